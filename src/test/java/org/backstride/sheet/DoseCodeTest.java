package org.backstride.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.backstride.program.Advice;
import org.backstride.program.Block;
import org.backstride.program.Repeat;
import org.backstride.program.Surface;
import org.junit.jupiter.api.Test;

class DoseCodeTest {

  @Test
  void aLineForEachCardHoldsItsDoses() {
    var code = code(Sheets.order(Sheets.kneeLevelThree(), Sheets.margit()), Locale.ENGLISH);

    assertThat(code)
        .isEqualTo(
            new DoseCode.Lines(
                "Doses for your phone",
                """
                1 Walk forward: time 5 min, belt km/h 2.8, grade 0 %, effort 2 / 10
                2 Walk backward: times 5 × 2 min, rest 1 min, belt km/h 2.2, grade 0 %, effort 3 / 10
                3 Walk forward: time 5 min, belt km/h 2.8, grade 0 %, effort 2 / 10\
                """));
  }

  @Test
  void neitherNameNorGoalNorNoteNorCueNorStopConditionIsInIt() {
    var step = Sheets.bout(60, "2.0");
    var said =
        step.withAdvice(new Advice(step.advice().stops(), "Chin level", "Mind the left ankle"));
    var program = Sheets.of(Surface.TREADMILL, said).withName("Margit's comeback");

    var code = (DoseCode.Lines) code(Sheets.order(program, Sheets.margit()), Locale.ENGLISH);

    assertThat(code.text())
        .isEqualTo("1 Walk backward: time 1 min, belt km/h 2.0, grade 0 %, effort 3 / 10")
        .doesNotContain("Margit", "Chin", "ankle", "pain");
  }

  @Test
  void aRoundOfSeveralCardsIsSaidBeforeThem() {
    var round = Repeat.of(3, List.of(Sheets.bout(30, "2.0"), Sheets.bout(20, "2.1")));

    var code =
        (DoseCode.Lines)
            code(Sheets.order(Sheets.of(Surface.TRACK, round), Sheets.margit()), Locale.ENGLISH);

    assertThat(code.text()).startsWith("3 times in turn: 1 to 2\n1 Walk backward: ");
  }

  @Test
  void whatDoesNotFitIsLeftOutWithTheReason() {
    assertThat(code(many(12), Locale.ENGLISH))
        .isEqualTo(new DoseCode.TooLong("No code: the doses take 866 bytes, a code holds 700."));
  }

  @Test
  void theBorderIsSevenHundredBytes() {
    for (int bouts = 1; bouts <= 12; bouts++) {
      boolean fits = code(many(bouts), Locale.GERMAN) instanceof DoseCode.Lines;
      assertThat(fits).as("%d bouts", bouts).isEqualTo(bytes(bouts) <= 700);
    }
  }

  private static int bytes(int bouts) {
    var cards = Sheets.model(many(bouts), Locale.GERMAN).session().cards();
    var lines =
        cards.stream()
            .map(
                card ->
                    card.face().number()
                        + " "
                        + card.face().title()
                        + ": "
                        + String.join(
                            ", ",
                            card.doses().stream().map(d -> d.label() + " " + d.value()).toList()))
            .toList();
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8).length;
  }

  private static SheetOrder many(int bouts) {
    var blocks =
        IntStream.range(0, bouts)
            .mapToObj(bout -> (Block) Sheets.bout(61 + bout, "2.0"))
            .toArray(Block[]::new);
    return Sheets.order(Sheets.of(Surface.TREADMILL, blocks), Sheets.margit());
  }

  private static DoseCode code(SheetOrder order, Locale locale) {
    return Sheets.model(order, locale).session().code();
  }
}
