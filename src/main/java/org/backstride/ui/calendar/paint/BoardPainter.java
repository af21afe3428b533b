package org.backstride.ui.calendar.paint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Mark;
import org.backstride.plan.Plan;
import org.backstride.ui.calendar.board.BoardLayout;
import org.backstride.ui.calendar.board.BoardLayout.Row;
import org.backstride.ui.calendar.board.Box;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Tone;

/// Paints the weeks that are seen: days, sessions, absences, events, totals.
public final class BoardPainter {

  /// The row of the days' names above the weeks.
  public static final double HEAD = 28;

  private final CalendarWords words;
  private final LocalDate today;
  private final CardPainter cards;
  private final TotalsPainter totals;

  public BoardPainter(CalendarWords words, LocalDate today) {
    this.words = words;
    this.today = today;
    cards = new CardPainter(words, today);
    totals = new TotalsPainter(words);
  }

  /// Paints the weeks onto a canvas whose upper edge is that of what is seen.
  public void weeks(Pen pen, BoardScene scene) {
    var graphics = pen.graphics();
    double height = scene.view().height();
    var layout = scene.layout();
    pen.fill(new Box(0, 0, layout.width(), height), pen.colour(Tone.SURFACE));
    graphics.save();
    graphics.translate(0, -scene.view().scroll());
    for (var row : layout.rows(scene.view().scroll(), scene.view().scroll() + height)) {
      row(pen, scene, row);
    }
    var target = scene.hand().target();
    if (target != null) {
      target(pen, layout, target);
    }
    graphics.restore();
  }

  /// Paints the days' names.
  public void head(Pen pen, BoardLayout layout) {
    pen.fill(new Box(0, 0, layout.width(), HEAD), pen.colour(Tone.SUBTLE));
    var ink = pen.ink(Pen.SMALL_STRONG, Tone.MUTED);
    pen.left(words.week(), 16, HEAD / 2, ink);
    for (int day = 0; day < 7; day++) {
      double x = BoardLayout.GUTTER + day * layout.dayWidth() + 8;
      pen.left(words.dayName(layout.board().first().plusDays(day)), x, HEAD / 2, ink);
    }
    pen.left(words.weekTotal(), totalsX(layout) + 10, HEAD / 2, ink);
    pen.across(0, layout.width(), HEAD - 1, pen.colour(Tone.HAIRLINE));
  }

  private void row(Pen pen, BoardScene scene, Row row) {
    var layout = scene.layout();
    var athlete = layout.board().people().get(row.person());
    boolean heads = row.person() == 0;
    for (int day = 0; day < 7; day++) {
      day(pen, scene, new Slot(athlete, row.days().from().plusDays(day)));
    }
    if (heads) {
      pen.across(0, layout.width(), row.box().y(), pen.colour(Tone.HAIRLINE));
      week(pen, row);
    }
    if (layout.board().people().size() > 1) {
      initials(pen, row, athlete, heads);
    }
    sinceSurgery(pen, scene, row, athlete);
    var box = new Box(totalsX(layout), row.box().y(), BoardLayout.TOTALS, row.box().height());
    pen.down(box.x(), box.y(), box.bottom(), pen.colour(Tone.HAIRLINE));
    totals.paint(pen, scene, row, box);
  }

  private void week(Pen pen, Row row) {
    boolean now = row.days().contains(today);
    int number = row.days().from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    pen.left(
        String.valueOf(number),
        16,
        row.box().y() + 11,
        pen.ink(Pen.SMALL_STRONG, now ? Tone.ACCENT : Tone.MUTED));
  }

  /// The week after surgery that the row's Monday lies in.
  private void sinceSurgery(Pen pen, BoardScene scene, Row row, AthleteId athlete) {
    var week = scene.figures().anchors().apply(athlete).map(each -> each.week(row.days().from()));
    if (week.isPresent() && week.get().isPresent()) {
      boolean alone = scene.layout().board().people().size() == 1;
      double y = row.box().y() + (row.person() == 0 ? 20 : 0) + (alone ? 11 : 34);
      if (y + 6 < row.box().bottom()) {
        String text = words.text("calendar.surgery.short", week.get().getAsInt());
        pen.left(text, 16, y, pen.ink(Pen.SMALL, Tone.MUTED));
      }
    }
  }

  private void initials(Pen pen, Row row, AthleteId athlete, boolean heads) {
    double y = row.box().y() + (heads ? 20 : 0) + 6;
    pen.round(new Box(14, y, 28, 20), 10, pen.colour(Tone.ACCENT_TINT));
    pen.middle(words.initials(athlete), 28, y + 10, pen.ink(Pen.SMALL_STRONG, Tone.TEXT));
  }

