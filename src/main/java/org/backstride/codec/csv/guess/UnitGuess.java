package org.backstride.codec.csv.guess;

import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.grid.CellShape;
import org.backstride.codec.csv.grid.GridColumn;

/// The unit of a column: as its title says, or as its values must mean it.
final class UnitGuess {

  /// 2000 and 2100 as spreadsheets count days.
  private static final double FIRST_SERIAL_DAY = 36_526;

  private static final double LAST_SERIAL_DAY = 73_051;

  private UnitGuess() {}

  static ColumnUnit of(ColumnRole role, ColumnTitle title, GridColumn column) {
    var shape = column.shape();
    if (shape.isDated() && role.units().contains(ColumnUnit.CALENDAR)) {
      return ColumnUnit.CALENDAR;
    }
    if (shape == CellShape.CLOCK && role.units().contains(ColumnUnit.CLOCK)) {
      return ColumnUnit.CLOCK;
    }
    var said = UnitWords.find(title.unit(), role);
    boolean clockOfNumbers =
        said.filter(unit -> unit == ColumnUnit.CLOCK || unit == ColumnUnit.CALENDAR).isPresent();
    return said.isPresent() && !clockOfNumbers
        ? said.get()
        : byValues(role, title, new ColumnValues(column));
  }

  private static ColumnUnit byValues(ColumnRole role, ColumnTitle title, ColumnValues values) {
    return switch (role) {
      case TIME, ACTIVE_TIME -> time(values);
      case BEAT_INTERVAL, STANCE_TIME ->
          values.typical() > 5 ? ColumnUnit.MILLISECONDS : ColumnUnit.SECONDS;
      case SPEED -> speed(title, values);
      case CADENCE -> ColumnUnit.STEPS_OR_STRIDES;
      case STEP_LENGTH, STRIDE_LENGTH -> stepLength(values);
      case VERTICAL_OSCILLATION ->
          values.typical() > 25
              ? ColumnUnit.MILLIMETRES
              : values.typical() > 1 ? ColumnUnit.CENTIMETRES : ColumnUnit.METRES;
      case LATITUDE, LONGITUDE -> angle(values);
      default -> role.units().isEmpty() ? ColumnUnit.AS_WRITTEN : role.units().getFirst();
    };
  }

  /// Since 1970 where that is the only way to read so large a number; else by the step from row to
  /// row, which nobody makes shorter than 50 of a unit by choice but in thousandths of a second.
  private static ColumnUnit time(ColumnValues values) {
    double size = values.first();
    double step = values.typicalStep();
    if (size > FIRST_SERIAL_DAY && size < LAST_SERIAL_DAY && step > 0 && step < 0.01) {
      return ColumnUnit.SERIAL_DAYS;
    }
    if (size > 1e17 || (size < 1e8 && step >= 5e7)) {
      return ColumnUnit.NANOSECONDS;
    }
    if (size > 1e14 || (size < 1e8 && step >= 5e4)) {
      return ColumnUnit.MICROSECONDS;
    }
    return size > 1e11 || (size < 1e8 && step >= 50) ? ColumnUnit.MILLISECONDS : ColumnUnit.SECONDS;
  }

  private static ColumnUnit speed(ColumnTitle title, ColumnValues values) {
    boolean pace =
        title.words().stream().anyMatch(word -> word.equals("pace") || word.equals("ritmo"));
    if (pace) {
      return values.typical() > 60
          ? ColumnUnit.SECONDS_PER_KILOMETRE
          : ColumnUnit.MINUTES_PER_KILOMETRE;
    }
    // Nobody runs an hour at 20 km/h and is measured in metres a second at 6 as well.
    return values.typical() > 5.5 ? ColumnUnit.KILOMETRES_PER_HOUR : ColumnUnit.METRES_PER_SECOND;
  }

  private static ColumnUnit stepLength(ColumnValues values) {
    double typical = values.typical();
    return typical > 250
        ? ColumnUnit.MILLIMETRES
        : typical > 10 ? ColumnUnit.CENTIMETRES : ColumnUnit.METRES;
  }

  private static ColumnUnit angle(ColumnValues values) {
    double size = values.typicalSize();
    return size > 1e7 ? ColumnUnit.TEN_MILLIONTH_DEGREES : ColumnUnit.DEGREES;
  }
}
