package org.backstride.codec.csv.guess;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.CellShape;
import org.backstride.codec.csv.grid.Grid;

/// Chooses the column that tells the time, where several do.
final class TimeChoice {

  private TimeChoice() {}

  /// Leaves one column of time, the best: a calendar before numbers before a clock. Where the
  /// calendar is too coarse for the rows, the numbers tell the time and the calendar the day.
  static void settle(Grid grid, ColumnUse[] uses) {
    var times =
        IntStream.range(0, uses.length)
            .filter(i -> uses[i].role() == ColumnRole.TIME)
            .filter(i -> !followsMotion(uses, i))
            .boxed()
            .sorted(Comparator.comparingInt(i -> rank(grid, uses[i], i)))
            .toList();
    for (int later : times.subList(Math.min(1, times.size()), times.size())) {
      uses[later] = ColumnUse.IGNORED;
    }
    dateForCoarse(grid, uses, times);
  }

  /// A second time inside a sensor's table is that of the axes behind it.
  private static boolean followsMotion(ColumnUse[] uses, int index) {
    return IntStream.range(0, index).anyMatch(i -> uses[i].role().motion().isPresent());
  }

  private static int rank(Grid grid, ColumnUse use, int index) {
    boolean coarse = isCoarse(grid, index);
    int kind =
        switch (grid.columns().get(index).shape()) {
          case INSTANT -> coarse ? 4 : 0;
          case LOCAL_TIME -> coarse ? 5 : 1;
          case NUMBER -> use.unit() == ColumnUnit.DAYS ? 6 : 2;
          default -> 3;
        };
    return kind * 1_000 + index;
  }

  /// Whether many rows share their time with the row before.
  private static boolean isCoarse(Grid grid, int index) {
    return new ColumnValues(grid.columns().get(index)).typicalStep() == 0;
  }

  private static void dateForCoarse(Grid grid, ColumnUse[] uses, List<Integer> times) {
    boolean numbers =
        !times.isEmpty() && grid.columns().get(times.getFirst()).shape() == CellShape.NUMBER;
    times.stream()
        .skip(1)
        .filter(i -> numbers && grid.columns().get(i).shape().isDated())
        .findFirst()
        .ifPresent(i -> uses[i] = ColumnUse.of(ColumnRole.DATE, ColumnUnit.CALENDAR));
  }
}
