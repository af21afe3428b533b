package org.backstride.ui.program.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.backstride.program.Extent;
import org.backstride.text.Formats;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtentKindTest {

  private final Formats english = new Formats(Locale.ENGLISH, UnitSystem.METRIC);
  private final Formats german = new Formats(Locale.GERMAN, UnitSystem.METRIC);
  private final Extent metres = distance("50", DistanceUnit.METRES);

  @ParameterizedTest
  @EnumSource(ExtentKind.class)
  void aNewExtentIsOfTheKindThatWasChosen(ExtentKind kind) {
    assertThat(ExtentKind.of(kind.start())).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource(
      value = ExtentKind.class,
      names = {"TIME", "DISTANCE", "STEPS", "REPS", "HEART_BELOW", "HEART_ABOVE"})
  void whatStandsInTheFieldReadsAsItself(ExtentKind kind) {
    var extent = kind.start();

    assertThat(ExtentKind.read(extent, ExtentKind.text(extent, english))).contains(extent);
  }

  @Test
  void aTimeStandsAsAClock() {
    assertThat(ExtentKind.text(new Extent.ForTime(150), english)).isEqualTo("2:30");
    assertThat(ExtentKind.text(new Extent.ForTime(3725), english)).isEqualTo("1:02:05");
    assertThat(ExtentKind.unit(new Extent.ForTime(150))).isEqualTo("min");
  }

  @Test
  void aTimeIsReadInTheWaysItIsTyped() {
    assertThat(ExtentKind.read(new Extent.ForTime(60), "90s")).contains(new Extent.ForTime(90));
    assertThat(ExtentKind.read(new Extent.ForTime(60), "3")).contains(new Extent.ForTime(180));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0:00", "25:00:00", "9999999999s", "1193047:00:00", "", "soon"})
  void aTimeBeyondADayOrOfNothingIsRefused(String text) {
    assertThat(ExtentKind.read(new Extent.ForTime(60), text)).isEmpty();
  }

  @Test
  void aDistanceKeepsItsDecimalsAndTheUsersComma() {
    var far = distance("0.40", DistanceUnit.KILOMETRES);

    assertThat(ExtentKind.text(far, english)).isEqualTo("0.40");
    assertThat(ExtentKind.text(far, german)).isEqualTo("0,40");
    assertThat(ExtentKind.unit(far)).isEqualTo("km");
  }

  @Test
  void aThousandMetresAreNotReadBackAsOneMetre() {
    var far = distance("1000", DistanceUnit.METRES);

    assertThat(ExtentKind.text(far, english)).isEqualTo("1000");
    assertThat(ExtentKind.text(far, german)).isEqualTo("1000");
    assertThat(ExtentKind.read(far, ExtentKind.text(far, english))).contains(far);
    assertThat(ExtentKind.read(far, ExtentKind.text(far, german))).contains(far);
  }

  @ParameterizedTest
  @CsvSource({
    "400 m, 400, METRES",
    "400mtr, 400, METRES",
    "0.4 km, 0.4, KILOMETRES",
    "2 mi, 2, MILES",
    "100 yd, 100, YARDS",
    "60, 60, METRES"
  })
  void aDistanceMayBeTypedWithItsUnit(String text, String amount, DistanceUnit unit) {
    assertThat(ExtentKind.read(metres, text)).contains(distance(amount, unit));
  }

  @Test
  void aDistanceWithoutAUnitKeepsTheOneItHad() {
    assertThat(ExtentKind.read(distance("1", DistanceUnit.MILES), "1,5"))
        .contains(distance("1.5", DistanceUnit.MILES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201 km", "far", "m", "-5"})
  void aDistanceThatNobodyGoesIsRefused(String text) {
    assertThat(ExtentKind.read(metres, text)).isEmpty();
  }

  @Test
  void stepsAndRepetitionsAreWholeNumbers() {
    assertThat(ExtentKind.read(new Extent.ForSteps(20), "30")).contains(new Extent.ForSteps(30));
    assertThat(ExtentKind.read(new Extent.ForReps(10), "12")).contains(new Extent.ForReps(12));
    assertThat(ExtentKind.read(new Extent.ForSteps(20), "20.0")).contains(new Extent.ForSteps(20));
  }

  @Test
  void aBrokenNumberOfStepsIsNotCutOff() {
    assertThat(ExtentKind.read(new Extent.ForSteps(20), "20.5")).isEmpty();
    assertThat(ExtentKind.read(new Extent.ForReps(10), "7,5")).isEmpty();
  }

  @Test
  void noStepsAndTooManyAreRefused() {
    assertThat(ExtentKind.read(new Extent.ForSteps(20), "0")).isEmpty();
    assertThat(ExtentKind.read(new Extent.ForSteps(20), "100001")).isEmpty();
    assertThat(ExtentKind.read(new Extent.ForReps(10), "10001")).isEmpty();
  }

  @Test
  void aHeartRateKeepsItsSide() {
    var below = new Extent.UntilHeartRate(Extent.Side.BELOW, 110);

    assertThat(ExtentKind.read(below, "105"))
        .contains(new Extent.UntilHeartRate(Extent.Side.BELOW, 105));
    assertThat(ExtentKind.read(below, "251")).isEmpty();
    assertThat(ExtentKind.unit(below)).isEqualTo("bpm");
  }

  @Test
  void theLapKeyHasNothingToType() {
    assertThat(ExtentKind.text(new Extent.UntilLap(), english)).isEmpty();
    assertThat(ExtentKind.unit(new Extent.UntilLap())).isEmpty();
    assertThat(ExtentKind.read(new Extent.UntilLap(), "5")).isEmpty();
  }

  private static Extent distance(String amount, DistanceUnit unit) {
    return new Extent.ForDistance(new BigDecimal(amount), unit);
  }
}
