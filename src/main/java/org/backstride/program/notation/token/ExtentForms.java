package org.backstride.program.notation.token;

import static org.backstride.program.notation.token.Numbers.END;
import static org.backstride.program.notation.token.Numbers.NUMBER;
import static org.backstride.program.notation.token.Numbers.WHOLE;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import org.backstride.program.Extent;
import org.backstride.program.Extent.Side;
import org.backstride.unit.DistanceUnit;

/// How lengths are written: times, distances, counts, and ends that are not a length.
final class ExtentForms {

  private static final String HOURS = WHOLE + "\\s*(?:h|hours?)";
  private static final String MINUTES = WHOLE + "(?:m|\\s*min(?:ute)?s?)";
  private static final String SECONDS = WHOLE + "\\s*s(?:ec(?:ond)?s?)?";
  private static final String CLOCK_END = "(?![\\p{L}\\p{N}%_:/.'\"-])";

  static final List<Form> ALL =
      List.of(
          Form.of(WHOLE + ":([0-5]\\d):([0-5]\\d)" + CLOCK_END, ExtentForms::hourClock),
          Form.of(WHOLE + ":([0-5]\\d)" + CLOCK_END, m -> time(Numbers.clock(m, 1))),
          Form.of(WHOLE + "'(?:\\s*(\\d{1,9})\"?)?" + END, m -> time(Numbers.clock(m, 1))),
          Form.of(WHOLE + "\"", m -> time(Numbers.whole(m, 1))),
          Form.of(
              "(?:" + HOURS + "\\s*)?" + WHOLE + "m(\\d{1,9})" + CLOCK_END,
              m -> time(hms(m, 1, 2, 3))),
          Form.of(
              "(?=\\d)(?:"
                  + HOURS
                  + "(?!\\p{L})\\s*)?(?:"
                  + MINUTES
                  + "(?!\\p{L})\\s*)?(?:"
                  + SECONDS
                  + ")?"
                  + "(?<![\\d\\s])"
                  + END,
              m -> time(hms(m, 1, 2, 3))),
          Form.of(NUMBER + "\\s*(km|mtr|met(?:er|re)s?|mi(?:les?)?|yds?)" + END, ExtentForms::far),
          Form.of(
              WHOLE + "\\s*steps?" + END,
              m -> new Part.Lasts(new Extent.ForSteps(Numbers.whole(m, 1)))),
          Form.of(
              WHOLE + "\\s*reps?" + END,
              m -> new Part.Lasts(new Extent.ForReps(Numbers.whole(m, 1)))),
          Form.of("(?:press\\s+)?lap" + END, _ -> new Part.Lasts(new Extent.UntilLap())),
          Form.of("until\\s+hr\\s*([<>])\\s*" + WHOLE + "\\s*bpm" + END, ExtentForms::heartRate),
          Form.of(NUMBER + "\\s+m" + END, ExtentForms::metresOrMinutes));

  private ExtentForms() {}

  private static Part time(int seconds) {
    return new Part.Lasts(new Extent.ForTime(seconds));
  }

  private static int hms(Matcher match, int hours, int minutes, int seconds) {
    long whole =
        Numbers.whole(match, hours) * 3600L
            + Numbers.whole(match, minutes) * 60L
            + Numbers.whole(match, seconds);
    return Math.toIntExact(whole);
  }

  private static Part hourClock(Matcher match) {
    return time(hms(match, 1, 2, 3));
  }

  private static Part far(Matcher match) {
    var unit =
        switch (match.group(2).substring(0, 2)) {
          case "km" -> DistanceUnit.KILOMETRES;
          case "mi" -> DistanceUnit.MILES;
          case "yd" -> DistanceUnit.YARDS;
          default -> DistanceUnit.METRES;
        };
    return new Part.Lasts(new Extent.ForDistance(new BigDecimal(match.group(1)), unit));
  }

  private static Part heartRate(Matcher match) {
    var side = match.group(1).equals("<") ? Side.BELOW : Side.ABOVE;
    return new Part.Lasts(new Extent.UntilHeartRate(side, Numbers.whole(match, 2)));
  }

  private static Part metresOrMinutes(Matcher match) {
    String number = match.group(1);
    return new Part.Wrong("notation.problem.metres", List.of(number + "mtr", number + "min"));
  }
}
