package org.backstride.codec.csv.guess;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.CellShape;
import org.backstride.codec.csv.grid.Grid;

/// Clocks of two parts: `10:05` is ten minutes into a session, or five past ten where a day stands
/// beside it and the first row is none of a session's first minute.
final class ClockOfDay {

  private static final int MINUTES_OF_A_DAY = 1_440;
  private static final Set<String> SAY_SO = Set.of("uhrzeit", "clock", "hora");

  private ClockOfDay() {}

  /// Settles what the clock of a table shows.
  ///
  /// @param open gets the column where it stays a guess
  static void settle(Grid grid, List<ColumnTitle> titles, ColumnUse[] uses, BitSet open) {
    boolean dated =
        IntStream.range(0, uses.length)
            .anyMatch(
                i ->
                    uses[i].role() == ColumnRole.DATE
                        && grid.columns().get(i).shape() == CellShape.DATE);
    for (int i = 0; i < uses.length; i++) {
      boolean said = titles.get(i).words().stream().anyMatch(SAY_SO::contains);
      boolean clock = uses[i].role() == ColumnRole.TIME && uses[i].unit() == ColumnUnit.CLOCK;
      if (clock && (said || dated) && isOfDay(grid.columns().get(i).copyValues())) {
        uses[i] = uses[i].in(ColumnUnit.HOURS_AND_MINUTES);
        open.set(i, !said);
      }
    }
  }

  /// Whether clocks that were read as minutes and seconds can be hours and minutes, and begin as no
  /// session does.
  private static boolean isOfDay(double[] values) {
    double[] known = DoubleStream.of(values).filter(value -> !Double.isNaN(value)).toArray();
    return known.length > 0
        && known[0] >= 60
        && DoubleStream.of(known).allMatch(value -> value < MINUTES_OF_A_DAY)
        && DoubleStream.of(known).allMatch(value -> value == Math.rint(value))
        && DoubleStream.of(known).anyMatch(value -> value % 60 != 0);
  }
}
