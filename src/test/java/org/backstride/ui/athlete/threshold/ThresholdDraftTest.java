package org.backstride.ui.athlete.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.backstride.athlete.threshold.HeartMeasure;
import org.backstride.athlete.threshold.Provenance;
import org.backstride.athlete.threshold.Provenance.Source;
import org.backstride.athlete.threshold.SpeedMeasure;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.athlete.threshold.Threshold.OfSpeed;
import org.backstride.athlete.threshold.Threshold.Subject;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.text.Formats;
import org.backstride.ui.athlete.threshold.ThresholdDraft.Outcome;
import org.backstride.ui.athlete.threshold.ThresholdDraft.Part;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.backstride.unit.SpeedUnit;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the form of a new number comes to.
class ThresholdDraftTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Formats METRIC = new Formats(Locale.GERMAN, UnitSystem.METRIC);
  private static final Formats IMPERIAL = new Formats(Locale.US, UnitSystem.IMPERIAL);
  private static final Subject MAXIMUM = Subject.of(HeartMeasure.MAXIMUM);
  private static final Subject WALK = Subject.of(SpeedMeasure.COMFORTABLE, Movement.BACKWARD_WALK);
  private static final Subject RUN = Subject.of(SpeedMeasure.THRESHOLD, Movement.FORWARD_RUN);
  private static final Subject VERIFIED =
      Subject.of(SpeedMeasure.MAXIMUM_VERIFIED, Movement.BACKWARD_WALK);

  @Test
  void beatsOfADayAreKeptWithHowTheyWereFound() {
    var draft = new ThresholdDraft(MAXIMUM, " 186 ", TODAY, Source.TESTED, " hill ");

    assertThat(draft.read(ThresholdHistory.NONE, METRIC, TODAY))
        .isEqualTo(
            new Outcome.Ready(
                new OfHeart(
                    HeartMeasure.MAXIMUM, 186, new Provenance(TODAY, Source.TESTED, "hill"))));
  }

  @ParameterizedTest
  @CsvSource({"89", "241", "186.5", "abc", "-186"})
  void whatIsNoMaximumIsToldWithItsRange(String typed) {
    assertThat(read(MAXIMUM, typed))
        .isEqualTo(new Outcome.Wrong(Part.VALUE, "threshold.error.beats", List.of(90, 240)));
  }

  @Test
  void aDayIsNeededAndIsNotAhead() {
    assertThat(
            new ThresholdDraft(MAXIMUM, "186", null, Source.TESTED, "").read(none(), METRIC, TODAY))
        .isEqualTo(new Outcome.Wrong(Part.DAY, "threshold.error.day", List.of()));
    assertThat(
            new ThresholdDraft(MAXIMUM, "186", TODAY.plusDays(1), Source.TESTED, "")
                .read(none(), METRIC, TODAY))
        .isEqualTo(new Outcome.Wrong(Part.DAY, "athlete.error.future", List.of()));
  }

  @Test
  void aThresholdAboveTheMaximumIsRefused() {
    var history = none().with(new OfHeart(HeartMeasure.MAXIMUM, 180, Provenance.tested(TODAY)));
    var draft =
        new ThresholdDraft(Subject.of(HeartMeasure.THRESHOLD), "185", TODAY, Source.TESTED, "");

    assertThat(draft.read(history, METRIC, TODAY))
        .isEqualTo(new Outcome.Wrong(Part.VALUE, "threshold.error.order.heart", List.of()));
  }

  @Test
  void aSpeedKeepsTheNumberAndUnitThatWereTyped() {
    assertThat(speedOf(read(WALK, "2,40"))).isEqualTo(Speed.kilometresPerHour("2.40"));
    assertThat(
            speedOf(
                new ThresholdDraft(WALK, "1.5", TODAY, Source.TESTED, "")
                    .read(none(), IMPERIAL, TODAY)))
        .isEqualTo(new Speed(new BigDecimal("1.5"), SpeedUnit.MILES_PER_HOUR));
  }

  @Test
  void aPaceBecomesTheSpeedOfItsUnit() {
    assertThat(speedOf(read(RUN, "4:00"))).isEqualTo(Speed.kilometresPerHour("15.000"));
    assertThat(
            speedOf(
                new ThresholdDraft(RUN, "8:00", TODAY, Source.TESTED, "")
                    .read(none(), IMPERIAL, TODAY)))
        .isEqualTo(new Speed(new BigDecimal("7.500"), SpeedUnit.MILES_PER_HOUR));
  }

  @ParameterizedTest
  @CsvSource({"0", "54.1", "0:00", "4:70", "fast"})
  void whatIsNoSpeedIsTold(String typed) {
    assertThat(read(RUN, typed))
        .isInstanceOfSatisfying(
            Outcome.Wrong.class,
            wrong -> assertThat(wrong.key()).isEqualTo("threshold.error.speed"));
  }

  @Test
  void comfortableIsNotFasterThanTheFastestVerified() {
    var history =
        none()
            .with(
                new OfSpeed(
                    SpeedMeasure.MAXIMUM_VERIFIED,
                    Movement.BACKWARD_WALK,
                    Speed.kilometresPerHour("3"),
                    Provenance.tested(TODAY)));
    var draft = new ThresholdDraft(WALK, "3.1", TODAY, Source.TESTED, "");

    assertThat(draft.read(history, METRIC, TODAY))
        .isEqualTo(new Outcome.Wrong(Part.VALUE, "threshold.error.order.speed", List.of()));
  }

  @Test
  void aVerifiedMaximumIsNoGuess() {
    var draft = new ThresholdDraft(VERIFIED, "3", TODAY, Source.GUESS, "");

    assertThat(draft.read(none(), METRIC, TODAY))
        .isEqualTo(new Outcome.Wrong(Part.VALUE, "threshold.error.verified", List.of()));
  }

  private static Outcome read(Subject subject, String typed) {
    return new ThresholdDraft(subject, typed, TODAY, Source.TESTED, "").read(none(), METRIC, TODAY);
  }

  private static Speed speedOf(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Ready(OfSpeed reading) -> reading.speed();
      default -> throw new AssertionError(outcome);
    };
  }

  private static ThresholdHistory none() {
    return ThresholdHistory.NONE;
  }
}
