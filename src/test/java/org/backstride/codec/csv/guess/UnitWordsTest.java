package org.backstride.codec.csv.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/// How units are written, and what a written number is in the base unit.
class UnitWordsTest {

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    "km/h, SPEED, KILOMETRES_PER_HOUR",
    "KM/H, SPEED, KILOMETRES_PER_HOUR",
    "' m / s ', SPEED, METRES_PER_SECOND",
    "m·s-1, SPEED, METRES_PER_SECOND",
    "min/mi, SPEED, MINUTES_PER_MILE",
    "mi/min, SPEED, MINUTES_PER_MILE",
    "m/s², ACCELERATION, METRES_PER_SECOND_SQUARED",
    "m/s^2, ACCELERATION, METRES_PER_SECOND_SQUARED",
    "µs, TIME, MICROSECONDS",
    "deg, LATITUDE, DEGREES",
    "deg, GRADE, SLOPE_DEGREES",
    "rpm, CADENCE, STEPS_OR_STRIDES",
    "rpm, HEART_RATE, BEATS_PER_MINUTE",
    "%, GRADE, PERCENT",
    "°F, TEMPERATURE, FAHRENHEIT",
    "g, ACCELERATION, STANDARD_GRAVITY"
  })
  void aUnitIsWhatItsRoleCanHave(String text, ColumnRole role, ColumnUnit unit) {
    assertThat(UnitWords.find(text, role)).hasValue(unit);
  }

  @ParameterizedTest
  @CsvSource({"km/h, HEART_RATE", "bpm, SPEED", "furlongs, DISTANCE", "'', TIME"})
  void aUnitThatTheRoleCannotHaveSaysNothing(String text, ColumnRole role) {
    assertThat(UnitWords.find(text, role)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"s, TIME", "bpm, HEART_RATE", "min/km, SPEED", "W, POWER", "spm, CADENCE"})
  void aTitleThatIsOnlyAUnitTellsTheRole(String text, ColumnRole role) {
    assertThat(UnitWords.role(text)).hasValue(role);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "deg", "g", "°C"})
  void aUnitOfSeveralRolesTellsNone(String text) {
    assertThat(UnitWords.role(text)).isEmpty();
  }

  /// @param base by the definition of the unit: a mile is 1609.344 m, a foot 0.3048 m, a nautical
  ///   unit is none of ours
  @ParameterizedTest(name = "{1} {0}")
  @CsvSource({
    "MILES, 2, 3218.688",
    "FEET, 10, 3.048",
    "YARDS, 100, 91.44",
    "INCHES, 39.3700787, 1.0",
    "KILOMETRES_PER_HOUR, 9, 2.5",
    "MILES_PER_HOUR, 10, 4.4704",
    "METRES_PER_MINUTE, 60, 1",
    "MINUTES_PER_KILOMETRE, 10, 1.6666667",
    "MINUTES_PER_MILE, 10, 2.68224",
    "SECONDS_PER_KILOMETRE, 500, 2",
    "SECONDS_PER_METRE, 0.5, 2",
    "STRIDES_PER_MINUTE, 55, 110",
    "STEPS_PER_SECOND, 2, 120",
    "STANDARD_GRAVITY, 1, 9.80665",
    "MILLI_GRAVITY, 1000, 9.80665",
    "RADIANS_PER_SECOND, 3.14159265, 180",
    "SEMICIRCLES, 1073741824, 90",
    "TEN_MILLIONTH_DEGREES, 481234567, 48.1234567",
    "FRACTION, 0.05, 5",
    "PER_MILLE, 50, 5",
    "SLOPE_DEGREES, 45, 100",
    "FAHRENHEIT, 212, 100",
    "FAHRENHEIT, -40, -40",
    "HOURS, 1.5, 5400"
  })
  void aWrittenNumberBecomesThatOfTheBaseUnit(ColumnUnit unit, double written, double base) {
    assertThat(unit.base(written)).isCloseTo(base, within(1e-6 * Math.abs(base)));
  }

  @ParameterizedTest
  @EnumSource(
      value = ColumnUnit.class,
      mode = Mode.MATCH_ANY,
      names = {"MINUTES_PER_.*", "SECONDS_PER_.*"})
  void whoStandsHasNoPace(ColumnUnit pace) {
    assertThat(pace.base(0)).isNaN();
    assertThat(pace.base(-1)).isNaN();
  }
}
