package org.backstride.codec.csv.guess;

import java.util.Arrays;
import java.util.Optional;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.grid.Grid;

/// Three columns are the axes of an accelerometer where, typically, they add up to the pull of the
/// earth, which also tells their unit. A body that moves about swings around it.
final class Gravity {

  private static final int MOST_LOOKED_AT = 4_096;
  private static final double STANDARD = 9.80665;
  private static final double NEAR = 0.12;

  private Gravity() {}

  /// The unit in which three columns show it, empty where they do not.
  static Optional<ColumnUnit> unit(Grid grid, int x, int y, int z) {
    var columns = grid.columns();
    double[] sizes = new double[Math.min(grid.rows(), MOST_LOOKED_AT)];
    for (int row = 0; row < sizes.length; row++) {
      double flat = Math.hypot(columns.get(x).value(row), columns.get(y).value(row));
      sizes[row] = Math.hypot(flat, columns.get(z).value(row));
    }
    double[] sorted = Arrays.stream(sizes).filter(size -> !Double.isNaN(size)).sorted().toArray();
    return sorted.length == 0 ? Optional.empty() : unit(sorted[sorted.length / 2]);
  }

  private static Optional<ColumnUnit> unit(double typical) {
    if (isNear(typical, 1)) {
      return Optional.of(ColumnUnit.STANDARD_GRAVITY);
    }
    if (isNear(typical, STANDARD)) {
      return Optional.of(ColumnUnit.METRES_PER_SECOND_SQUARED);
    }
    return isNear(typical, 1_000) ? Optional.of(ColumnUnit.MILLI_GRAVITY) : Optional.empty();
  }

  private static boolean isNear(double value, double wanted) {
    return Math.abs(value - wanted) <= wanted * NEAR;
  }
}
