package org.backstride.ui.kit.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.StepFigures;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.program.resolve.Unrolling;
import org.backstride.ui.kit.Tone;
import org.backstride.unit.Gait;

/// A program as a small skyline: time from left to right, work higher than its pauses. The shape
/// alone: heights mean roles, not speeds.
public record Skyline(List<Bar> bars) {

  private static final double UNKNOWN_SECONDS = 60;

  /// A part of the skyline, all in shares of the whole.
  public record Bar(double from, double to, double height, Tone tone) {}

  public Skyline {
    bars = List.copyOf(bars);
  }

  public static Skyline of(Program program) {
    var steps = Unrolling.of(program);
    double[] seconds = steps.stream().mapToDouble(Skyline::seconds).toArray();
    double whole = Arrays.stream(seconds).sum();
    var bars = new ArrayList<Bar>();
    double at = 0;
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i).step();
      double end = at + seconds[i] / whole;
      bars.add(new Bar(at, end, height(step), Tone.of(step)));
      at = end;
    }
    return new Skyline(bars);
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
}
