package org.backstride.ui.program;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.program.Advice;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Program;
import org.backstride.program.Range;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Setting;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.StopCondition;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.program.Target;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.backstride.unit.SpeedUnit;

/// Programs and people to look at; all invented.
public final class Programs {

  private Programs() {}

  /// Warm-up ramp, 5 rounds with a nested repeat, cool-down: the designer's own picture.
  public static Program knee() {
    var bout =
        new Step(
            new Step.Action(Role.WORK, Gait.WALK, Direction.BACKWARD),
            new Extent.ForTime(120),
            new Intensity(
                kmh("2.0", "2.5"),
                Intensity.Shape.STEADY,
                List.of(new Target.AtEffort(Range.of("3", "4")))),
            new Setting(Grade.percent("0.0"), Surface.TREADMILL, Set.of(Support.RAIL)),
            new Advice(
                List.of(
                    new StopCondition(
                        StopCondition.Report.PAIN,
                        StopCondition.Comparison.AT_LEAST,
                        new BigDecimal(5))),
                "Tall posture",
                ""));
    var steps = walk(Direction.BACKWARD, 20, "1.8", "2.2").withExtent(new Extent.ForSteps(20));
    var main =
        new Repeat(
            "Main",
            5,
            List.of(
                bout,
                walk(Direction.FORWARD, 60, "3.0", "3.0"),
                Repeat.of(2, List.of(steps, rest(40)))),
            Repeat.LastRecovery.KEEP,
            List.of());
    return new Program(
        "Knee OA week 3, treadmill",
        new Program.About(List.of("knee", "rehab"), "Ten minutes backward at ease", 3),
        Surface.TREADMILL,
        List.of(
            new Section("Warm-up", List.of(as(Role.WARM_UP, ramp("2.5", "4.0")))),
            main,
            new Section("Cool-down", List.of(as(Role.COOL_DOWN, ramp("4.0", "2.5")), rest(180)))));
  }

  /// A block of 30 s in an hour and a half.
  public static Program sliver() {
    return Program.EMPTY
        .withName("Long walk")
        .withBlocks(
            List.of(
                walk(Direction.FORWARD, 2700, "4.5", "5.0"),
                walk(Direction.BACKWARD, 30, "2.0", "2.5"),
                walk(Direction.FORWARD, 2670, "4.5", "5.0")));
  }

  public static Athlete hannah() {
    return Athlete.named("Hannah Okafor")
        .withThresholds(
            ThresholdHistory.of(
                new Capacity(
                    171,
                    64,
                    Map.of(
                        Movement.FORWARD_WALK,
                        new TestedSpeeds(Speed.kilometresPerHour("5.4"), null, null),
                        Movement.BACKWARD_WALK,
                        new TestedSpeeds(
                            Speed.kilometresPerHour("3.6"),
                            Speed.kilometresPerHour("4.0"),
                            null)))));
  }

  public static Step walk(Direction direction, int seconds, String low, String high) {
    return new Step(
        new Step.Action(Role.WORK, Gait.WALK, direction),
        new Extent.ForTime(seconds),
        Intensity.steady(kmh(low, high)),
        Setting.UNSTATED,
        Advice.NONE);
  }

  public static Step rest(int seconds) {
    return Step.of(
        new Step.Action(Role.REST, Gait.STILL, Direction.FORWARD), new Extent.ForTime(seconds));
  }

  private static Step as(Role role, Step step) {
    return step.withAction(new Step.Action(role, step.gait(), step.direction()));
  }

  private static Step ramp(String from, String to) {
    return walk(Direction.FORWARD, 300, from, to)
        .withIntensity(new Intensity(kmh(from, to), Intensity.Shape.RAMP, List.of()));
  }

  private static Target kmh(String low, String high) {
    return new Target.AtSpeed(Range.of(low, high), SpeedUnit.KILOMETRES_PER_HOUR);
  }
}
