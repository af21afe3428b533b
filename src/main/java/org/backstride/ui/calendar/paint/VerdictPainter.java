package org.backstride.ui.calendar.paint;

import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import org.backstride.review.Adherence.Verdict;
import org.backstride.ui.calendar.board.Box;
import org.backstride.ui.kit.Tone;

/// Paints what became of a session as a shape of its own: a tick, a half-filled ring, a ring struck
/// through, a stop sign, a cross. Never by colour alone.
final class VerdictPainter {

  static final double SIZE = 11;

  private VerdictPainter() {}

  /// The colour of a verdict's shape and word.
  static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case DONE -> Tone.SAFE;
      case PARTLY, OFF_PLAN -> Tone.CAUTION;
      case STOPPED_BY_RULE, MISSED -> Tone.STOP;
      case EXCUSED, TO_COME -> Tone.MUTED;
    };
  }

  /// Whether the verdict has a shape: a day to come and one that does not count have none.
  static boolean hasShape(Verdict verdict) {
    return verdict != Verdict.EXCUSED && verdict != Verdict.TO_COME;
  }

  /// Paints the shape with its upper left corner at a place.
  static void paint(Pen pen, Verdict verdict, double x, double y) {
    var ink = pen.colour(tone(verdict));
    switch (verdict) {
      case DONE -> tick(pen, x, y, ink);
      case PARTLY -> half(pen, x, y, ink);
      case OFF_PLAN -> struck(pen, x, y, ink);
      case STOPPED_BY_RULE -> stop(pen, x, y, ink);
      case MISSED -> cross(pen, x, y, ink);
      case EXCUSED, TO_COME -> {}
    }
  }

  private static void tick(Pen pen, double x, double y, Color ink) {
    pen.line(ink, x + 1, y + 6, x + 4, y + 9, x + 10, y + 2);
  }

  private static void half(Pen pen, double x, double y, Color ink) {
    pen.ring(x + 0.5, y + 0.5, SIZE - 1, ink);
    var graphics = pen.graphics();
    graphics.setFill(ink);
    graphics.fillArc(x + 0.5, y + 0.5, SIZE - 1, SIZE - 1, 90, 180, ArcType.CHORD);
  }

  private static void struck(Pen pen, double x, double y, Color ink) {
    pen.ring(x + 0.5, y + 0.5, SIZE - 1, ink);
    pen.line(ink, x + 2, y + 9, x + 9, y + 2);
  }

  private static void stop(Pen pen, double x, double y, Color ink) {
    pen.round(new Box(x, y, SIZE, SIZE), SIZE / 2, ink);
    pen.line(pen.colour(Tone.SURFACE), x + 3, y + 5.5, x + 8, y + 5.5);
  }

  private static void cross(Pen pen, double x, double y, Color ink) {
    pen.line(ink, x + 2, y + 2, x + 9, y + 9);
    pen.line(ink, x + 9, y + 2, x + 2, y + 9);
  }
}
