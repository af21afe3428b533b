package org.backstride.codec.csv.column;

import java.util.Arrays;
import java.util.List;

/// The unit that a column is written in, and how its numbers become those of the base unit of what
/// it measures: seconds, metres, metres a second, times a minute, m/s², degrees a second, degrees,
/// °C, watts, parts of a hundred.
public enum ColumnUnit {
  /// A column that tells days and times by its cells.
  CALENDAR(Measured.TIME, 1),
  /// `1:02:03` or `2:03`.
  CLOCK(Measured.TIME, 1),
  /// `10:05` for five past ten; cells are read as if they were minutes and seconds.
  HOURS_AND_MINUTES(Measured.TIME, 60),
  SECONDS(Measured.TIME, 1),
  MILLISECONDS(Measured.TIME, 1e-3),
  MICROSECONDS(Measured.TIME, 1e-6),
  NANOSECONDS(Measured.TIME, 1e-9),
  MINUTES(Measured.TIME, 60),
  HOURS(Measured.TIME, 3_600),
  DAYS(Measured.TIME, 86_400),
  /// Days as spreadsheets number them, with 1 January 1970 as 25,569, in the time of some place.
  SERIAL_DAYS(Measured.TIME, 86_400),
  SAMPLES(Measured.COUNT, 1),

  METRES(Measured.LENGTH, 1),
  KILOMETRES(Measured.LENGTH, 1_000),
  MILES(Measured.LENGTH, 1_609.344),
  YARDS(Measured.LENGTH, 0.9144),
  FEET(Measured.LENGTH, 0.3048),
  INCHES(Measured.LENGTH, 0.0254),
  CENTIMETRES(Measured.LENGTH, 0.01),
  MILLIMETRES(Measured.LENGTH, 0.001),

  METRES_PER_SECOND(Measured.SPEED, 1),
  METRES_PER_MINUTE(Measured.SPEED, 1 / 60.0),
  KILOMETRES_PER_HOUR(Measured.SPEED, 1 / 3.6),
  MILES_PER_HOUR(Measured.SPEED, 0.44704),
  MINUTES_PER_KILOMETRE(Measured.PACE, 1_000 / 60.0),
  MINUTES_PER_MILE(Measured.PACE, 1_609.344 / 60),
  SECONDS_PER_KILOMETRE(Measured.PACE, 1_000),
  SECONDS_PER_METRE(Measured.PACE, 1),

  STEPS_PER_MINUTE(Measured.RATE, 1),
  STRIDES_PER_MINUTE(Measured.RATE, 2),
  STEPS_PER_SECOND(Measured.RATE, 60),
  /// Steps or strides: what the file means is decided by what is possible.
  STEPS_OR_STRIDES(Measured.RATE, 1),

  BEATS_PER_MINUTE(Measured.HEART_RATE, 1),

  METRES_PER_SECOND_SQUARED(Measured.ACCELERATION, 1),
  STANDARD_GRAVITY(Measured.ACCELERATION, 9.80665),
  MILLI_GRAVITY(Measured.ACCELERATION, 0.00980665),
  DEGREES_PER_SECOND(Measured.ANGULAR_RATE, 1),
  RADIANS_PER_SECOND(Measured.ANGULAR_RATE, 180 / Math.PI),

  DEGREES(Measured.ANGLE, 1),
  RADIANS(Measured.ANGLE, 180 / Math.PI),
  /// Whole numbers of degrees times 10⁷.
  TEN_MILLIONTH_DEGREES(Measured.ANGLE, 1e-7),
  SEMICIRCLES(Measured.ANGLE, 180 / 0x1p31),

  PERCENT(Measured.SHARE, 1),
  FRACTION(Measured.SHARE, 100),
  PER_MILLE(Measured.SHARE, 0.1),
  SLOPE_DEGREES(Measured.SHARE, 1),

  WATTS(Measured.POWER, 1),
  CELSIUS(Measured.TEMPERATURE, 1),
  FAHRENHEIT(Measured.TEMPERATURE, 1),

  /// As it stands, under a name of its own.
  AS_WRITTEN(Measured.ANYTHING, 1);

  private final Measured measured;
  private final double factor;

  ColumnUnit(Measured measured, double factor) {
    this.measured = measured;
    this.factor = factor;
  }

  /// What a unit measures.
  public enum Measured {
    TIME,
    COUNT,
    LENGTH,
    SPEED,
    PACE,
    RATE,
    HEART_RATE,
    ACCELERATION,
    ANGULAR_RATE,
    ANGLE,
    SHARE,
    POWER,
    TEMPERATURE,
    ANYTHING
  }

  public Measured measured() {
    return measured;
  }

  /// The units of some measures, in the order to offer them.
  public static List<ColumnUnit> of(Measured... measures) {
    return Arrays.stream(values())
        .filter(unit -> List.of(measures).contains(unit.measured))
        .toList();
  }

  /// A written number in the base unit; a pace becomes a speed, where standing still has none.
  public double base(double written) {
    return switch (this) {
      case SERIAL_DAYS -> (written - 25_569) * factor;
      case FAHRENHEIT -> (written - 32) / 1.8;
      case SLOPE_DEGREES -> 100 * Math.tan(Math.toRadians(written));
      case MINUTES_PER_KILOMETRE, MINUTES_PER_MILE, SECONDS_PER_KILOMETRE, SECONDS_PER_METRE ->
          written > 0 ? factor / written : Double.NaN;
      default -> written * factor;
    };
  }
}
