package org.backstride.codec.csv.grid;

import java.util.Arrays;

/// One column of a table: a number or a gap in every row, what its cells look like, and the texts
/// among them.
public final class GridColumn {

  private final double[] values;
  private final ColumnMarks marks;

  /// @param values belong to the column from now on
  GridColumn(double[] values, ColumnMarks marks) {
    this.values = values;
    this.marks = marks;
  }

  /// The number of rows.
  public int size() {
    return values.length;
  }

  /// The value of a cell as its shape says, `NaN` for one without.
  public double value(int row) {
    return values[row];
  }

  public double[] copyValues() {
    return values.clone();
  }

  /// The values of the first rows.
  public double[] copyValues(int rows) {
    return Arrays.copyOf(values, rows);
  }

  /// The text of a cell, empty for one that holds a value or nothing.
  public String text(int row) {
    return marks.text(row);
  }

  public int count(CellShape shape) {
    return marks.count(shape, values.length);
  }

  /// What most of the cells that are not empty look like; [CellShape#EMPTY] where all are.
  public CellShape shape() {
    var most = CellShape.EMPTY;
    for (var shape : CellShape.values()) {
      boolean more = count(shape) > (most == CellShape.EMPTY ? 0 : count(most));
      most = shape != CellShape.EMPTY && more ? shape : most;
    }
    return most;
  }
}
