package org.backstride.sheet;

import java.math.BigDecimal;
import org.backstride.program.Extent;
import org.backstride.program.Range;
import org.backstride.program.StopCondition;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Grade;

/// The sheet's words and numbers in one language and unit system.
record Wording(Messages messages, Formats formats) {

  String text(String key, Object... arguments) {
    return messages.text("sheet." + key, arguments);
  }

  /// A time as one says it: 45 s, 2 min, 1:30 min.
  String time(int seconds) {
    if (seconds < 60) {
      return text("unit.seconds", seconds);
    }
    return seconds % 60 == 0 && seconds < 7200
        ? text("unit.minutes", seconds / 60)
        : text("unit.minutes", formats.clock(seconds));
  }

  String extent(Extent extent) {
    return switch (extent) {
      case Extent.ForTime(int seconds) -> time(seconds);
      case Extent.ForDistance(BigDecimal amount, DistanceUnit unit) ->
          number(amount) + " " + unitWord(unit);
      case Extent.ForSteps(int count) -> text("unit.steps", count);
      case Extent.ForReps(int count) -> text("unit.reps", count);
      case Extent.UntilLap _ -> text("until.lap");
      case Extent.UntilHeartRate(Extent.Side side, int beats) ->
          text("until.heart." + (side == Extent.Side.BELOW ? "below" : "above"), beats);
    };
  }

  /// The label of the box an extent stands in.
  String extentLabel(Extent extent, boolean repeated) {
    if (repeated) {
      return text("dose.times");
    }
    return switch (extent) {
      case Extent.ForTime _ -> text("dose.time");
      case Extent.ForDistance _ -> text("dose.distance");
      case Extent.ForSteps _, Extent.ForReps _ -> text("dose.count");
      case Extent.UntilLap _, Extent.UntilHeartRate _ -> text("dose.until");
    };
  }

  /// A number with the decimals it was typed with.
  String number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return formats.number(value.doubleValue(), Math.max(0, plain.scale()));
  }

  String range(Range range) {
    return range.from().compareTo(range.to()) == 0
        ? number(range.from())
        : number(range.from()) + "–" + number(range.to());
  }

  String grade(Grade grade) {
    return switch (grade.unit()) {
      case PERCENT -> number(grade.amount()) + " %";
      case DEGREES ->
          number(grade.amount()) + "° (" + formats.number(grade.fraction() * 100, 1) + " %)";
    };
  }

  String stop(StopCondition condition) {
    String report = condition.report() == StopCondition.Report.PAIN ? "pain" : "effort";
    String side = condition.comparison() == StopCondition.Comparison.ABOVE ? "above" : "least";
    return text("stop." + report + "." + side, number(condition.value()));
  }

  /// A speed between two belt speeds or paces, in the reader's unit and without it.
  String speeds(SpeedRange range, boolean ramp) {
    return between(speed(range.from()), speed(range.to()), ramp);
  }

  /// The same for a belt that knows only some speeds.
  String belts(SpeedRange range, boolean ramp, BeltStep beltStep) {
    return between(belt(range.from(), beltStep), belt(range.to(), beltStep), ramp);
  }

  private String between(String from, String to, boolean ramp) {
    if (from.equals(to)) {
      return from;
    }
    return ramp ? text("ramp", from, to) : from + "–" + to;
  }

  /// A speed that the belt has.
  String belt(double metresPerSecond, BeltStep beltStep) {
    return beltStep.belt(metresPerSecond, formats);
  }

  /// A speed rounded to a tenth, which is what watches show.
  String speed(double metresPerSecond) {
    return formats.number(formats.speedIn(metresPerSecond), 1);
  }

  private String unitWord(DistanceUnit unit) {
    return switch (unit) {
      case KILOMETRES -> "km";
      case METRES -> "m";
      case MILES -> text("unit.miles");
      case YARDS -> "yd";
    };
  }
}
