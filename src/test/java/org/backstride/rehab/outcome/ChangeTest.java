package org.backstride.rehab.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstride.rehab.outcome.Change.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The bands of evidence §6, at their borders and in both directions.
class ChangeTest {

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({
    "6, 4, CLEARLY_BETTER",
    "7, 5, SLIGHTLY_BETTER",
    "7, 6, NO_CLEAR_CHANGE",
    "8, 7, NO_CLEAR_CHANGE",
    "8, 9, WORSE",
    "1, 0, SLIGHTLY_BETTER"
  })
  void painIsBetterByPointsAndShareAndWorseByEither(double first, double last, Verdict verdict) {
    assertThat(Change.of(Measure.NPRS, first, last).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
  @CsvSource({
    "NPRS, 5, 3, CLEARLY_BETTER",
    "NPRS, 5, 4, SLIGHTLY_BETTER",
    "NPRS, 5, 5, NO_CLEAR_CHANGE",
    "NPRS, 5, 6, WORSE",
    "VAS_PAIN, 5.0, 3.25, SLIGHTLY_BETTER",
    "VAS_PAIN, 5.0, 3.3, NO_CLEAR_CHANGE",
    "KOOS_PAIN, 50.0, 65.0, CLEARLY_BETTER",
    "KOOS_PAIN, 50.0, 61.1, NO_CLEAR_CHANGE",
    "KOOS_PAIN, 50.0, 35.0, WORSE",
    "KOOS_SYMPTOMS, 50, 62.5, CLEARLY_BETTER",
    "KOOS_SYMPTOMS, 50, 62.4, NO_CLEAR_CHANGE",
    "KOOS_ADL, 50, 65.5, CLEARLY_BETTER",
    "KOOS_SPORT, 50, 67.5, CLEARLY_BETTER",
    "KOOS_SPORT, 50, 67.4, NO_CLEAR_CHANGE",
    "KOOS_QOL, 50, 62.5, CLEARLY_BETTER",
    "KOOS_PS, 40, 37.8, SLIGHTLY_BETTER",
    "KOOS_PS, 40, 25, CLEARLY_BETTER",
    "KOOS_PS, 40, 37.9, NO_CLEAR_CHANGE",
    "KOOS_12, 40, 90, NOT_KNOWN",
    "KOOS_PF, 40, 90, NOT_KNOWN",
    "WOMAC, 50, 44, SLIGHTLY_BETTER",
    "WOMAC, 50, 44.1, NO_CLEAR_CHANGE",
    "WOMAC, 2000, 1760, SLIGHTLY_BETTER",
    "WOMAC, 50, 56, WORSE",
    "KUJALA, 60, 67, DETECTABLY_BETTER",
    "KUJALA, 60, 70, CLEARLY_BETTER",
    "IKDC, 50, 58.8, DETECTABLY_BETTER",
    "IKDC, 50, 61.5, SLIGHTLY_BETTER",
    "IKDC, 50, 70.5, CLEARLY_BETTER",
    "LEFS, 40, 46, NO_CLEAR_CHANGE",
    "LEFS, 40, 49, CLEARLY_BETTER",
    "TUG, 12.0, 10.8, DETECTABLY_BETTER",
    "TUG, 12.0, 10.9, NO_CLEAR_CHANGE",
    "TUG, 12.0, 13.2, WORSE",
    "CHAIR_STAND, 10, 13, DETECTABLY_BETTER",
    "CHAIR_STAND, 10, 12, NO_CLEAR_CHANGE",
    "SIX_MINUTE_WALK, 400, 500, NOT_KNOWN",
    "GAIT_SPEED, 1.00, 1.07, SLIGHTLY_BETTER",
    "GAIT_SPEED, 1.00, 1.115, CLEARLY_BETTER",
    "GAIT_SPEED, 1.00, 1.06, NO_CLEAR_CHANGE",
    "SINGLE_LEG_STANCE, 3, 20, NOT_KNOWN",
    "BACKWARD_WALK_3M, 5.2, 4.1, NOT_KNOWN",
    "QUADRICEPS_LSI, 60, 90, NOT_KNOWN"
  })
  void aChangeIsJudgedByItsBandAndDirection(
      Measure measure, double first, double last, Verdict verdict) {
    assertThat(Change.of(measure, first, last).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void theOppositeOfBetterIsNeverBetter(Measure measure) {
    double middle = (measure.scale().low() + measure.scale().high()) / 2;
    double step = measure.scale().high() / 4;
    double worse = measure.better() == Better.HIGHER ? middle - step : middle + step;

    assertThat(Change.of(measure, middle, worse).verdict()).isIn(Verdict.WORSE, Verdict.NOT_KNOWN);
    assertThat(Change.of(measure, middle, worse).improvement()).isEqualTo(-step);
  }

  @ParameterizedTest(name = "{0}: {1} is shown as {2}")
  @CsvSource({
    "CHAIR_STAND, 2.5, 3",
    "NPRS, 2.31, 3",
    "NPRS, 2.0, 2",
    "VAS_PAIN, 1.75, 1.8",
    "TUG, 1.14, 1.2",
    "KOOS_PAIN, 15, 15.0",
    "KOOS_SYMPTOMS, 12.5, 12.5",
    "GAIT_SPEED, 0.07, 0.07",
    "GAIT_SPEED, 0.115, 0.12"
  })
  void theNextBandIsShownAsTheLeastChangeThatTheScaleCanShow(
      Measure measure, double amount, double shown) {
    assertThat(measure.scale().atLeast(amount)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "KOOS_PAIN, 50, 61.1, 15",
    "NPRS, 5, 4, 2",
    "WOMAC, 50, 48, 6",
    "LEFS, 40, 44, 9",
    "LEFS, 40, 46, 9"
  })
  void whatIsStillMissingToTheNextBandIsKnown(
      Measure measure, double first, double last, double amount) {
    assertThat(Change.of(measure, first, last).next())
        .hasValueSatisfying(band -> assertThat(band.amountFrom(first)).isEqualTo(amount));
  }
}
