package org.backstride.program.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Intensity.Shape;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.StopCondition;
import org.backstride.program.StopCondition.Comparison;
import org.backstride.program.StopCondition.Report;
import org.backstride.program.Target;
import org.backstride.program.Target.ZoneKind;
import org.backstride.program.notation.token.Keywords;
import org.backstride.program.notation.token.Quoted;
import org.backstride.program.notation.token.RoleWords;
import org.backstride.unit.Direction;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;
import org.backstride.unit.SpeedUnit;

/// Prints the line of one step.
final class StepPrinter {

  private final List<String> words = new ArrayList<>();

  private StepPrinter() {}

  /// The line without its indentation; the role is printed where it is not the one given by titles.
  static String print(Step step, Role fromTitle) {
    var printer = new StepPrinter();
    printer.add("-");
    printer.add(extent(step));
    if (step.role() != fromTitle) {
      printer.add(RoleWords.keyword(step.role()));
    }
    printer.movement(step);
    printer.intensity(step.intensity());
    printer.setting(step);
    printer.advice(step);
    return String.join(" ", printer.words);
  }

  /// Minutes that the reader would ask about, because they may be metres, are printed as a clock.
  private static String extent(Step step) {
    boolean aside = step.gait() != Gait.STILL && step.direction() != Direction.FORWARD;
    return aside
            && step.extent() instanceof Extent.ForTime(int seconds)
            && StepReader.isDoubtedAside(seconds)
        ? clock(seconds)
        : extent(step.extent());
  }

  /// A length as it is printed, such as `1m30s`, `400mtr` or `lap`.
  static String extent(Extent extent) {
    return switch (extent) {
      case Extent.ForTime(int seconds) -> time(seconds);
      case Extent.ForDistance(BigDecimal amount, DistanceUnit unit) ->
          amount.toPlainString() + unit.code();
      case Extent.ForSteps(int count) -> count + " steps";
      case Extent.ForReps(int count) -> count + " reps";
      case Extent.UntilLap _ -> "lap";
      case Extent.UntilHeartRate(Extent.Side side, int bpm) ->
          "until hr" + (side == Extent.Side.BELOW ? "<" : ">") + bpm + "bpm";
    };
  }

  /// A target as it is printed, such as `2.0-2.5kmh`.
  static String target(Target target) {
    return switch (target) {
      case Target.AtSpeed(Range range, SpeedUnit unit) -> range(range) + unit.code();
      case Target.AtPace(int from, int to, DistanceUnit per) ->
          (from == to ? clock(from) : clock(from) + "-" + clock(to)) + "/" + per.code();
      case Target.AtPercent(Range range) -> range(range) + "%";
      case Target.AtPercentEffort(Range range) -> range(range) + "%effort";
      case Target.AtHeartRate(Range range, Target.HeartRateUnit unit) -> range(range) + unit.code();
      case Target.AtZone(int from, int to, ZoneKind kind) ->
          "z" + from + (from == to ? "" : "-" + to) + (kind == ZoneKind.PACE ? " pace" : "");
      case Target.AtEffort(Range range) -> "rpe " + range(range);
      case Target.AtCadence(Range range) -> range(range) + "spm";
      case Target.Free _ -> "free";
    };
  }

  private void movement(Step step) {
    if (step.intensity().shape() == Shape.RAMP) {
      add("ramp");
    }
    if (step.gait() != Gait.STILL) {
      add(Keywords.of(step.direction()));
    }
    add(Keywords.of(step.gait()));
  }

  private void intensity(Intensity intensity) {
    if (!(intensity.target() instanceof Target.Free) || !intensity.secondary().isEmpty()) {
      intensity.targets().forEach(target -> add(target(target)));
    }
  }

  private void setting(Step step) {
    var setting = step.setting();
    Grade grade = setting.grade();
    if (grade != null) {
      add("grade " + grade.amount().toPlainString() + grade.unit().code());
    }
    if (setting.surface() != null) {
      add(Keywords.of(setting.surface()));
    }
    setting.supports().stream().sorted().forEach(support -> add(Keywords.of(support)));
  }

  private void advice(Step step) {
    var advice = step.advice();
    if (!advice.stops().isEmpty()) {
      add(
          advice.stops().stream()
              .map(StepPrinter::stop)
              .collect(Collectors.joining(", ", "stop ", "")));
    }
    if (!advice.cue().isEmpty()) {
      add(Quoted.print(advice.cue()));
    }
  }

  private void add(String word) {
    words.add(word);
  }

  private static String stop(StopCondition stop) {
    return (stop.report() == Report.PAIN ? "pain" : "rpe")
        + (stop.comparison() == Comparison.ABOVE ? ">" : ">=")
        + stop.value().toPlainString();
  }

  private static String range(Range range) {
    String from = range.from().toPlainString();
    String to = range.to().toPlainString();
    return from.equals(to) ? from : from + "-" + to;
  }

  private static String time(int seconds) {
    int hours = seconds / 3600;
    int minutes = seconds / 60 % 60;
    int rest = seconds % 60;
    return (hours > 0 ? hours + "h" : "")
        + (minutes > 0 ? minutes + "m" : "")
        + (rest > 0 ? rest + "s" : "");
  }

  private static String clock(int seconds) {
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
