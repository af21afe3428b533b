package org.backstride.ui.calendar.paint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.Plan;
import org.backstride.ui.calendar.board.BoardLayout;
import org.backstride.ui.calendar.board.Box;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Tone;

/// Paints phases as bars over the weeks, one row a person, and events as flags.
public final class StripPainter {

  public static final double HEAD = 22;
  public static final double ROW = 24;

  /// Words with less room before a flag begin behind it.
  private static final double SHORTEST_WORDS = 50;

  private final CalendarWords words;

  /// What the strip shows.
  ///
  /// @param first its first day, a Monday
  public record Strip(Plan plan, List<AthleteId> people, LocalDate first, int weeks, double width) {

    public double xOf(LocalDate day) {
      return BoardLayout.GUTTER + ChronoUnit.DAYS.between(first, day) * perDay();
    }

    /// The day of a place, counted from the first, in parts of days.
    public double dayOf(double x) {
      return (x - BoardLayout.GUTTER) / perDay();
    }

    private double perDay() {
      return Math.max(1, (width - BoardLayout.GUTTER) / (weeks * 7.0));
    }
  }

  public StripPainter(CalendarWords words) {
    this.words = words;
  }

  /// @param seen the weeks that the board shows now
  public void paint(Pen pen, Strip strip, Days seen) {
    double height = HEAD + ROW * Math.max(1, strip.people().size()) + 4;
    pen.fill(new Box(0, 0, strip.width(), height), pen.colour(Tone.SURFACE));
    double from = strip.xOf(seen.from());
    var window = new Box(from, 0, strip.xOf(seen.to()) - from, height);
    pen.fill(window, pen.colour(Tone.ACCENT_TINT, 0.7));
    weeks(pen, strip, height);
    for (int row = 0; row < strip.people().size(); row++) {
      row(pen, strip, row);
    }
    pen.across(0, strip.width(), height - 1, pen.colour(Tone.HAIRLINE));
  }

  private void weeks(Pen pen, Strip strip, double height) {
    for (int week = 0; week < strip.weeks(); week++) {
      var monday = strip.first().plusWeeks(week);
      double x = strip.xOf(monday);
      pen.down(x, 0, height, pen.colour(Tone.HAIRLINE, 0.6));
      boolean month = monday.getDayOfMonth() <= 7;
      String number = String.valueOf(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      String text = month ? words.month(monday) + " " + number : number;
      pen.left(
          text,
          x + 5,
          HEAD / 2,
          pen.ink(month ? Pen.SMALL_STRONG : Pen.SMALL, month ? Tone.TEXT : Tone.MUTED));
    }
  }

  private void row(Pen pen, Strip strip, int row) {
    var athlete = strip.people().get(row);
    double y = HEAD + row * ROW;
    pen.graphics().save();
    pen.graphics().beginPath();
    pen.graphics().rect(BoardLayout.GUTTER, y, strip.width(), ROW);
    pen.graphics().clip();
    var own = strip.plan().of(athlete);
    var flags = own.marks(Mark.Event.class).map(event -> flag(pen, strip, event, y)).toList();
    own.phases().forEach(phase -> phase(pen, strip, phase, flags, y));
    own.marks(Mark.Absence.class).forEach(absence -> absence(pen, strip, absence, y));
    own.marks(Mark.Event.class).forEach(event -> event(pen, strip, event, y));
    pen.graphics().restore();
    pen.middle(words.initials(athlete), 28, y + ROW / 2, pen.ink(Pen.SMALL_STRONG, Tone.MUTED));
  }

  /// Its words begin after a flag that lies on its beginning, and end before the next one.
  private void phase(Pen pen, Strip strip, Mark.Phase phase, List<Box> flags, double y) {
    var box = box(strip, phase.days(), y + 2, ROW - 4);
    if (box.right() < BoardLayout.GUTTER || box.x() > strip.width()) {
      return;
    }
    pen.round(box, 4, pen.colour(Tone.FORWARD_TINT));
    pen.outline(box, 4, pen.colour(Tone.MUTED, 0.6), 1);
    var handle = new Box(box.right() - 4, box.y() + 3, 3, box.height() - 6);
    pen.round(handle, 1.5, pen.colour(Tone.MUTED));
    double x = clear(Math.max(box.x(), BoardLayout.GUTTER) + 7, flags);
    double room = next(x, box.right() - 4, flags) - x - 4;
    String name = pen.fit(phase.name(), Pen.SMALL_STRONG, room);
    pen.left(name, x, y + ROW / 2, pen.ink(Pen.SMALL_STRONG, Tone.TEXT));
    double used = pen.width(name, Pen.SMALL_STRONG) + 8;
    if (room - used > 40) {
      String rest = words.phaseLength(phase);
      pen.left(
          pen.fit(rest, Pen.SMALL, room - used),
          x + used,
          y + ROW / 2,
          pen.ink(Pen.SMALL, Tone.MUTED));
    }
  }

  /// The first place from x on that no flag covers.
  private static double clear(double x, List<Box> flags) {
    double free = x;
    for (var flag : flags) {
      if (flag.x() < free + SHORTEST_WORDS && flag.right() > free) {
        free = flag.right() + 6;
      }
    }
    return free;
  }

  private static double next(double x, double end, List<Box> flags) {
    return flags.stream().mapToDouble(Box::x).filter(flag -> flag >= x).reduce(end, Math::min);
  }

  /// A flag with its name on ground of its own, as far as it has room up to the next one.
  private void event(Pen pen, Strip strip, Mark.Event event, double y) {
    var box = flag(pen, strip, event, y);
    pen.round(box, 3, pen.colour(Tone.SURFACE));
    pen.down(box.x(), y + 2, y + ROW - 2, pen.colour(Tone.ACCENT));
    pen.left(flagged(pen, strip, event), box.x() + 4, y + ROW / 2, pen.ink(Pen.SMALL, Tone.ACCENT));
  }

  private Box flag(Pen pen, Strip strip, Mark.Event event, double y) {
    double width = pen.width(flagged(pen, strip, event), Pen.SMALL) + 8;
    return new Box(strip.xOf(event.date()), y + 4, width, ROW - 8);
  }

  private String flagged(Pen pen, Strip strip, Mark.Event event) {
    double room = Math.min(140, nextEvent(strip, event) - strip.xOf(event.date()) - 10);
    String text = pen.fit("⚑ " + words.event(event), Pen.SMALL, room);
    return text.length() < 5 ? "⚑" : text;
  }

  private static double nextEvent(Strip strip, Mark.Event event) {
    return strip.plan().athletes().values().stream()
        .filter(own -> own.find(event.id()).isPresent())
        .flatMap(own -> own.marks(Mark.Event.class))
        .filter(other -> other.date().isAfter(event.date()))
        .mapToDouble(other -> strip.xOf(other.date()))
        .min()
        .orElse(Double.MAX_VALUE);
  }

  private void absence(Pen pen, Strip strip, Mark.Absence absence, double y) {
    pen.hatch(box(strip, absence.days(), y + 2, ROW - 4), pen.colour(Tone.STILL, 0.4));
  }

  private static Box box(Strip strip, Days days, double y, double height) {
    double from = strip.xOf(days.from());
    return new Box(from, y, strip.xOf(days.to().plusDays(1)) - from - 1, height);
  }
}
