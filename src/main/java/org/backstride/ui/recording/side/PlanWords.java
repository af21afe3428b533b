package org.backstride.ui.recording.side;

import org.backstride.review.PlannedPiece;
import org.backstride.ui.recording.model.Readings;
import org.jspecify.annotations.Nullable;

/// What is said of an interval beside its plan: how far its speed lies outside the range, or how
/// much longer or shorter it was.
///
/// @param isOff whether someone should look: outside the range, or a tenth off in length
record PlanWords(String text, boolean isOff) {

  private static final double LENGTH_SHARE = 0.1;

  static PlanWords of(IntervalRow row, PlannedPiece piece, Readings readings) {
    double beyond = beyond(row.figures().speed(), piece.ranges().speed());
    String speed = readings.signed(beyond * readings.formats().speedIn(1), 1);
    if (!speed.startsWith("±")) {
      String key = beyond < 0 ? "recording.plan.slow" : "recording.plan.fast";
      return new PlanWords(readings.messages().text(key, speed.substring(1)), true);
    }
    double longer = row.figures().seconds() - piece.seconds();
    boolean off = Math.abs(longer) > LENGTH_SHARE * piece.seconds();
    if (Double.isNaN(longer)) {
      return new PlanWords("", off);
    }
    String key = off ? "recording.plan.seconds" : "recording.plan.done";
    return new PlanWords(readings.messages().text(key, readings.signed(longer, 0)), off);
  }

  /// How far a speed lies below (negative) or above a range, in metres a second; zero within it and
  /// where one of the two is not known.
  private static double beyond(double speed, PlannedPiece.@Nullable Span planned) {
    if (planned == null || Double.isNaN(speed)) {
      return 0;
    }
    return speed < planned.low() ? speed - planned.low() : Math.max(0, speed - planned.high());
  }
}
