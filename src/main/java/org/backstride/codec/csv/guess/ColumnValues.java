package org.backstride.codec.csv.guess;

import java.util.Arrays;
import org.backstride.codec.csv.grid.GridColumn;

/// What the values of a column look like as a whole; the medians of many rows are taken of some
/// thousand of them.
final class ColumnValues {

  private static final int MOST_LOOKED_AT = 4_096;

  private final GridColumn column;
  private final double[] looked;

  ColumnValues(GridColumn column) {
    this.column = column;
    int rows = column.size();
    int stride = Math.max(1, rows / MOST_LOOKED_AT);
    looked = new double[rows == 0 ? 0 : (rows - 1) / stride + 1];
    for (int i = 0; i < looked.length; i++) {
      looked[i] = column.value(i * stride);
    }
  }

  boolean isEmpty() {
    return Arrays.stream(looked).allMatch(Double::isNaN);
  }

  /// The value that half of those above zero are below, `NaN` without any.
  double typical() {
    return median(Arrays.stream(looked).filter(value -> value > 0).toArray());
  }

  /// The size that half of the values are below.
  double typicalSize() {
    return median(
        Arrays.stream(looked).filter(v -> !Double.isNaN(v)).map(Math::abs).sorted().toArray());
  }

  /// The average of the values, zeros among them; `NaN` without any.
  double mean() {
    return Arrays.stream(looked).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
  }

  double most() {
    return Arrays.stream(looked).filter(v -> !Double.isNaN(v)).max().orElse(Double.NaN);
  }

  double least() {
    return Arrays.stream(looked).filter(v -> !Double.isNaN(v)).min().orElse(Double.NaN);
  }

  double first() {
    return Arrays.stream(looked).filter(v -> !Double.isNaN(v)).findFirst().orElse(Double.NaN);
  }

  /// The step from row to row that half of them are below; `NaN` for less than two rows.
  double typicalStep() {
    int rows = Math.min(column.size(), MOST_LOOKED_AT);
    var steps = new double[Math.max(0, rows - 1)];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = column.value(i + 1) - column.value(i);
    }
    return median(Arrays.stream(steps).filter(step -> !Double.isNaN(step)).toArray());
  }

  /// Whether the values rise or stand still from row to row, nearly everywhere.
  boolean rises() {
    int falls = 0;
    int steps = 0;
    double before = Double.NaN;
    for (double value : looked) {
      steps += value >= before || value < before ? 1 : 0;
      falls += value < before ? 1 : 0;
      before = Double.isNaN(value) ? before : value;
    }
    return steps > 0 && falls * 50 <= steps && most() > least();
  }

  /// Whether every row is one more than the row before; a row below the others may say something
  /// else, such as `Summary`.
  boolean counts() {
    int rows = Math.min(column.size(), MOST_LOOKED_AT);
    int last = rows > 2 && Double.isNaN(column.value(rows - 1)) ? rows - 1 : rows;
    for (int i = 1; i < last; i++) {
      if (column.value(i) - column.value(i - 1) != 1) {
        return false;
      }
    }
    return last > 1;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }
}
