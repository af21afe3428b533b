package org.backstride.codec.workout.xml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.backstride.program.Block;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Intensity.Shape;
import org.backstride.program.Range;
import org.backstride.program.Repeat;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.Target;
import org.backstride.unit.Direction;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;

/// The elements of a Zwift workout as blocks: forward running at percentages of threshold.
///
/// @param length what the workout's durations count
record ZwoSteps(Length length) {

  /// What a duration counts.
  enum Length {
    SECONDS,
    METRES
  }

  Block block(ZwoElement element) {
    return switch (element.name()) {
      case ZwoElement.INTERVALS -> intervals(element);
      case "Warmup" -> ramp(Role.WARM_UP, element);
      case "Cooldown" -> ramp(Role.COOL_DOWN, element);
      case "Ramp" -> ramp(Role.WORK, element);
      case "SteadyState", "SolidState" -> steady(element);
      default -> told(step(Role.WORK, element.whole("Duration")), element);
    };
  }

  private Repeat intervals(ZwoElement element) {
    int on = element.whole("OnDuration");
    int off = element.whole("OffDuration");
    var work = at(step(Role.WORK, on), element.percent("OnPower"));
    var rest = at(step(Role.RECOVERY, off), element.percent("OffPower"));
    return Repeat.of(
        element.whole("Repeat"),
        List.of(
            cued(work, element.messagesFrom(0, on)),
            cued(rest, element.messagesFrom(on, on + off))));
  }

  private Step steady(ZwoElement element) {
    var step = step(Role.WORK, element.whole("Duration"));
    var low = element.percent("PowerLow");
    var high = element.percent("PowerHigh");
    var one = element.percent("Power");
    if (one.isEmpty() && low.isPresent() && high.isPresent()) {
      return told(with(step, low.get().min(high.get()), high.get().max(low.get())), element);
    }
    return told(at(step, one), element);
  }

  private Step ramp(Role role, ZwoElement element) {
    var step = step(role, element.whole("Duration"));
    var from = element.percent("PowerLow");
    var to = element.percent("PowerHigh");
    if (from.isEmpty() || to.isEmpty()) {
      return told(at(step, element.percent("Power").or(() -> from)), element);
    }
    return told(
        step.withIntensity(
            new Intensity(
                new Target.AtPercent(new Range(from.get(), to.get())), Shape.RAMP, List.of())),
        element);
  }

  private static Step at(Step step, Optional<BigDecimal> percent) {
    return percent.map(share -> with(step, share, share)).orElse(step);
  }

  private static Step with(Step step, BigDecimal from, BigDecimal to) {
    return step.withIntensity(Intensity.steady(new Target.AtPercent(new Range(from, to))));
  }

  private Step step(Role role, int amount) {
    return Step.of(
        new Step.Action(role, Gait.RUN, Direction.FORWARD),
        switch (length) {
          case SECONDS -> new Extent.ForTime(amount);
          case METRES -> new Extent.ForDistance(BigDecimal.valueOf(amount), DistanceUnit.METRES);
        });
  }

  private static Step told(Step step, ZwoElement element) {
    return cued(step, element.messagesFrom(0, Integer.MAX_VALUE));
  }

  private static Step cued(Step step, List<String> messages) {
    return messages.isEmpty()
        ? step
        : step.withAdvice(step.advice().withCue(String.join("; ", messages)));
  }
}
