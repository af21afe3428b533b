package org.backstride.codec.csv.guess;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUnit.Measured;
import org.jspecify.annotations.Nullable;

/// The ways in which tables write their units. What one way may mean in several roles has several.
final class UnitWords {

  /// RunScribe writes its minutes a mile the other way round: `mi/min`.
  private static final String WRITTEN =
      """
      SECONDS: s sec secs second seconds segundos sekunden
      MILLISECONDS: ms msec msecs millis milliseconds
      MICROSECONDS: us usec micros microseconds
      NANOSECONDS: ns nsec nanos nanoseconds
      MINUTES: min mins minutes minuten minutos
      HOURS: h hours stunden horas
      CLOCK: hms hh:mm:ss h:mm:ss mm:ss hh:mm:ssfff hh:mm:ssms
      CALENDAR: iso8601 utc
      METRES: m meter meters metre metres metros
      KILOMETRES: km kilometer kilometers kilometre kilometres
      MILES: mi mile miles
      YARDS: yd yds yard yards
      FEET: ft foot feet
      INCHES: inch inches
      CENTIMETRES: cm centimeter centimeters
      MILLIMETRES: mm millimeter millimeters
      METRES_PER_SECOND: m/s mps ms-1 m/s-1 meters/s meters/second metres/second meterspersecond
      METRES_PER_MINUTE: m/min
      KILOMETRES_PER_HOUR: km/h kmh kph km/hr km/hour kmph
      MILES_PER_HOUR: mph mi/h mi/hr
      MINUTES_PER_KILOMETRE: min/km mins/km mm:ss/km /km minutes/km
      MINUTES_PER_MILE: min/mi min/mile mins/mile mm:ss/mi /mi /mile mi/min
      SECONDS_PER_KILOMETRE: s/km
      SECONDS_PER_METRE: s/m
      STEPS_PER_MINUTE: spm steps/min steps/minute s/min step/min schritte/min pasos/min
      STRIDES_PER_MINUTE: strides/min stride/min str/min
      STEPS_OR_STRIDES BEATS_PER_MINUTE: rpm 1/min min-1
      STEPS_PER_SECOND: steps/s hz
      BEATS_PER_MINUTE: bpm beats/min beats/minute ppm lpm
      METRES_PER_SECOND_SQUARED: m/s2 mps2 ms2 m/s/s ms-2 m/ss
      STANDARD_GRAVITY: g gs gravity
      MILLI_GRAVITY: mg
      DEGREES_PER_SECOND: deg/s dps °/s degs degree/s degrees/s º/s
      RADIANS_PER_SECOND: rad/s rads rps radians/s
      DEGREES SLOPE_DEGREES: deg degree degrees ° º grad
      RADIANS: rad radian radians
      SEMICIRCLES: semicircles
      PERCENT: % percent pct prozent
      PER_MILLE: ‰
      WATTS: w watt watts
      CELSIUS: c °c ºc degc celsius
      FAHRENHEIT: f °f ºf degf fahrenheit
      """;

  private static final Map<String, List<ColumnUnit>> UNITS = units();

  private UnitWords() {}

  /// What a text may mean as a unit, empty where it is none.
  static Optional<List<ColumnUnit>> find(String text) {
    return Optional.ofNullable(UNITS.get(plain(text)));
  }

  /// What a unit means in a role, empty where it says nothing there.
  static Optional<ColumnUnit> find(String text, ColumnRole role) {
    return find(text).flatMap(units -> units.stream().filter(role.units()::contains).findFirst());
  }

  /// The role of a column whose title is nothing but a unit, empty where several have it.
  static Optional<ColumnRole> role(String text) {
    return find(text).map(units -> units.getFirst().measured()).map(UnitWords::role);
  }

  private static @Nullable ColumnRole role(Measured measured) {
    return switch (measured) {
      case TIME -> ColumnRole.TIME;
      case LENGTH -> ColumnRole.DISTANCE;
      case SPEED, PACE -> ColumnRole.SPEED;
      case RATE -> ColumnRole.CADENCE;
      case HEART_RATE -> ColumnRole.HEART_RATE;
      case POWER -> ColumnRole.POWER;
      case COUNT, ACCELERATION, ANGULAR_RATE, ANGLE, SHARE, TEMPERATURE, ANYTHING -> null;
    };
  }

  private static String plain(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replace("²", "2")
        .replace("µ", "u")
        .replace("μ", "u")
        .replaceAll("[\\s^*·.]", "");
  }

  private static Map<String, List<ColumnUnit>> units() {
    var units = new HashMap<String, List<ColumnUnit>>();
    WRITTEN
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(": ");
              var meanings =
                  Stream.of(line.substring(0, colon).split(" ", -1))
                      .map(ColumnUnit::valueOf)
                      .toList();
              for (String text : line.substring(colon + 2).split(" ", -1)) {
                units.put(text, meanings);
              }
            });
    return Map.copyOf(units);
  }
}
