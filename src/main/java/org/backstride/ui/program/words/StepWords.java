package org.backstride.ui.program.words;

import java.math.BigDecimal;
import java.util.Locale;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.SpeedUnit;

/// A step in the user's words and numbers; what was typed keeps its unit.
public record StepWords(Messages messages, Formats formats) {

  /// How long or how far, as short as it goes: `2:00`, `400 m`, `20 steps`.
  public String extent(Step step) {
    return switch (step.extent()) {
      case Extent.ForTime(int seconds) -> formats.clock(seconds);
      case Extent.ForDistance(BigDecimal amount, DistanceUnit unit) ->
          number(amount) + " " + unit(unit);
      case Extent.ForSteps(int count) -> messages.text("program.extent.steps", count);
      case Extent.ForReps(int count) -> messages.text("program.extent.reps", count);
      case Extent.UntilLap _ -> messages.text("program.extent.lap");
      case Extent.UntilHeartRate(Extent.Side side, int beats) ->
          messages.text(
              side == Extent.Side.BELOW ? "program.extent.below" : "program.extent.above", beats);
    };
  }

  /// The movement: `Backward walk`, or the role of a step that stands still.
  public String movement(Step step) {
    return step.gait() == Gait.STILL
        ? role(step.role())
        : messages.text("program.movement." + code(step.gait()) + "." + code(step.direction()));
  }

  public String role(Step.Role role) {
    return messages.text("program.role." + code(role));
  }

  /// The primary target: `2.0–2.5 km/h`, a ramp with an arrow; blank without one.
  public String target(Step step) {
    boolean ramp = step.intensity().shape() == Intensity.Shape.RAMP;
    return target(step.intensity().target(), ramp ? " → " : "–");
  }

  /// A target with its unit; blank for none.
  public String target(Target target, String between) {
    return switch (target) {
      case Target.AtSpeed(Range range, SpeedUnit unit) -> range(range, between) + " " + unit(unit);
      case Target.AtPace(int from, int to, DistanceUnit per) ->
          (from == to ? formats.clock(from) : formats.clock(from) + between + formats.clock(to))
              + " /"
              + unit(per);
      case Target.AtPercent(Range range) -> range(range, between) + " %";
      case Target.AtPercentEffort(Range range) ->
          messages.text("program.target.effort", range(range, between));
      case Target.AtHeartRate(Range range, Target.HeartRateUnit unit) ->
          messages.text("program.target.heart." + code(unit), range(range, between));
      case Target.AtZone(int from, int to, Target.ZoneKind kind) ->
          messages.text(
              "program.target.zone." + code(kind),
              from == to ? Integer.toString(from) : from + between + to);
      case Target.AtEffort(Range range) -> "RPE " + range(range, between);
      case Target.AtCadence(Range range) ->
          messages.text("program.target.cadence", range(range, between));
      case Target.Free _ -> "";
    };
  }

  /// A typed number in the user's spelling, with the decimals that were typed.
  public String number(BigDecimal typed) {
    return formats.number(typed.doubleValue(), Math.max(0, typed.scale()));
  }

  public static String unit(DistanceUnit unit) {
    return unit == DistanceUnit.METRES ? "m" : unit.code();
  }

  public static String unit(SpeedUnit unit) {
    return switch (unit) {
      case KILOMETRES_PER_HOUR -> "km/h";
      case MILES_PER_HOUR -> "mph";
      case METRES_PER_SECOND -> "m/s";
    };
  }

  /// The last word of the message key of an enum constant: `warm-up`.
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String range(Range range, String between) {
    return range.from().compareTo(range.to()) == 0
        ? number(range.from())
        : number(range.from()) + between + number(range.to());
  }
}
