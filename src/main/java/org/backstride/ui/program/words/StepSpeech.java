package org.backstride.ui.program.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.StopCondition;
import org.backstride.program.Target;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;

/// A step as one says it, without signs that a screen reader would stumble over: "backward walk, 2
/// minutes, 4 to 4.5 kilometres per hour, grade 5 percent".
public record StepSpeech(StepWords words) {

  /// Everything worth saying, in one sentence.
  public String sentence(Step step) {
    var supports =
        step.setting().supports().stream()
            .sorted()
            .map(each -> words.messages().text("program.support." + StepWords.code(each)))
            .collect(Collectors.joining(", "));
    var stops = step.advice().stops().stream().map(this::stop).collect(Collectors.joining(", "));
    var grade = step.setting().grade();
    return Stream.of(
            movement(step),
            extent(step),
            targets(step),
            grade == null ? "" : grade(grade),
            supports,
            stops,
            step.advice().cue())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private String movement(Step step) {
    String movement = words.movement(step);
    return step.gait() == Gait.STILL ? movement : movement.toLowerCase(words.messages().locale());
  }

  private String extent(Step step) {
    return switch (step.extent()) {
      case Extent.ForTime(int seconds) -> time(seconds);
      case Extent.ForDistance(BigDecimal amount, DistanceUnit unit) ->
          say("distance." + StepWords.code(unit), number(amount));
      case Extent.ForSteps(int count) -> say("steps", count);
      case Extent.ForReps(int count) -> say("reps", count);
      case Extent.UntilLap _ -> words.extent(step);
      case Extent.UntilHeartRate(Extent.Side side, int beats) ->
          say("until." + StepWords.code(side), beats);
    };
  }

  /// A time in hours, minutes and seconds, each where there are any.
  String time(int seconds) {
    var parts = new ArrayList<String>();
    add(parts, "hours", seconds / 3600);
    add(parts, "minutes", seconds / 60 % 60);
    add(parts, "seconds", seconds % 60);
    return String.join(" ", parts);
  }

  private void add(List<String> parts, String unit, int count) {
    if (count > 0) {
      parts.add(say(unit, count));
    }
  }

  private String targets(Step step) {
    var ramp = step.intensity().shape() == Intensity.Shape.RAMP ? "ramp" : "range";
    return step.intensity().targets().stream()
        .map(target -> target(target, ramp))
        .filter(said -> !said.isBlank())
        .collect(Collectors.joining(", "));
  }

  private String target(Target target, String between) {
    return switch (target) {
      case Target.AtSpeed(Range range, var unit) ->
          say("speed." + StepWords.code(unit), range(range, between));
      case Target.AtPace(int from, int to, DistanceUnit per) ->
          say(
              "pace." + StepWords.code(per),
              from == to ? time(from) : say(between, time(from), time(to)));
      case Target.AtPercent(Range range) -> say("percent", range(range, between));
      case Target.AtPercentEffort(Range range) -> say("percent-effort", range(range, between));
      case Target.AtHeartRate(Range range, var unit) ->
          say("heart." + StepWords.code(unit), range(range, between));
      case Target.AtZone(int from, int to, var kind) ->
          say(
              "zone." + StepWords.code(kind),
              from == to
                  ? Integer.toString(from)
                  : say(between, Integer.toString(from), Integer.toString(to)));
      case Target.AtEffort(Range range) -> say("effort", range(range, between));
      case Target.AtCadence(Range range) -> say("cadence", range(range, between));
      case Target.Free _ -> "";
    };
  }

  private String range(Range range, String between) {
    return range.from().compareTo(range.to()) == 0
        ? number(range.from())
        : say(between, number(range.from()), number(range.to()));
  }

  private String grade(Grade grade) {
    String unit = grade.unit() == GradeUnit.PERCENT ? "percent" : "degrees";
    return say("grade." + unit, number(grade.amount()));
  }

  private String stop(StopCondition stop) {
    return say(
        "stop." + StepWords.code(stop.report()) + "." + StepWords.code(stop.comparison()),
        number(stop.value()));
  }

  /// A number as one says it: 4, not 4.0.
  private String number(BigDecimal typed) {
    return words.number(typed.signum() == 0 ? BigDecimal.ZERO : typed.stripTrailingZeros());
  }

  private String say(String key, Object... arguments) {
    return words.messages().text("program.spoken." + key, arguments);
  }
}
