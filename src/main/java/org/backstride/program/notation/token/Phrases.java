package org.backstride.program.notation.token;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.backstride.program.Extent;
import org.backstride.program.Extent.Side;
import org.backstride.program.Range;
import org.backstride.program.Target;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.program.Target.ZoneKind;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;

/// How fields of a word and more are written: `grade 5%`, `rpe 3-4`, `z2-3 pace`, `stop pain>5`,
/// `press lap`, `until hr<110bpm`.
record Phrases(Cursor cursor) {

  Optional<Part> read() {
    return switch (cursor.letters()) {
      case "grade", "incline" -> grade();
      case "rpe" -> effort();
      case "z", "zone", "zona" -> zone();
      case "hr", "hf", "fc" -> beats();
      case "stop" -> stop();
      case "press" -> press();
      case "until" -> heartRate();
      default -> Optional.empty();
    };
  }

  private Optional<Part> grade() {
    cursor.blanks();
    boolean down = cursor.take('-');
    cursor.blanks();
    String number = cursor.number();
    int behind = cursor.at();
    cursor.blanks();
    if (!number.isEmpty() && cursor.ends() && cursor.here() != '°') {
      cursor.to(behind);
      return gradeOf((down ? "grade -" : "grade ") + number);
    }
    boolean percent = cursor.take('%');
    boolean degrees = !percent && (cursor.take('°') || cursor.letters().equals("deg"));
    if (number.isEmpty() || !(percent || degrees) || !cursor.ends()) {
      return Optional.empty();
    }
    var amount = new BigDecimal(number);
    var unit = percent ? GradeUnit.PERCENT : GradeUnit.DEGREES;
    return Optional.of(new Part.Climbs(new Grade(down ? amount.negate() : amount, unit)));
  }

  private static Optional<Part> gradeOf(String said) {
    return Optional.of(
        new Part.Wrong("notation.problem.gradeUnit", List.of(said + "%", said + "deg")));
  }

  private Optional<Part> stop() {
    int behind = cursor.at();
    var found = new Stops(cursor).read();
    if (found.isPresent()) {
      return found;
    }
    cursor.to(behind);
    return new Stops(cursor).unsigned();
  }

  private Optional<Part> beats() {
    var beats = range();
    cursor.takeWord("bpm");
    return beats
        .filter(_ -> cursor.ends())
        .map(range -> aims(new Target.AtHeartRate(range, HeartRateUnit.BEATS_PER_MINUTE)));
  }

  private static Part aims(Target target) {
    return new Part.Aims(target);
  }

  private Optional<Part> effort() {
    var effort = range();
    cursor.take("/10");
    return effort.filter(_ -> cursor.ends()).map(range -> aims(new Target.AtEffort(range)));
  }

  /// One number behind the word, or two with a hyphen between.
  private Optional<Range> range() {
    cursor.blanks();
    String from = cursor.number();
    if (from.isEmpty()) {
      return Optional.empty();
    }
    int behind = cursor.at();
    cursor.blanks();
    String to = "";
    if (cursor.take('-')) {
      cursor.blanks();
      to = cursor.number();
    }
    if (to.isEmpty()) {
      cursor.to(behind);
      to = from;
    }
    return Optional.of(new Range(new BigDecimal(from), new BigDecimal(to)));
  }

  private Optional<Part> zone() {
    cursor.take(' ');
    int from = cursor.digit();
    int behind = cursor.at();
    if (from < 0) {
      return Optional.empty();
    }
    int to = upperZone();
    Optional<Part> range = to < 0 ? Optional.empty() : zones(from, to);
    if (range.isPresent()) {
      return range;
    }
    cursor.to(behind);
    return zones(from, from);
  }

  /// The last zone of a range; -1 where there is none.
  private int upperZone() {
    cursor.blanks();
    if (!cursor.take('-')) {
      return -1;
    }
    cursor.blanks();
    cursor.take('z');
    return cursor.digit();
  }

  private Optional<Part> zones(int from, int to) {
    int bare = cursor.at();
    boolean ends = cursor.ends();
    cursor.blanks();
    String word = cursor.letters();
    boolean said = (word.equals("pace") || word.equals("hr")) && cursor.ends();
    if (!said) {
      cursor.to(bare);
    }
    var kind = said && word.equals("pace") ? ZoneKind.PACE : ZoneKind.HEART_RATE;
    return said || ends
        ? Optional.of(new Part.Aims(new Target.AtZone(from, to, kind)))
        : Optional.empty();
  }

  private Optional<Part> press() {
    return cursor.takeWord("lap")
        ? Optional.of(new Part.Lasts(new Extent.UntilLap()))
        : Optional.empty();
  }

  private Optional<Part> heartRate() {
    if (cursor.takeWord("lap")) {
      return Optional.of(new Part.Lasts(new Extent.UntilLap()));
    }
    if (!cursor.takeWord("hr")) {
      return Optional.empty();
    }
    cursor.blanks();
    boolean below = cursor.take('<');
    boolean known = below || cursor.take('>');
    cursor.blanks();
    long beats = known ? cursor.whole() : -1;
    int bare = cursor.at();
    cursor.blanks();
    if (!cursor.letters().equals("bpm")) {
      cursor.to(bare);
    }
    return beats >= 0 && cursor.ends()
        ? Optional.of(
            new Part.Lasts(new Extent.UntilHeartRate(below ? Side.BELOW : Side.ABOVE, (int) beats)))
        : Optional.empty();
  }
}
