package org.backstride.program.notation.token;

import static org.backstride.program.notation.token.Numbers.END;
import static org.backstride.program.notation.token.Numbers.NUMBER;
import static org.backstride.program.notation.token.Numbers.RANGE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backstride.program.StopCondition;
import org.backstride.program.StopCondition.Comparison;
import org.backstride.program.StopCondition.Report;
import org.backstride.program.Target;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.program.Target.ZoneKind;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;
import org.backstride.unit.SpeedUnit;

/// How targets, grades and stop conditions are written, those of pasted intervals.icu lines too.
final class FieldForms {

  private static final String CLOCK = "(\\d{1,9}):([0-5]\\d)";
  private static final String UNIT =
      "(kmh|km/h|kph|mph|mps|m/s|%\\s*effort|%\\s*max(?:\\s*hr)?|%\\s*hrr|%\\s*lthr|%\\s*hr"
          + "|%\\s*pace|bpm(?:\\s+hr)?|spm|%)";
  private static final String CONDITION = "(pain|rpe)\\s*(>=|≥|>)\\s*" + NUMBER;
  private static final Pattern EACH_CONDITION = Pattern.compile(CONDITION);

  static final List<Form> ALL =
      List.of(
          Form.of(
              CLOCK
                  + "(?:\\s*-\\s*"
                  + CLOCK
                  + ")?\\s*/\\s*(km|mi)"
                  + END
                  + "(?:\\s+pace"
                  + END
                  + ")?",
              FieldForms::pace),
          Form.of(RANGE + "\\s*(?:w|watts?|%\\s*ftp)" + END, _ -> ignored("watts")),
          Form.of(RANGE + "\\s*rpm" + END, _ -> ignored("rpm")),
          Form.of(RANGE + "\\s*" + UNIT + END, FieldForms::target),
          Form.of("grade\\s*(-?)\\s*" + NUMBER + "\\s*(%|deg|°)" + END, FieldForms::grade),
          Form.of(
              "rpe\\s*" + RANGE + END,
              m -> new Part.Aims(new Target.AtEffort(Numbers.range(m, 1)))),
          Form.of("z\\s?(\\d)(?:\\s*-\\s*z?(\\d))?(?:\\s*(pace|hr))?" + END, FieldForms::zone),
          Form.of(
              "stop\\s+" + CONDITION + "(?:\\s*,\\s*" + CONDITION + ")*" + END, FieldForms::stops));

  private FieldForms() {}

  private static Part ignored(String what) {
    return new Part.Ignored("notation.problem." + what);
  }

  private static Part pace(Matcher match) {
    int from = Numbers.clock(match, 1);
    int to = match.group(3) == null ? from : Numbers.clock(match, 3);
    var per = match.group(5).equals("km") ? DistanceUnit.KILOMETRES : DistanceUnit.MILES;
    return new Part.Aims(new Target.AtPace(from, to, per));
  }

  private static Part target(Matcher match) {
    var range = Numbers.range(match, 1);
    String unit = match.group(3).replaceAll("\\s", "");
    Target target =
        switch (unit) {
          case "kmh", "km/h", "kph" -> new Target.AtSpeed(range, SpeedUnit.KILOMETRES_PER_HOUR);
          case "mph" -> new Target.AtSpeed(range, SpeedUnit.MILES_PER_HOUR);
          case "mps", "m/s" -> new Target.AtSpeed(range, SpeedUnit.METRES_PER_SECOND);
          case "%effort" -> new Target.AtPercentEffort(range);
          case "%max", "%maxhr", "%hr" ->
              new Target.AtHeartRate(range, HeartRateUnit.PERCENT_OF_MAXIMUM);
          case "%hrr" -> new Target.AtHeartRate(range, HeartRateUnit.PERCENT_OF_RESERVE);
          case "%lthr" -> new Target.AtHeartRate(range, HeartRateUnit.PERCENT_OF_THRESHOLD);
          case "bpm", "bpmhr" -> new Target.AtHeartRate(range, HeartRateUnit.BEATS_PER_MINUTE);
          case "spm" -> new Target.AtCadence(range);
          default -> new Target.AtPercent(range);
        };
    return new Part.Aims(target);
  }

  private static Part grade(Matcher match) {
    var amount = new BigDecimal(match.group(2));
    return new Part.Climbs(
        new Grade(
            match.group(1).isEmpty() ? amount : amount.negate(),
            match.group(3).equals("%") ? GradeUnit.PERCENT : GradeUnit.DEGREES));
  }

  private static Part zone(Matcher match) {
    int from = Numbers.whole(match, 1);
    int to = match.group(2) == null ? from : Numbers.whole(match, 2);
    var kind = "pace".equals(match.group(3)) ? ZoneKind.PACE : ZoneKind.HEART_RATE;
    return new Part.Aims(new Target.AtZone(from, to, kind));
  }

  private static Part stops(Matcher match) {
    var conditions = new ArrayList<StopCondition>();
    var each = EACH_CONDITION.matcher(match.group());
    while (each.find()) {
      conditions.add(
          new StopCondition(
              each.group(1).equals("pain") ? Report.PAIN : Report.RPE,
              each.group(2).equals(">") ? Comparison.ABOVE : Comparison.AT_LEAST,
              new BigDecimal(each.group(3))));
    }
    return new Part.Stops(List.copyOf(conditions));
  }
}
