package org.backstride.rehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.backstride.rehab.Finding.Severity;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the guide's table of rules equal to the code.
class RulesGuideTest {

  private static final Path GUIDE = Path.of("src/docs/guide");

  private static final String ENGLISH =
      """
      # The safety rules

      These are the rules that a program is checked against, live in the designer and by
      `backstride check`. The severities are the gravest that a rule can have: for novices and everyone
      in rehabilitation, for all others, and where no person is chosen. This table is made from the
      code; the numbers are those of the evidence the studio is built on. No finding is no clearance,
      and a professional decides.

      Ground checks, footwear and the lists for indoors, outdoors and treadmill are printed on every
      sheet as well. A drill of falling (S30) or on the arms (S31) is told by the program's tag
      `fall-drill` or `crab-walk`.

      | Rule | What it asks | Novice or rehab | Others | Nobody chosen | Source |
      |---|---|---|---|---|---|
      """;

  private static final String GERMAN =
      """
      # Die Sicherheitsregeln

      Das sind die Regeln, an denen ein Programm geprüft wird, laufend im Designer und mit
      `backstride check`. Die Schwere ist die größte, die eine Regel haben kann: für Anfänger und alle
      in der Rehabilitation, für alle anderen, und wo keine Person gewählt ist. Diese Tabelle entsteht
      aus dem Code; die Zahlen sind die der Evidenz, auf der das Studio beruht. Kein Befund ist keine
      Freigabe, und eine Fachperson entscheidet.

      Die Prüfung des Bodens, die Schuhe und die Listen für drinnen, draußen und das Laufband stehen auch
      auf jedem Blatt. Eine Übung mit Fallen (S30) oder auf den Armen (S31) erkennt das Studio am Schlagwort
      `fall-drill` oder `crab-walk` des Programms.

      | Regel | Was sie verlangt | Anfänger oder Reha | Andere | Niemand gewählt | Quelle |
      |---|---|---|---|---|---|
      """;

  private static final String SPANISH =
      """
      # Las reglas de seguridad

      Estas son las reglas con las que se comprueba un programa, al momento en el diseñador y con
      `backstride check`. La gravedad es la mayor que puede tener una regla: para principiantes y todos
      los que están en rehabilitación, para los demás, y donde no se ha elegido a nadie. Esta tabla se
      hace a partir del código; las cifras son las de la evidencia en que se basa el estudio. Que no haya
      hallazgos no es una autorización, y decide un profesional.

      La revisión del suelo, el calzado y las listas para interior, exterior y cinta también se imprimen
      en cada hoja. Un ejercicio de caídas (S30) o sobre los brazos (S31) se reconoce por la etiqueta
      `fall-drill` o `crab-walk` del programa.

      | Regla | Qué pide | Principiante o rehabilitación | Otros | Nadie elegido | Fuente |
      |---|---|---|---|---|---|
      """;

  static List<Arguments> languages() {
    return List.of(
        Arguments.of(Locale.ENGLISH, "rules.md", ENGLISH),
        Arguments.of(Locale.GERMAN, "de/rules.md", GERMAN),
        Arguments.of(Locale.of("es"), "es/rules.md", SPANISH));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theTableIsThatOfTheCode(Locale language, String page, String introduction)
      throws IOException {
    var messages = Messages.in(language);
    var formats = new Formats(language, UnitSystem.METRIC);
    String expected =
        introduction
            + List.of(RuleId.values()).stream()
                .map(rule -> row(rule, messages, formats))
                .collect(Collectors.joining());
    Path made = Path.of("target", "guide", page);
    Files.createDirectories(made.getParent());
    Files.writeString(made, expected);

    assertThat(Files.readString(GUIDE.resolve(page)))
        .as("copy %s over it", made)
        .isEqualTo(expected);
  }

  private static String row(RuleId rule, Messages messages, Formats formats) {
    var source = rule.source();
    return "| %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            rule.name(),
            messages.text(rule.titleKey()),
            severity(rule, Strictness.NOVICE_OR_REHAB, messages),
            severity(rule, Strictness.EXPERIENCED, messages),
            severity(rule, Strictness.NOBODY, messages),
            messages.text(source.key(), formats.quantities(source.quantities())));
  }

  private static String severity(RuleId rule, Strictness strictness, Messages messages) {
    return rule.severity(strictness)
        .map(Severity::name)
        .map(name -> messages.text("program.findings." + name.toLowerCase(Locale.ROOT)))
        .orElse("–");
  }
}
