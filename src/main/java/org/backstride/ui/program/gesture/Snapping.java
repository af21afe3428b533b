package org.backstride.ui.program.gesture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Repeat;
import org.backstride.ui.program.gesture.Pointer.Held;
import org.backstride.ui.program.gesture.Snapped.Magnet;
import org.backstride.ui.program.lane.LaneBlock;
import org.backstride.ui.program.lane.LaneLayout;

/// Where the length of a block comes to rest: at a neighbour's length or a round total within 8 px,
/// else on the grid.
///
/// @param layout the lane as the drag began
/// @param block the block whose length changes
record Snapping(LaneLayout layout, LaneBlock block) {

  private static final double REACH = 8;
  private static final double ROUND_SECONDS = 300;
  private static final double ROUND_METRES = 500;

  Snapped at(double wanted, Pointer pointer) {
    double least = Math.max(1, wanted);
    if (pointer.holds(Held.FREE)) {
      return new Snapped(Math.rint(least), Magnet.NONE, least);
    }
    var grid = Grid.of(layout.scale());
    double onGrid = onGrid(grid, least);
    var magnets = magnets();
    return magnet(magnets, least)
        .or(() -> magnet(magnets, onGrid))
        .orElseGet(() -> new Snapped(onGrid, Magnet.GRID, onGrid));
  }

  /// The nearest point of the grid from the first on; what is shorter than that may stay as it is.
  private double onGrid(Grid grid, double wanted) {
    double nearest = Math.max(grid.step(), grid.nearest(wanted));
    boolean stays = before() < grid.step() && wanted - before() < Math.abs(nearest - wanted);
    return stays ? before() : nearest;
  }

  /// The magnet that holds a length; also asked for the point of the grid, so that snapping what
  /// has snapped changes nothing.
  private Optional<Snapped> magnet(List<Snapped> magnets, double wanted) {
    return magnets.stream()
        .filter(magnet -> distance(magnet, wanted) <= REACH)
        .min(Comparator.comparingDouble(magnet -> distance(magnet, wanted)));
  }

  private double distance(Snapped magnet, double wanted) {
    return Math.abs(magnet.along() - wanted) * layout.scale().pixelsPerUnit();
  }

  private List<Snapped> magnets() {
    var magnets = new ArrayList<Snapped>();
    for (LaneBlock other : layout.neighbours(block)) {
      double along = other.measure().along(layout.scale().axis());
      if (along >= 1) {
        magnets.add(new Snapped(along, Magnet.NEIGHBOUR, along));
      }
    }
    if (!layout.isEstimated(BlockPath.ROOT)) {
      addRoundTotals(magnets);
    }
    return magnets;
  }

  private void addRoundTotals(List<Snapped> magnets) {
    boolean time = layout.scale().axis() == org.backstride.ui.program.lane.AxisKind.TIME;
    double round = time ? ROUND_SECONDS : ROUND_METRES;
    double total = total();
    int times = timesDone();
    double nearest = Math.floor(total / round);
    for (double count = nearest - 1; count <= nearest + 2; count++) {
      double along = before() + (count * round - total) / times;
      if (along >= 1 && Math.abs(along - Math.rint(along)) < 1e-6 && count > 0) {
        magnets.add(new Snapped(along, Magnet.ROUND_TOTAL, count * round));
      }
    }
  }

  private double before() {
    return block.measure().along(layout.scale().axis());
  }

  private double total() {
    return layout.scale().pieces().isEmpty() ? 0 : layout.scale().pieces().getLast().to();
  }

  private int timesDone() {
    int times = 1;
    for (var path = block.path().parent(); !path.isRoot(); path = path.parent()) {
      if (BlockTree.find(layout.request().program(), path).orElse(null) instanceof Repeat repeat) {
        times *= repeat.count();
      }
    }
    return times;
  }
}
