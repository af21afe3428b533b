package org.backstride.program.notation.token;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.backstride.program.Extent;
import org.backstride.program.Range;
import org.backstride.program.Target;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;
import org.backstride.unit.SpeedUnit;

/// How numbers with a unit are written: targets such as `2.0-2.5kmh` and `80 %`, distances, steps
/// and repetitions; those of pasted intervals.icu lines too.
record Amounts(Cursor cursor) {

  Optional<Part> read() {
    String from = cursor.number();
    if (from.isEmpty()) {
      return Optional.empty();
    }
    int behind = cursor.at();
    String to = upper();
    Optional<Part> range = to.isEmpty() ? Optional.empty() : measured(from, to);
    if (range.isPresent()) {
      return range;
    }
    cursor.to(behind);
    Optional<Part> one = measured(from, from);
    if (one.isPresent()) {
      return one;
    }
    cursor.to(behind);
    return extent(from);
  }

  /// The second number of a range, whose unit may stand behind the first one, too; blank where
  /// there is none.
  private String upper() {
    cursor.blanks();
    cursor.take('%');
    if (!cursor.letters().isEmpty() && cursor.take('/')) {
      cursor.letters();
    }
    cursor.blanks();
    if (!cursor.take('-')) {
      return "";
    }
    cursor.blanks();
    return cursor.number();
  }

  private Optional<Part> measured(String from, String to) {
    cursor.blanks();
    String unit = cursor.here() == '%' ? share() : speed(cursor.letters());
    if (!cursor.ends()) {
      return Optional.empty();
    }
    return switch (unit) {
      case "w", "watt", "watts", "%ftp" -> Optional.of(new Part.Ignored("notation.problem.watts"));
      case "rpm" -> Optional.of(new Part.Ignored("notation.problem.rpm"));
      default -> target(unit, from, to);
    };
  }

  /// A unit that begins with a percent sign, without the blanks in it.
  private String share() {
    cursor.take('%');
    int behind = cursor.at();
    cursor.blanks();
    String of = cursor.letters();
    boolean known =
        switch (of) {
          case "effort", "max", "maxhr", "hrr", "lthr", "hr", "pace", "ftp" -> cursor.ends();
          case "hrmax", "hfmax", "fcmax" -> cursor.ends();
          case "grade", "incline" -> cursor.ends() && !numberFollows();
          default -> false;
        };
    if (!known) {
      cursor.to(behind);
      return "%";
    }
    if (of.equals("max")) {
      int max = cursor.at();
      cursor.blanks();
      if (!cursor.letters().equals("hr") || !cursor.ends()) {
        cursor.to(max);
      }
    }
    return "%" + of;
  }

  /// Whether a grade stands behind its word, as it should.
  private boolean numberFollows() {
    int from = cursor.at();
    cursor.blanks();
    boolean follows = cursor.here() == '-' || Cursor.isDigit(cursor.here());
    cursor.to(from);
    return follows;
  }

  /// A unit of letters, with what stands behind its stroke.
  private String speed(String letters) {
    if (letters.equals("bpm") && cursor.ends()) {
      cursor.takeWord("hr");
    }
    boolean stroke = (letters.equals("km") || letters.equals("m")) && cursor.take('/');
    return stroke ? letters + '/' + cursor.letters() : letters;
  }

  private static Optional<Part> target(String unit, String from, String to) {
    var range = new Range(new BigDecimal(from), new BigDecimal(to));
    return switch (unit) {
      case "%grade", "%incline" ->
          Optional.<Part>of(new Part.Climbs(new Grade(range.high(), GradeUnit.PERCENT)))
              .filter(_ -> from.equals(to));
      case "kmh", "km/h", "kph", "kmph" ->
          aims(new Target.AtSpeed(range, SpeedUnit.KILOMETRES_PER_HOUR));
      case "mph" -> aims(new Target.AtSpeed(range, SpeedUnit.MILES_PER_HOUR));
      case "mps", "m/s" -> aims(new Target.AtSpeed(range, SpeedUnit.METRES_PER_SECOND));
      case "%", "%pace" -> aims(new Target.AtPercent(range));
      case "%effort" -> aims(new Target.AtPercentEffort(range));
      case "%max", "%maxhr", "%hr", "%hrmax", "%hfmax", "%fcmax" ->
          aims(new Target.AtHeartRate(range, HeartRateUnit.PERCENT_OF_MAXIMUM));
      case "%hrr" -> aims(new Target.AtHeartRate(range, HeartRateUnit.PERCENT_OF_RESERVE));
      case "%lthr" -> aims(new Target.AtHeartRate(range, HeartRateUnit.PERCENT_OF_THRESHOLD));
      case "bpm" -> aims(new Target.AtHeartRate(range, HeartRateUnit.BEATS_PER_MINUTE));
      case "spm" -> aims(new Target.AtCadence(range));
      default -> Optional.empty();
    };
  }

  private static Optional<Part> aims(Target target) {
    return Optional.of(new Part.Aims(target));
  }

  private Optional<Part> extent(String number) {
    boolean apart = cursor.blanks();
    String unit = cursor.letters();
    if (!cursor.ends()) {
      return Optional.empty();
    }
    return switch (unit) {
      case "km" -> far(number, DistanceUnit.KILOMETRES);
      case "k" -> cursor.here() == '/' ? Optional.empty() : far(number, DistanceUnit.KILOMETRES);
      case "mtr", "meter", "meters", "metre", "metres", "metro", "metros" ->
          far(number, DistanceUnit.METRES);
      case "mi", "mile", "miles" -> far(number, DistanceUnit.MILES);
      case "y", "yd", "yds", "yard", "yards" -> far(number, DistanceUnit.YARDS);
      case "step", "steps", "schritt", "schritte", "paso", "pasos" ->
          counted(number, Extent.ForSteps::new);
      case "rep", "reps", "wdh", "wiederholungen", "repeticiones" ->
          counted(number, Extent.ForReps::new);
      case "m" -> apart ? metresOrMinutes(number) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Part> counted(String number, IntFunction<Extent> extent) {
    boolean whole = number.indexOf('.') < 0;
    return whole
        ? Optional.of(new Part.Lasts(extent.apply(Integer.parseInt(number))))
        : Optional.empty();
  }

  private static Optional<Part> metresOrMinutes(String number) {
    boolean thousands = number.matches("\\d{1,3}\\.\\d{3}");
    List<String> fixes =
        List.of((thousands ? number.replace(".", "") : number) + "mtr", number + "min");
    return Optional.of(new Part.Wrong("notation.problem.metres", fixes));
  }

  private static Optional<Part> far(String number, DistanceUnit unit) {
    return Optional.of(new Part.Lasts(new Extent.ForDistance(new BigDecimal(number), unit)));
  }
}
