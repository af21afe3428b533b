package org.backstride.codec.csv.guess;

import java.util.List;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.Grid;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;

/// The layout of KU-HAR and sets like it, which write no titles: time and three axes of
/// acceleration, time again and three axes of rotation in radians a second; and a time beside three
/// axes that show the pull of the earth, as loggers of the wrist and hip write them.
final class HeadlessMotion {

  private static final List<Axis> AXES = List.of(Axis.X, Axis.Y, Axis.Z);
  private static final int COLUMNS = 8;
  private static final int ONE_SENSOR = 4;
  private static final int SECOND_TIME = 4;

  private HeadlessMotion() {}

  static void assign(Grid grid, ColumnUse[] uses) {
    boolean alone = uses.length == ONE_SENSOR && grid.head().isEmpty() && isTime(grid, 0);
    if (alone && !grid.columns().getFirst().shape().isDated()) {
      uses[0] = ColumnUse.of(ColumnRole.TIME, timeUnit(grid));
    }
    if (alone) {
      Gravity.unit(grid, 1, 2, 3).ifPresent(unit -> acceleration(uses, unit));
    }
    if (uses.length != COLUMNS || !grid.head().isEmpty() || !isTime(grid, 0)) {
      return;
    }
    if (isTime(grid, SECOND_TIME)) {
      for (int axis = 0; axis < 3; axis++) {
        uses[1 + axis] = axis(ColumnRole.ACCELERATION, axis);
        uses[SECOND_TIME + 1 + axis] = axis(ColumnRole.ANGULAR_RATE, axis);
      }
      var unit = timeUnit(grid);
      uses[0] = ColumnUse.of(ColumnRole.TIME, unit);
      uses[SECOND_TIME] = ColumnUse.of(ColumnRole.TIME, unit);
    }
  }

  private static void acceleration(ColumnUse[] uses, ColumnUnit unit) {
    for (int axis = 0; axis < 3; axis++) {
      uses[1 + axis] =
          ColumnUse.motion(ColumnRole.ACCELERATION, unit, Placement.UNSAID, AXES.get(axis));
    }
  }

  private static boolean isTime(Grid grid, int column) {
    return new ColumnValues(grid.columns().get(column)).rises();
  }

  /// Sensors of a phone give a value every 2 to 50 ms.
  private static ColumnUnit timeUnit(Grid grid) {
    double step = new ColumnValues(grid.columns().getFirst()).typicalStep();
    return step >= 1 ? ColumnUnit.MILLISECONDS : ColumnUnit.SECONDS;
  }

  private static ColumnUse axis(ColumnRole role, int axis) {
    var unit =
        role == ColumnRole.ACCELERATION
            ? ColumnUnit.METRES_PER_SECOND_SQUARED
            : ColumnUnit.RADIANS_PER_SECOND;
    return ColumnUse.motion(role, unit, Placement.UNSAID, AXES.get(axis));
  }
}
