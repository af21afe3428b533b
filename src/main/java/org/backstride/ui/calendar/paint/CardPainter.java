package org.backstride.ui.calendar.paint;

import java.time.LocalDate;
import java.util.Optional;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.Snapshot;
import org.backstride.plan.total.SessionFigures;
import org.backstride.review.Adherence.Outcome;
import org.backstride.review.Adherence.Verdict;
import org.backstride.review.Done;
import org.backstride.review.PlanReview;
import org.backstride.review.Reported;
import org.backstride.ui.calendar.board.BoardLayout.Card;
import org.backstride.ui.calendar.board.BoardLayout.Extra;
import org.backstride.ui.calendar.board.Box;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Tone;

/// Paints one session: its name, its shape, its minutes and its backward minutes.
final class CardPainter {

  /// The least room of a name, in which it can still be told from another.
  private static final double NAME = 56;

  private final CalendarWords words;
  private final LocalDate today;
  private final SketchPainter sketch = new SketchPainter();

  CardPainter(CalendarWords words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  void paint(Pen pen, BoardScene scene, Card card) {
    var session = card.session();
    var box = card.box();
    var hand = scene.hand();
    boolean held = hand.held().contains(session.id());
    boolean chosen = hand.selected().contains(session.id());
    boolean over = session.date().isBefore(today);
    var side = new Side(card, scene);
    var verdict = side.verdict().filter(VerdictPainter::hasShape);
    pen.round(box, 6, pen.colour(held || chosen ? Tone.ACCENT_TINT : Tone.SURFACE));
    if (held) {
      pen.dashed(box, 6, pen.colour(Tone.ACCENT));
    } else {
      boolean stopped = verdict.filter(Verdict.STOPPED_BY_RULE::equals).isPresent();
      var edge = chosen ? Tone.ACCENT : stopped ? Tone.STOP : Tone.HAIRLINE;
      pen.outline(box, 6, pen.colour(edge), chosen ? 2 : 1);
    }
    verdict.ifPresent(
        each ->
            VerdictPainter.paint(pen, each, box.right() - VerdictPainter.SIZE - 6, box.y() + 6));
    double taken = verdict.isPresent() ? VerdictPainter.SIZE + 5 : 0;
    boolean faint = side.isUndone() || (over && scene.view().showing() != Showing.DONE);
    title(pen, session, new Box(box.x(), box.y(), box.width() - taken, box.height()), faint);
    if (box.height() >= 46) {
      shape(pen, side, new Box(box.x() + 7, box.y() + 20, box.width() - 14, 11));
    }
    if (box.height() >= 28) {
      foot(pen, side, card);
    }
  }

  /// The shape of the plan, or how much of its time was recorded and went backward; nothing where
  /// nothing was.
  private void shape(Pen pen, Side side, Box box) {
    if (!side.isDone()) {
      sketch.paint(pen, side.card().session().program(), box);
      return;
    }
    double planned = side.planned().seconds();
    double whole = planned > 0 ? Math.min(1, side.figures().seconds() / planned) : 0;
    bar(pen, side.figures(), whole, box);
  }

  /// @param length how much of the box the whole time takes, 0 to 1
  private static void bar(Pen pen, Done.Sum done, double length, Box box) {
    double whole = box.width() * length;
    double share = done.seconds() > 0 ? Math.min(1, done.backwardSeconds() / done.seconds()) : 0;
    var back = new Box(box.x(), box.y() + 3, whole * share, box.height() - 3);
    pen.fill(back, pen.colour(Tone.BACKWARD));
    pen.hatch(back, pen.colour(Tone.SURFACE, 0.7));
    pen.fill(
        new Box(back.right(), back.y(), whole - back.width(), back.height()),
        pen.colour(Tone.STILL));
  }

  /// A card on the side of the calendar that is shown.
  private record Side(Card card, BoardScene scene) {

    private PlanReview review() {
      return scene.figures().reviews().apply(card.athlete());
    }

    private boolean isDone() {
      return scene.view().showing() == Showing.DONE;
    }

    /// Whether what was done is asked for, and nothing was recorded.
    boolean isUndone() {
      return isDone() && review().doneOf(card.session().id()).isEmpty();
    }

    /// What became of it; what was planned alone has nothing to say of that.
    Optional<Verdict> verdict() {
      return scene.view().showing() == Showing.PLAN
          ? Optional.empty()
          : review().of(card.session().id()).map(Outcome::verdict);
    }

    Optional<Reported> report() {
      return review().reportOf(card.session().id());
    }

    /// What stands at the foot: of the plan, or of what was recorded.
    Done.Sum figures() {
      if (isDone()) {
        return review().sumOf(card.session().id());
      }
      return new Done.Sum(1, planned().seconds(), planned().backward().seconds());
    }

    SessionFigures planned() {
      return scene.figures().session().apply(card.athlete(), card.session());
    }
  }

  private void title(Pen pen, PlannedSession session, Box box, boolean over) {
    String chip = chip(session);
    double room = box.width() - 14;
    double width = pen.width(chip, Pen.SMALL);
    // In a narrow column the name goes before.
    if (!chip.isEmpty() && room - width - 5 >= NAME) {
      pen.right(chip, box.right() - 7, box.y() + 11, pen.ink(Pen.SMALL, Tone.MUTED));
      room -= width + 5;
    }
    String name = words.name(session.program());
    pen.left(
        pen.fit(name, Pen.STRONG, room),
        box.x() + 7,
        box.y() + 11,
        pen.ink(Pen.STRONG, over ? Tone.MUTED : Tone.TEXT));
  }

  /// What became of the copy, or of its day.
  private String chip(PlannedSession session) {
    if (session.snapshot().state() == Snapshot.State.RESCALED) {
      return words.rescaled();
    }
    return session.hasMoved() ? words.movedFrom(session.when().original()) : "";
  }

  /// A recording that belongs to no session: dashed, since nobody planned it.
  void paint(Pen pen, Extra extra) {
    var box = extra.box();
    var sum = Done.Sum.NONE.plus(extra.done());
    pen.round(box, 6, pen.colour(Tone.SURFACE));
    pen.dashed(box, 6, pen.colour(Tone.STILL));
    String title = pen.fit(words.unplanned(), Pen.STRONG, box.width() - 14);
    pen.left(title, box.x() + 7, box.y() + 11, pen.ink(Pen.STRONG, Tone.MUTED));
    if (box.height() >= 46) {
      bar(pen, sum, 1, new Box(box.x() + 7, box.y() + 20, box.width() - 14, 11));
    }
    if (box.height() >= 28) {
      figures(pen, sum, box);
    }
  }

  private void foot(Pen pen, Side side, Card card) {
    right(pen, side, card, figures(pen, side.figures(), card.box()));
  }

  /// @return where the words on minutes and backward time end
  private double figures(Pen pen, Done.Sum figures, Box box) {
    double y = box.bottom() - 9;
    String minutes = figures.recordings() == 0 ? "" : words.minutes(figures.seconds());
    boolean goesBackward = figures.backwardSeconds() > 0;
    String backward = goesBackward ? words.clock(figures.backwardSeconds()) : "";
    double whole = pen.width(minutes, Pen.SMALL) + 8;
    double back = pen.width(backward, Pen.SMALL_STRONG) + 9;
    double end = box.x() + 7;
    // In a narrow column what goes backward is told, not the whole.
    if (!goesBackward || whole + back <= box.width() - 14) {
      pen.left(minutes, end, y, pen.ink(Pen.SMALL, Tone.MUTED));
      end += whole;
    }
    if (goesBackward) {
      double x = pen.backwardGlyph(end, y, pen.colour(Tone.BACKWARD_TEXT));
      pen.left(backward, x, y, pen.ink(Pen.SMALL_STRONG, Tone.BACKWARD_TEXT));
      end += back + 8;
    }
    return end;
  }

  /// The word on what became of it where that is not simply done, else the appointment; nothing
  /// where there is no room for it.
  private void right(Pen pen, Side side, Card card, double from) {
    var verdict = side.verdict().orElse(Verdict.TO_COME);
    var time = card.session().when().time();
    boolean told = verdict != Verdict.DONE && verdict != Verdict.TO_COME;
    String word =
        told
            ? words.verdict(verdict, side.report().orElse(null))
            : time == null ? "" : words.time(time);
    double right = card.box().right() - 7;
    if (pen.width(word, Pen.SMALL) <= right - from) {
      var tone = told ? VerdictPainter.tone(verdict) : Tone.ACCENT;
      pen.right(word, right, card.box().bottom() - 9, pen.ink(Pen.SMALL, tone));
    }
  }
}
