package org.backstride.codec.workout.xml;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.backstride.program.Block;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Intensity.Shape;
import org.backstride.program.Program;
import org.backstride.program.Range;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.Target;
import org.backstride.program.resolve.Unrolling;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;

/// The elements of a Zwift workout as blocks: forward running at percentages of threshold.
final class ZwoSteps {

  private ZwoSteps() {}

  /// @param attribute the value of an attribute, blank where it is missing
  static Block block(String element, UnaryOperator<String> attribute) {
    return switch (element) {
      case "IntervalsT" ->
          Repeat.of(
              whole(attribute.apply("Repeat")),
              List.of(
                  interval(Role.WORK, attribute, "On"), interval(Role.RECOVERY, attribute, "Off")));
      case "Warmup" -> ramp(Role.WARM_UP, attribute);
      case "Cooldown" -> ramp(Role.COOL_DOWN, attribute);
      case "Ramp" -> ramp(Role.WORK, attribute);
      case "SteadyState" -> at(Role.WORK, attribute, "Duration", "Power");
      default -> step(Role.WORK, attribute.apply("Duration"));
    };
  }

  private static Step interval(Role role, UnaryOperator<String> attribute, String side) {
    return at(role, attribute, side + "Duration", side + "Power");
  }

  private static Step at(
      Role role, UnaryOperator<String> attribute, String duration, String power) {
    var step = step(role, attribute.apply(duration));
    String share = attribute.apply(power);
    if (share.isEmpty()) {
      return step;
    }
    BigDecimal percent = ZwoReader.percent(share);
    return step.withIntensity(Intensity.steady(new Target.AtPercent(new Range(percent, percent))));
  }

  private static Step ramp(Role role, UnaryOperator<String> attribute) {
    var step = step(role, attribute.apply("Duration"));
    String from = attribute.apply("PowerLow");
    String to = attribute.apply("PowerHigh");
    if (from.isEmpty() || to.isEmpty()) {
      return at(role, attribute, "Duration", "Power");
    }
    return step.withIntensity(
        new Intensity(
            new Target.AtPercent(new Range(ZwoReader.percent(from), ZwoReader.percent(to))),
            Shape.RAMP,
            List.of()));
  }

  private static Step step(Role role, String seconds) {
    return Step.of(
        new Step.Action(role, Gait.RUN, Direction.FORWARD), new Extent.ForTime(whole(seconds)));
  }

  private static int whole(String number) {
    return (int) Math.round(Double.parseDouble(number));
  }

  /// The block with a message as the cue of its first step, behind a cue that is there.
  static Block withMessage(Block block, String message) {
    return switch (block) {
      case Step step -> {
        String cue = step.advice().cue();
        yield step.withAdvice(
            step.advice().withCue(cue.isBlank() ? message : cue + "; " + message));
      }
      case Repeat repeat -> repeat;
      case Section section -> section;
    };
  }

  /// Whether each timed step of a program lasts as long as the workout's step in its place.
  static boolean agree(Program own, Program workout) {
    var mine = Unrolling.of(own);
    var others = Unrolling.of(workout);
    boolean agrees = mine.size() == others.size();
    for (int i = 0; agrees && i < mine.size(); i++) {
      var extent = mine.get(i).step().extent();
      agrees = !(extent instanceof Extent.ForTime) || extent.equals(others.get(i).step().extent());
    }
    return agrees;
  }
}
