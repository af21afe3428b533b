package org.backstride.ui.program.lane;

import java.util.List;
import org.backstride.program.Advice;
import org.backstride.program.Block;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Program;
import org.backstride.program.Range;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Setting;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.Target;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;

/// Programs of a known shape: each minute is 60 units long and 80 metres far.
public final class Samples {

  private Samples() {}

  /// 5 min ramp, Main 5 × (2 min backward, 1 min forward), 5 min.
  public static Program fiveRounds() {
    return Program.EMPTY.withBlocks(
        List.of(
            new Section("Warm-up", List.of(ramp(300))),
            new Repeat(
                "Main",
                5,
                List.of(step(120, Direction.BACKWARD, "60"), step(60, Direction.FORWARD, "50")),
                Repeat.LastRecovery.KEEP,
                List.of()),
            step(300, Direction.FORWARD, "70")));
  }

  public static Program of(Block... blocks) {
    return Program.EMPTY.withBlocks(List.of(blocks));
  }

  public static Step step(int seconds, Direction direction, String percent) {
    return new Step(
        new Step.Action(Role.WORK, Gait.WALK, direction),
        new Extent.ForTime(seconds),
        Intensity.steady(new Target.AtPercent(Range.of(percent))),
        Setting.UNSTATED,
        Advice.NONE);
  }

  public static Step ramp(int seconds) {
    return step(seconds, Direction.FORWARD, "50")
        .withIntensity(
            new Intensity(
                new Target.AtPercent(Range.of("40", "80")), Intensity.Shape.RAMP, List.of()));
  }

  public static Measure measure(Step step) {
    double seconds = step.extent() instanceof Extent.ForTime(int length) ? length : 0;
    var range =
        step.intensity().target() instanceof Target.AtPercent(Range percent)
            ? percent
            : Range.of("50");
    var form =
        step.intensity().shape() == Intensity.Shape.RAMP ? Height.Form.RAMP : Height.Form.BAND;
    return new Measure(
        seconds,
        seconds * 80 / 60,
        new Height(
            range.from().doubleValue(), range.to().doubleValue(), form, Height.Certainty.KNOWN));
  }

  public static LaneRequest request(Program program) {
    return new LaneRequest(
        program,
        Samples::measure,
        AxisKind.TIME,
        Folding.FOLDED,
        LaneFrame.of(800, 380),
        new LaneRequest.Scale.Fit(1));
  }

  public static LaneLayout layout(Program program) {
    return LaneLayout.of(request(program));
  }
}
