package org.backstride.ui.calendar.paint;

import org.backstride.plan.total.SessionFigures;
import org.backstride.ui.calendar.board.BoardLayout.Row;
import org.backstride.ui.calendar.board.Box;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Tone;

/// Paints what a person's week comes to; during a drag with what it was.
final class TotalsPainter {

  /// The backward minutes that fill the bar; longer weeks fill it too.
  private static final double FULL_SECONDS = 60 * 60;

  private final CalendarWords words;

  TotalsPainter(CalendarWords words) {
    this.words = words;
  }

  void paint(Pen pen, BoardScene scene, Row row, Box box) {
    var athlete = scene.layout().board().people().get(row.person());
    var sum = scene.figures().sum();
    var now = sum.of(scene.shown(), athlete, row.days());
    var was = sum.of(scene.layout().board().plan(), athlete, row.days());
    var before = sum.of(scene.shown(), athlete, row.days().shifted(-7));
    boolean changed = !now.equals(was);
    if (changed) {
      pen.round(box.inset(2), 6, pen.colour(Tone.ACCENT_TINT));
    }
    if (now.sessions() > 0 || changed) {
      var week = scene.figures().reviews().apply(athlete).week(row.days());
      boolean roomy = box.height() >= 50;
      double y = box.y() + (row.person() == 0 && box.height() > 60 ? 20 : 12);
      figures(pen, now, !roomy && week.counted() > 0 ? words.adherence(week) : "", box, y);
      bar(pen, now, was, new Box(box.x() + 62, y + 11, box.width() - 74, 7));
      if (roomy) {
        String left =
            changed ? words.was(was) : week.counted() > 0 ? words.adherence(week) : words.load(now);
        foot(pen, left, words.change(before, now), box, y);
      }
    }
  }

  /// @param instead what stands in place of the number of sessions, blank for nothing
  private void figures(Pen pen, SessionFigures now, String instead, Box box, double y) {
    String sessions = instead.isEmpty() ? words.sessions(now.sessions()) : instead;
    pen.left(sessions, box.x() + 10, y, pen.ink(Pen.SMALL_STRONG, Tone.TEXT));
    pen.right(
        words.minutes(now.seconds()), box.right() - 12, y, pen.ink(Pen.SMALL_STRONG, Tone.TEXT));
    double x = pen.backwardGlyph(box.x() + 10, y + 15, pen.colour(Tone.BACKWARD_TEXT));
    pen.left(
        words.clock(now.backward().seconds()),
        x,
        y + 15,
        pen.ink(Pen.SMALL_STRONG, Tone.BACKWARD_TEXT));
  }

  /// The bar keeps the old length dashed.
  private static void bar(Pen pen, SessionFigures now, SessionFigures was, Box box) {
    double length = length(now, box);
    var filled = new Box(box.x(), box.y(), length, box.height());
    pen.fill(filled, pen.colour(Tone.BACKWARD));
    pen.hatch(filled, pen.colour(Tone.SURFACE, 0.7));
    if (Math.abs(length(was, box) - length) > 1) {
      pen.dashed(
          new Box(box.x(), box.y() - 1, Math.max(3, length(was, box)), box.height() + 2),
          0,
          pen.colour(Tone.MUTED));
    }
  }

  private static double length(SessionFigures figures, Box box) {
    return Math.min(1, figures.backward().seconds() / FULL_SECONDS) * box.width();
  }

  private static void foot(Pen pen, String left, String right, Box box, double y) {
    double room = box.width() - 26 - pen.width(right, Pen.SMALL);
    pen.left(pen.fit(left, Pen.SMALL, room), box.x() + 10, y + 30, pen.ink(Pen.SMALL, Tone.MUTED));
    pen.right(right, box.right() - 12, y + 30, pen.ink(Pen.SMALL, Tone.MUTED));
  }
}
