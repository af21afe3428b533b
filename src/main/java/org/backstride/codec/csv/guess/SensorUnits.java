package org.backstride.codec.csv.guess;

import java.util.List;
import java.util.stream.IntStream;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.Grid;

/// Units that nobody wrote, of the axes of motion sensors: those of one sensor are all in one unit,
/// which the axis that turns or shakes most tells, and the pull of the earth where it shows.
final class SensorUnits {

  /// No foot turns by less than this many degrees a second from one end of its swing to the other.
  private static final double LEAST_TURN = 40;

  /// More thousandths of g than any g or metres a second squared.
  private static final double MOST = 500;

  /// Metres a second squared that every sensor shows at some time, and most never in g.
  private static final double LEAST = 5;

  private final Grid grid;
  private final List<ColumnTitle> titles;
  private final ColumnUse[] uses;

  private SensorUnits(Grid grid, List<ColumnTitle> titles, ColumnUse[] uses) {
    this.grid = grid;
    this.titles = titles;
    this.uses = uses;
  }

  static void settle(Grid grid, List<ColumnTitle> titles, ColumnUse[] uses) {
    var units = new SensorUnits(grid, titles, uses);
    for (int i = 0; i < uses.length; i++) {
      if (uses[i].role().motion().isPresent() && units.isUnsaid(i)) {
        uses[i] = uses[i].in(units.unit(i));
      }
    }
  }

  private ColumnUnit unit(int column) {
    int[] axes =
        IntStream.range(0, uses.length)
            .filter(i -> uses[i].role() == uses[column].role())
            .filter(i -> uses[i].placement() == uses[column].placement())
            .toArray();
    var said = IntStream.of(axes).filter(i -> !isUnsaid(i)).mapToObj(i -> uses[i].unit());
    return said.findFirst()
        .orElseGet(
            () ->
                uses[column].role() == ColumnRole.ACCELERATION
                    ? acceleration(axes)
                    : angularRate(axes));
  }

  private ColumnUnit acceleration(int[] axes) {
    double reach =
        IntStream.of(axes)
            .mapToObj(this::values)
            .mapToDouble(values -> Math.max(Math.abs(values.most()), Math.abs(values.least())))
            .max()
            .orElse(0);
    var byReach =
        reach > MOST
            ? ColumnUnit.MILLI_GRAVITY
            : reach < LEAST ? ColumnUnit.STANDARD_GRAVITY : ColumnUnit.METRES_PER_SECOND_SQUARED;
    return axes.length == 3
        ? Gravity.unit(grid, axes[0], axes[1], axes[2]).orElse(byReach)
        : byReach;
  }

  private ColumnUnit angularRate(int[] axes) {
    boolean degrees =
        IntStream.of(axes)
            .mapToObj(this::values)
            .anyMatch(values -> values.most() - values.least() > LEAST_TURN);
    return degrees ? ColumnUnit.DEGREES_PER_SECOND : ColumnUnit.RADIANS_PER_SECOND;
  }

  private ColumnValues values(int column) {
    return new ColumnValues(grid.columns().get(column));
  }

  private boolean isUnsaid(int column) {
    return UnitWords.find(titles.get(column).unit(), uses[column].role()).isEmpty();
  }
}
