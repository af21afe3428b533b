package org.backstride.codec.csv.guess;

import java.util.stream.IntStream;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.Grid;

/// Some makers call the length of a step a stride length. Length times cadence is the speed: with a
/// stride taken for a step it comes out twice too large.
final class StrideOrStep {

  private StrideOrStep() {}

  static void settle(Grid grid, ColumnUse[] uses) {
    int stride = find(uses, ColumnRole.STRIDE_LENGTH);
    int cadence = find(uses, ColumnRole.CADENCE);
    int speed = find(uses, ColumnRole.SPEED);
    if (stride < 0 || cadence < 0 || speed < 0) {
      return;
    }
    double metres = typical(grid, uses, stride);
    double steps = typical(grid, uses, cadence);
    boolean strides = uses[cadence].unit() == ColumnUnit.STEPS_OR_STRIDES && steps < 110;
    double ratio = metres * (strides ? 2 * steps : steps) / 60 / typical(grid, uses, speed);
    if (ratio > 0.7 && ratio < 1.4) {
      uses[stride] = uses[stride].as(ColumnRole.STEP_LENGTH);
    }
  }

  private static double typical(Grid grid, ColumnUse[] uses, int column) {
    return uses[column].unit().base(new ColumnValues(grid.columns().get(column)).typical());
  }

  private static int find(ColumnUse[] uses, ColumnRole role) {
    return IntStream.range(0, uses.length)
        .filter(i -> uses[i].role() == role)
        .findFirst()
        .orElse(-1);
  }
}
