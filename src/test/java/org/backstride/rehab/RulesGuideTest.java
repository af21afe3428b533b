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
import org.junit.jupiter.api.Test;

/// Holds the guide's table of rules equal to the code.
class RulesGuideTest {

  private static final Path GUIDE = Path.of("src/docs/guide/rules.md");
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private static final Formats FORMATS = new Formats(Locale.ENGLISH, UnitSystem.METRIC);

  private static final String INTRODUCTION =
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

  @Test
  void theTableIsThatOfTheCode() throws IOException {
    String expected =
        INTRODUCTION
            + List.of(RuleId.values()).stream()
                .map(RulesGuideTest::row)
                .collect(Collectors.joining());
    Files.writeString(Path.of("target", "rules.md"), expected);

    assertThat(Files.readString(GUIDE)).as("copy target/rules.md over it").isEqualTo(expected);
  }

  private static String row(RuleId rule) {
    var source = rule.source();
    return "| %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            rule.name(),
            ENGLISH.text(rule.titleKey()),
            severity(rule, Strictness.NOVICE_OR_REHAB),
            severity(rule, Strictness.EXPERIENCED),
            severity(rule, Strictness.NOBODY),
            ENGLISH.text(source.key(), FORMATS.quantities(source.quantities())));
  }

  private static String severity(RuleId rule, Strictness strictness) {
    return rule.severity(strictness)
        .map(Severity::name)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .orElse("–");
  }
}
