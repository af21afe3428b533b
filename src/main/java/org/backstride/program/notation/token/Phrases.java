package org.backstride.program.notation.token;

import java.math.BigDecimal;
import java.util.Optional;
import org.backstride.program.Extent;
import org.backstride.program.Extent.Side;
import org.backstride.program.Range;
import org.backstride.program.Target;
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
      case "z" -> zone();
      case "stop" -> new Stops(cursor).read();
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
    cursor.blanks();
    boolean percent = cursor.take('%');
    boolean degrees = !percent && (cursor.take('°') || cursor.letters().equals("deg"));
    if (number.isEmpty() || !(percent || degrees) || !cursor.ends()) {
      return Optional.empty();
    }
    var amount = new BigDecimal(number);
    var unit = percent ? GradeUnit.PERCENT : GradeUnit.DEGREES;
    return Optional.of(new Part.Climbs(new Grade(down ? amount.negate() : amount, unit)));
  }

  private Optional<Part> effort() {
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
    if (to.isEmpty() || !cursor.ends()) {
      cursor.to(behind);
      to = from;
    }
    return cursor.ends()
        ? Optional.of(
            new Part.Aims(new Target.AtEffort(new Range(new BigDecimal(from), new BigDecimal(to)))))
        : Optional.empty();
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
