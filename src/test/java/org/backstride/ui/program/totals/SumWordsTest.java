package org.backstride.ui.program.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;

class SumWordsTest {

  private final SumWords words =
      new SumWords(Messages.in(Locale.ENGLISH), new Formats(Locale.ENGLISH, UnitSystem.METRIC));

  @Test
  void anEstimateStandsWithItsBandAndItsBasis() {
    var said = words.energy(sums("- 20m bwd walk 4.02kmh").energy(), 80.0);

    assertThat(said.value()).isEqualTo("128 kcal");
    assertThat(said.side()).isEqualTo("95–135");
    assertThat(said.basis()).contains("Estimate").doesNotContain("kilogram");
  }

  @Test
  void withoutABodyMassItIsForEachKilogram() {
    var said = words.energy(sums("- 20m bwd walk 4.02kmh").energy(), null);

    assertThat(said.value()).isEqualTo("1.6 kcal/kg");
    assertThat(said.basis()).contains("For each kilogram");
  }

  @Test
  void anExtrapolationIsMarked() {
    assertThat(words.energy(sums("- 20m bwd walk 2kmh").energy(), 80.0).side()).endsWith("*");
  }

  @Test
  void outsideTheEquationsThereIsADashAndTheReason() {
    var said = words.energy(sums("- 5m bwd walk 7kmh").energy(), 80.0);

    assertThat(said.value()).isEqualTo("–");
    assertThat(said.side()).isEmpty();
    assertThat(said.basis()).contains("faster than the equations hold").contains("5:00");
  }

  @Test
  void aSumWithPartsMissingSaysAtLeast() {
    var said = words.energy(sums("- 5m fwd walk 4kmh\n- 5m left walk 2kmh").energy(), 80.0);

    assertThat(said.value()).startsWith("≥ ");
    assertThat(said.basis()).contains("sideways");
  }

  @Test
  void aStepOfUnknownLengthMakesASumAtLeast() {
    var sums = sums("- 5m fwd walk 4kmh rpe 3\n- lap bwd walk 4kmh rpe 3");

    assertThat(words.energy(sums.energy(), 80.0).value()).startsWith("≥ ");
    assertThat(words.energy(sums.energy(), 80.0).basis())
        .contains("Left out: – (how long is not known)");
    assertThat(words.load(sums.load()).value()).isEqualTo("≥ 15");
    assertThat(words.load(sums.load()).basis()).contains("One step of unknown length");
  }

  @Test
  void theLoadNamesWhatItLeavesOut() {
    assertThat(words.load(sums("- 10m fwd walk rpe 3").load()).value()).isEqualTo("30");
    assertThat(words.load(sums("- 10m fwd walk rpe 3\n- 5m fwd walk").load()).value())
        .isEqualTo("≥ 30");
    assertThat(words.load(sums("- 5m fwd walk").load()).value()).isEqualTo("–");
  }

  @Test
  void theKneeLoadIndexStandsWithItsBandAndCaveat() {
    var index = Objects.requireNonNull(sums("- 1000 steps bwd run 3mps").knee());

    var said = words.knee(index);

    assertThat(said.value()).isEqualTo("76 %");
    assertThat(said.side()).isEqualTo("54–103");
    assertThat(said.basis()).contains("Not a diagnosis");
  }

  @Test
  void aWeekStandsBesideTheLastOne() {
    var said = words.week(2160, new LastWeek(1935, 3, 1));

    assertThat(said.value()).isEqualTo("36:00");
    assertThat(said.side()).isEqualTo("last 7 days 32:15, +12 %");
    assertThat(said.basis()).contains("3 recordings, 1 of them");
    assertThat(words.week(1451, new LastWeek(1935, 3, 0)).side()).endsWith(", −25 %");
  }

  @Test
  void withoutBackwardTimeThereIsNothingToCompareWith() {
    assertThat(words.week(600, new LastWeek(0, 2, 0)).side()).isEqualTo("last 7 days 0:00");
    assertThat(words.week(600, LastWeek.NONE).side()).isEqualTo("nothing recorded in 7 days");
  }

  private static Sums sums(String text) {
    return Sums.of(Notation.read(text).program(), References.UNKNOWN, _ -> Optional.empty());
  }
}
