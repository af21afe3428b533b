package org.backstride.codec.csv.guess;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.CellShape;
import org.backstride.codec.csv.grid.Grid;
import org.backstride.codec.csv.grid.GridColumn;

/// Tables of R-R intervals, a row a heart beat: with a title, or bare numbers in one column or
/// behind a time that each of them adds to, as apps for heart rate variability write them. What a
/// device repeats every second is no such table, and what breathes so slowly no heart.
final class BeatColumns {

  /// The rates of a heart whose beats are a second's fraction or a few hundred milliseconds apart:
  /// 30 to 240 a minute.
  private static final double SHORTEST_SECONDS = 0.25;

  private static final double LONGEST_SECONDS = 2;
  private static final int FEWEST_ROWS = 20;

  /// How far a time may be from adding up its intervals.
  private static final double OFF = 0.1;

  private BeatColumns() {}

  static void settle(Grid grid, ColumnUse[] uses) {
    assignBare(grid, uses);
    for (int i = 0; i < uses.length; i++) {
      if (uses[i].role() == ColumnRole.BEAT_INTERVAL
          && (!isHeart(grid, uses, i) || isEverySecond(grid, uses))) {
        uses[i] = ColumnUse.KEPT;
      }
    }
  }

  /// Intervals without a title stay a guess.
  ///
  /// @param open gets their column
  static void tell(Grid grid, ColumnUse[] uses, BitSet open) {
    IntStream.range(0, uses.length)
        .filter(i -> grid.head().isEmpty() && uses[i].role() == ColumnRole.BEAT_INTERVAL)
        .forEach(open::set);
  }

  private static void assignBare(Grid grid, ColumnUse[] uses) {
    int last = uses.length - 1;
    if (!grid.head().isEmpty() || last < 0 || last > 1 || grid.rows() < FEWEST_ROWS) {
      return;
    }
    ColumnUse[] bare = new ColumnUse[uses.length];
    bare[last] = use(ColumnRole.BEAT_INTERVAL, values(grid, last).typical() > 5);
    if (!isNumber(grid, last) || !isHeart(grid, bare, last)) {
      return;
    }
    if (last == 1) {
      double step = values(grid, 0).typicalStep();
      bare[0] = use(ColumnRole.TIME, step > 5);
      double added = bare[0].unit().base(step) / seconds(grid, bare, 1);
      if (!isNumber(grid, 0) || !(Math.abs(added - 1) < OFF)) {
        return;
      }
    }
    System.arraycopy(bare, 0, uses, 0, uses.length);
  }

  private static ColumnUse use(ColumnRole role, boolean thousandths) {
    return ColumnUse.of(role, thousandths ? ColumnUnit.MILLISECONDS : ColumnUnit.SECONDS);
  }

  private static boolean isHeart(Grid grid, ColumnUse[] uses, int column) {
    double seconds = seconds(grid, uses, column);
    return seconds >= SHORTEST_SECONDS && seconds <= LONGEST_SECONDS;
  }

  /// Whether the time goes on evenly, so that a row is no beat.
  private static boolean isEverySecond(Grid grid, ColumnUse[] uses) {
    return IntStream.range(0, uses.length)
        .filter(i -> uses[i].role() == ColumnRole.TIME || uses[i].role() == ColumnRole.DATE)
        .anyMatch(i -> isEven(grid.columns().get(i)));
  }

  /// Whether nine of ten steps are the same; those of beats hardly ever are.
  private static boolean isEven(GridColumn times) {
    double typical = new ColumnValues(times).typicalStep();
    long same =
        IntStream.range(1, times.size())
            .filter(i -> Math.abs(times.value(i) - times.value(i - 1) - typical) < 0.002 * typical)
            .count();
    return typical > 0 && same > 0.9 * (times.size() - 1);
  }

  private static double seconds(Grid grid, ColumnUse[] uses, int column) {
    return uses[column].unit().base(values(grid, column).typical());
  }

  private static boolean isNumber(Grid grid, int column) {
    return grid.columns().get(column).shape() == CellShape.NUMBER;
  }

  private static ColumnValues values(Grid grid, int column) {
    return new ColumnValues(grid.columns().get(column));
  }
}
