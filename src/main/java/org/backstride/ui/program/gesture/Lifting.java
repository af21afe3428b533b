package org.backstride.ui.program.gesture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backstride.program.Step;
import org.backstride.ui.program.gesture.Intensities.Part;
import org.backstride.ui.program.gesture.Level.Magnet;
import org.backstride.ui.program.gesture.Pointer.Held;
import org.backstride.ui.program.lane.Height;
import org.backstride.ui.program.lane.LaneBlock;
import org.backstride.ui.program.lane.LaneLayout;

/// Where the height of a block comes to rest: by notches of the unit that was typed, and within 8
/// px at a neighbour's height, at the person's own reference or where a zone begins.
///
/// @param layout the lane as the drag began
/// @param block the block whose height changes
/// @param part what of it moves
record Lifting(LaneLayout layout, LaneBlock block, Part part) {

  private static final double REACH = 8;
  private static final double SAME = 0.05;

  /// A step at another height.
  record Lifted(Step step, Level level) {}

  private record Stop(double percent, Level level) {}

  private record Hold(Stop stop, int notches, double distance) {}

  /// The step at the height of the pointer; empty where it has none or stays as it is.
  Optional<Lifted> at(Pointer start, Pointer pointer) {
    var frame = layout.frame();
    double change = frame.percentAt(pointer.y()) - frame.percentAt(start.y());
    int notches = (int) Math.round(change / percentOfNotch());
    var held = pointer.holds(Held.FREE) ? Optional.<Hold>empty() : held(before() + change);
    return held.flatMap(
            magnet ->
                furthest(magnet.notches()).map(step -> new Lifted(step, magnet.stop().level())))
        .or(() -> furthest(notches).map(step -> new Lifted(step, Level.LOOSE)));
  }

  /// The magnet that holds a height, where a notch comes to lie on it.
  private Optional<Hold> held(double wanted) {
    double reach = REACH * layout.frame().topPercent();
    double height = layout.frame().plotBottom() - layout.frame().plotTop();
    return stops().stream()
        .filter(stop -> Math.abs(stop.percent() - wanted) * height <= reach)
        .map(stop -> new Hold(stop, notchesTo(stop), Math.abs(stop.percent() - wanted)))
        .filter(held -> held.notches() != 0 && isReached(held))
        .min(Comparator.comparingDouble(Hold::distance));
  }

  private List<Stop> stops() {
    var stops = new ArrayList<Stop>();
    for (LaneBlock other : layout.neighbours(block)) {
      if (other.measure().height().form() != Height.Form.FLAT) {
        stops.add(new Stop(other.measure().height().top(), new Level(Magnet.NEIGHBOUR, 0)));
      }
    }
    stops.add(new Stop(100, new Level(Magnet.REFERENCE, 0)));
    var zones = block.measure().zones();
    for (int i = 0; i < zones.size(); i++) {
      stops.add(new Stop(zones.get(i), new Level(Magnet.ZONE, i + 1)));
    }
    return stops;
  }

  /// A zone is reached by the first notch inside it, anything else by the notch upon it.
  private int notchesTo(Stop stop) {
    double notches = (stop.percent() - before()) / percentOfNotch();
    return (int)
        (stop.level().magnet() == Magnet.ZONE ? Math.ceil(notches - SAME) : Math.round(notches));
  }

  private boolean isReached(Hold held) {
    double reached =
        furthest(held.notches())
            .map(step -> level(layout.request().measures().apply(step).height()))
            .orElse(Double.NaN);
    double beyond = reached - held.stop().percent();
    return held.stop().level().magnet() == Magnet.ZONE
        ? beyond > -SAME && beyond < percentOfNotch()
        : Math.abs(beyond) <= SAME;
  }

  /// As many of the notches as the scale of the target has.
  private Optional<Step> furthest(int notches) {
    int sign = Integer.signum(notches);
    for (int i = Math.abs(notches); i > 0; i--) {
      var next = Intensities.nudged(block.step(), i * sign, part);
      if (next.isPresent()) {
        return next;
      }
    }
    return Optional.empty();
  }

  private double percentOfNotch() {
    var measures = layout.request().measures();
    double one =
        Intensities.nudged(block.step(), 1, part)
            .map(step -> level(measures.apply(step).height()) - before())
            .or(
                () ->
                    Intensities.nudged(block.step(), -1, part)
                        .map(step -> before() - level(measures.apply(step).height())))
            .orElse(1.0);
    return one > 0.01 ? one : 1;
  }

  private double before() {
    return level(block.measure().height());
  }

  private double level(Height height) {
    return switch (part) {
      case WHOLE -> height.top();
      case START -> height.from();
      case END -> height.to();
    };
  }
}