  private void day(Pen pen, BoardScene scene, Slot slot) {
    var layout = scene.layout();
    var found = layout.box(slot);
    if (found.isEmpty()) {
      return;
    }
    var box = found.get();
    if (slot.day().isBefore(today)) {
      pen.fill(box, pen.colour(Tone.SUBTLE, 0.55));
    }
    pen.down(box.x(), box.y(), box.bottom(), pen.colour(Tone.HAIRLINE));
    boolean heads = layout.headsWeek(slot);
    marks(pen, scene.shown(), slot, heads ? lowered(box) : box);
    if (heads) {
      date(pen, slot.day(), box);
    }
    for (var card : layout.cards(slot, scene.shown())) {
      cards.paint(pen, scene, card);
    }
    for (var extra : layout.extras(slot, scene.shown())) {
      cards.paint(pen, extra);
    }
    if (scene.view().focused() && slot.equals(scene.hand().cursor())) {
      pen.outline(box.inset(1), 5, pen.colour(Tone.ACCENT), 2);
    }
  }

  private static Box lowered(Box box) {
    return new Box(box.x(), box.y() + 20, box.width(), box.height() - 20);
  }

  private void date(Pen pen, LocalDate day, Box box) {
    boolean now = day.equals(today);
    String text = words.dayOfMonth(day);
    if (now) {
      double width = pen.width(text, Pen.SMALL_STRONG) + 14;
      pen.round(new Box(box.x() + 3, box.y() + 3, width, 16), 8, pen.colour(Tone.ACCENT));
      pen.left(text, box.x() + 10, box.y() + 11, pen.ink(Pen.SMALL_STRONG, Tone.SURFACE));
    } else {
      pen.left(text, box.x() + 8, box.y() + 11, pen.ink(Pen.SMALL, Tone.MUTED));
    }
  }

  private void marks(Pen pen, Plan plan, Slot slot, Box box) {
    var own = plan.of(slot.athlete());
    own.absenceOn(slot.day())
        .ifPresent(
            absence -> {
              pen.hatch(box, pen.colour(Tone.STILL, 0.28));
              if (own.on(slot.day()).isEmpty() && begins(own, absence, slot.day())) {
                absence(pen, absence, box);
              }
            });
    double y = box.bottom() - 9;
    for (var event : own.marks(Mark.Event.class).toList()) {
      if (event.date().equals(slot.day())) {
        String text = pen.fit("⚑ " + words.event(event), Pen.SMALL_STRONG, box.width() - 12);
        pen.left(text, box.x() + 8, y, pen.ink(Pen.SMALL_STRONG, Tone.ACCENT));
        y -= 14;
      }
    }
  }

  /// Whether the words of an absence stand on this day: its first, a Monday, after a session.
  private static boolean begins(AthletePlan own, Mark.Absence absence, LocalDate day) {
    return absence.days().from().equals(day)
        || day.getDayOfWeek() == DayOfWeek.MONDAY
        || !own.on(day.minusDays(1)).isEmpty();
  }

  private void absence(Pen pen, Mark.Absence absence, Box box) {
    String text = pen.fit(words.absence(absence), Pen.SMALL, box.width() - 12);
    double width = pen.width(text, Pen.SMALL) + 6;
    pen.fill(new Box(box.x() + 5, box.bottom() - 17, width, 15), pen.colour(Tone.SURFACE, 0.85));
    pen.left(text, box.x() + 8, box.bottom() - 9, pen.ink(Pen.SMALL, Tone.MUTED));
  }

  private void target(Pen pen, BoardLayout layout, BoardScene.Target target) {
    layout
        .box(target.slot())
        .ifPresent(
            box -> {
              boolean bad = !target.conflict().isEmpty();
              var tone = bad ? Tone.STOP : Tone.ACCENT;
              if (bad) {
                pen.hatch(box, pen.colour(Tone.STOP, 0.22));
                String text = pen.fit("⊘ " + target.conflict(), Pen.SMALL_STRONG, box.width() - 10);
                var label = new Box(box.x() + 2, box.bottom() - 18, box.width() - 4, 16);
                pen.fill(label, pen.colour(Tone.SURFACE));
                pen.left(text, box.x() + 6, box.bottom() - 10, pen.ink(Pen.SMALL_STRONG, tone));
              }
              pen.outline(box.inset(1), 6, pen.colour(tone), 2);
            });
  }

  private static double totalsX(BoardLayout layout) {
    return BoardLayout.GUTTER + 7 * layout.dayWidth();
  }
}
