package org.backstride.ui.calendar.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.StepFigures;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.program.resolve.Unrolling;
import org.backstride.ui.calendar.board.Box;
import org.backstride.ui.kit.Tone;
import org.backstride.unit.Gait;

/// A session as a small skyline: time from left to right, work higher than its pauses, backward
/// hatched. The shape alone: heights mean roles, not speeds.
final class SketchPainter {

  private static final double UNKNOWN_SECONDS = 60;
  private static final int MOST_BARS = 120;

  private final IdentityHashMap<Program, List<Bar>> skylines = new IdentityHashMap<>();

  /// A part of the skyline, all in shares of the whole.
  private record Bar(double from, double to, double height, Tone tone) {}

  void paint(Pen pen, Program program, Box box) {
    for (var bar : skylines.computeIfAbsent(program, SketchPainter::skyline)) {
      double x = box.x() + bar.from() * box.width();
      double width = Math.max(1, (bar.to() - bar.from()) * box.width() - 0.6);
      double height = bar.height() * box.height();
      var place = new Box(x, box.bottom() - height, width, height);
      pen.fill(place, pen.colour(bar.tone(), bar.tone() == Tone.STILL ? 0.5 : 0.85));
      if (bar.tone() == Tone.BACKWARD && width > 3) {
        pen.hatch(place, pen.colour(Tone.SURFACE, 0.75));
      }
    }
  }

  private static List<Bar> skyline(Program program) {
    var steps = Unrolling.of(program);
    double[] seconds = steps.stream().mapToDouble(SketchPainter::seconds).toArray();
    double whole = Arrays.stream(seconds).sum();
    var bars = new ArrayList<Bar>();
    double at = 0;
    for (int i = 0; i < Math.min(MOST_BARS, steps.size()); i++) {
      var step = steps.get(i).step();
      double end = at + seconds[i] / whole;
      bars.add(new Bar(at, end, height(step), tone(step)));
      at = end;
    }
    return List.copyOf(bars);
  }

  private static double seconds(UnrolledStep unrolled) {
    double seconds = StepFigures.of(unrolled.step(), References.NOMINAL).seconds();
    return Double.isNaN(seconds) ? UNKNOWN_SECONDS : seconds;
  }

  private static double height(Step step) {
    if (step.gait() == Gait.STILL) {
      return 0.25;
    }
    return switch (step.role()) {
      case WORK, DRILL -> 1;
      case WARM_UP, COOL_DOWN -> 0.6;
      case RECOVERY, REST -> 0.45;
    };
  }

  private static Tone tone(Step step) {
    if (step.gait() == Gait.STILL) {
      return Tone.STILL;
    }
    return switch (step.direction()) {
      case FORWARD -> Tone.FORWARD;
      case BACKWARD -> Tone.BACKWARD;
      case LATERAL_LEFT, LATERAL_RIGHT, MIXED -> Tone.LATERAL;
    };
  }
}
