package org.backstride.codec.csv.guess;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.Grid;

/// Units of speed and distance that nobody wrote: distance over time is speed, so of all pairs of
/// units the one holds in which they agree. What is left open is told; a treadmill's is taken as
/// kilometres an hour until somebody says that it is miles.
final class UnsaidUnits {

  private static final double AGREED = 1.15;
  private static final double SLOWEST = 0.15;
  private static final double FASTEST = 12;

  private static final List<ColumnUnit> SPEEDS =
      List.of(
          ColumnUnit.METRES_PER_SECOND, ColumnUnit.KILOMETRES_PER_HOUR, ColumnUnit.MILES_PER_HOUR);

  private static final List<ColumnUnit> DISTANCES =
      List.of(ColumnUnit.METRES, ColumnUnit.KILOMETRES, ColumnUnit.MILES);

  private static final Set<String> BELTS = Set.of("treadmill", "belt", "laufband", "cinta");

  private final Grid grid;
  private final List<ColumnTitle> titles;
  private final ColumnUse[] uses;
  private final BitSet open = new BitSet();

  private UnsaidUnits(Grid grid, List<ColumnTitle> titles, ColumnUse[] uses) {
    this.grid = grid;
    this.titles = titles;
    this.uses = uses;
  }

  /// Settles what can be settled.
  ///
  /// @return the columns whose unit stays a guess
  static BitSet settle(Grid grid, List<ColumnTitle> titles, ColumnUse[] uses) {
    var units = new UnsaidUnits(grid, titles, uses);
    units.settle();
    return units.open;
  }

  private void settle() {
    int speed = find(ColumnRole.SPEED);
    int distance = find(ColumnRole.DISTANCE);
    boolean speedOpen = speed >= 0 && isUnsaid(speed);
    boolean distanceOpen = distance >= 0 && isUnsaid(distance);
    boolean agreed = (speedOpen || distanceOpen) && settled(distance, speed);
    if (agreed && speedOpen && distanceOpen) {
      tellOfMiles(distance, speed);
    }
    if (!agreed) {
      if (speedOpen) {
        uses[speed] = isBelt() ? uses[speed].in(ColumnUnit.KILOMETRES_PER_HOUR) : uses[speed];
        open.set(speed);
      }
      if (distanceOpen) {
        settleAlone(distance);
      }
    }
  }

  /// Whether a treadmill wrote the table: none of them shows metres a second.
  private boolean isBelt() {
    boolean named = titles.stream().anyMatch(t -> t.words().stream().anyMatch(BELTS::contains));
    return find(ColumnRole.LATITUDE) < 0 && (named || find(ColumnRole.GRADE) >= 0);
  }

  /// Whether some pair of units makes the distance over the time the speed.
  private boolean settled(int distance, int speed) {
    double seconds = seconds();
    if (distance < 0 || speed < 0 || !(seconds > 0)) {
      return false;
    }
    double way = reach(distance);
    double pace = new ColumnValues(grid.columns().get(speed)).mean();
    for (var far : isUnsaid(distance) ? DISTANCES : List.of(uses[distance].unit())) {
      for (var fast : isUnsaid(speed) ? SPEEDS : List.of(uses[speed].unit())) {
        double ratio = far.base(way) / seconds / fast.base(pace);
        if (ratio < AGREED && ratio > 1 / AGREED) {
          uses[distance] = uses[distance].in(far);
          uses[speed] = uses[speed].in(fast);
          return true;
        }
      }
    }
    return false;
  }

  /// Miles an hour agree with miles as kilometres an hour do with kilometres.
  private void tellOfMiles(int distance, int speed) {
    if (uses[distance].unit() == ColumnUnit.KILOMETRES
        && uses[speed].unit() == ColumnUnit.KILOMETRES_PER_HOUR) {
      open.set(distance);
      open.set(speed);
    }
  }

  /// Without a speed to agree with: metres, unless only kilometres make it a way on foot.
  private void settleAlone(int distance) {
    double metresPerSecond = reach(distance) / seconds();
    if (isOnFoot(1_000 * metresPerSecond) && !isOnFoot(metresPerSecond)) {
      uses[distance] = uses[distance].in(ColumnUnit.KILOMETRES);
      open.set(distance);
    }
  }

  private static boolean isOnFoot(double metresPerSecond) {
    return metresPerSecond > SLOWEST && metresPerSecond < FASTEST;
  }

  private double seconds() {
    int time = find(ColumnRole.TIME);
    if (time < 0) {
      return Double.NaN;
    }
    double reach = reach(time);
    return grid.columns().get(time).shape().isDated()
        ? reach / 1_000
        : uses[time].unit().base(reach);
  }

  private double reach(int column) {
    var values = new ColumnValues(grid.columns().get(column));
    return values.most() - values.least();
  }

  private boolean isUnsaid(int column) {
    return UnitWords.find(titles.get(column).unit(), uses[column].role()).isEmpty()
        && (SPEEDS.contains(uses[column].unit()) || DISTANCES.contains(uses[column].unit()));
  }

  private int find(ColumnRole role) {
    return IntStream.range(0, uses.length)
        .filter(i -> uses[i].role() == role)
        .findFirst()
        .orElse(-1);
  }
}
