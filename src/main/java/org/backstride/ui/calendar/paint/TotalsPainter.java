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

  /// Where the bar begins, unless the words before it are long.
  private static final double BAR_FROM = 62;

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
    var review = scene.figures().reviews().apply(athlete);
    var recorded = review.done(row.days());
    boolean done = scene.view().showing() == Showing.DONE && !changed;
    var week = review.week(row.days());
    boolean isEmpty =
        done ? recorded.recordings() + week.counted() == 0 : now.sessions() == 0 && !changed;
    if (isEmpty) {
      return;
    }
    boolean counts = week.counted() > 0 && scene.view().showing() != Showing.PLAN;
    boolean roomy = box.height() >= 50;
    String count =
        !roomy && counts
            ? words.adherence(week)
            : done ? words.recorded(recorded.recordings()) : words.sessions(now.sessions());
    var line =
        done
            ? new Line(count, recorded.seconds(), recorded.backwardSeconds())
            : new Line(count, now.seconds(), now.backward().seconds());
    double y = box.y() + (row.person() == 0 && box.height() > 60 ? 20 : 12);
    double from = Math.max(box.x() + BAR_FROM, figures(pen, line, box, y) + 5);
    var room = new Box(from, y + 11, box.right() - 12 - from, 7);
    bar(pen, line.backwardSeconds(), done ? line.backwardSeconds() : backward(was), room);
    if (roomy) {
      String left =
          changed ? words.was(was) : counts ? words.adherence(week) : done ? "" : words.load(now);
      foot(pen, left, done ? "" : words.change(before, now), box, y);
    }
  }

  /// A week's first two lines.
  private record Line(String count, double seconds, double backwardSeconds) {}

  private static double backward(SessionFigures figures) {
    return figures.backward().seconds();
  }

  /// @return where its words on backward time end
  private double figures(Pen pen, Line line, Box box, double y) {
    pen.left(line.count(), box.x() + 10, y, pen.ink(Pen.SMALL_STRONG, Tone.TEXT));
    pen.right(
        words.minutes(line.seconds()), box.right() - 12, y, pen.ink(Pen.SMALL_STRONG, Tone.TEXT));
    double x = pen.backwardGlyph(box.x() + 10, y + 15, pen.colour(Tone.BACKWARD_TEXT));
    String clock = words.clock(line.backwardSeconds());
    pen.left(clock, x, y + 15, pen.ink(Pen.SMALL_STRONG, Tone.BACKWARD_TEXT));
    return x + pen.width(clock, Pen.SMALL_STRONG);
  }

  /// The bar keeps the old length dashed.
  private static void bar(Pen pen, double now, double was, Box box) {
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

  private static double length(double backwardSeconds, Box box) {
    return Math.min(1, backwardSeconds / FULL_SECONDS) * box.width();
  }

  private static void foot(Pen pen, String left, String right, Box box, double y) {
    double room = box.width() - 26 - pen.width(right, Pen.SMALL);
    pen.left(pen.fit(left, Pen.SMALL, room), box.x() + 10, y + 30, pen.ink(Pen.SMALL, Tone.MUTED));
    pen.right(right, box.right() - 12, y + 30, pen.ink(Pen.SMALL, Tone.MUTED));
  }
}
