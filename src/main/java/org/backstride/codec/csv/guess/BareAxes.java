package org.backstride.codec.csv.guess;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.CellShape;
import org.backstride.codec.csv.grid.Grid;
import org.backstride.recording.motion.MotionSignal.Axis;

/// Tables of one sensor whose columns are called `x`, `y` and `z` and no more: what they measured
/// is told by their unit, or by the pull of the earth.
final class BareAxes {

  private static final List<String> FILLERS = List.of("axis", "achse", "eje");

  private final Grid grid;
  private final List<ColumnTitle> titles;
  private final ColumnUse[] uses;

  private BareAxes(Grid grid, List<ColumnTitle> titles, ColumnUse[] uses) {
    this.grid = grid;
    this.titles = titles;
    this.uses = uses;
  }

  static void assign(Grid grid, List<ColumnTitle> titles, ColumnUse[] uses) {
    new BareAxes(grid, titles, uses).assign();
  }

  private void assign() {
    int x = find("x");
    int y = find("y");
    int z = find("z");
    if (x < 0 || y < 0 || z < 0) {
      return;
    }
    put(x, Axis.X, Gravity.unit(grid, x, y, z));
    put(y, Axis.Y, Gravity.unit(grid, x, y, z));
    put(z, Axis.Z, Gravity.unit(grid, x, y, z));
  }

  private void put(int column, Axis axis, Optional<ColumnUnit> pull) {
    String written = titles.get(column).unit();
    var acceleration = UnitWords.find(written, ColumnRole.ACCELERATION);
    var angularRate = UnitWords.find(written, ColumnRole.ANGULAR_RATE);
    var placement = TitleWords.placement(titles.get(column));
    if (angularRate.isPresent()) {
      uses[column] = ColumnUse.motion(ColumnRole.ANGULAR_RATE, angularRate.get(), placement, axis);
    } else {
      var unit = written.isEmpty() ? pull : acceleration;
      unit.ifPresent(
          u -> uses[column] = ColumnUse.motion(ColumnRole.ACCELERATION, u, placement, axis));
    }
  }

  private int find(String axis) {
    return IntStream.range(0, uses.length)
        .filter(i -> grid.columns().get(i).shape() == CellShape.NUMBER)
        .filter(i -> isOnly(titles.get(i).words(), axis))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isOnly(List<String> words, String axis) {
    return words.contains(axis)
        && words.stream().allMatch(word -> word.equals(axis) || FILLERS.contains(word));
  }
}
