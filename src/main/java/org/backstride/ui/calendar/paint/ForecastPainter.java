package org.backstride.ui.calendar.paint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.backstride.load.FitnessModel;
import org.backstride.review.Forecast;
import org.backstride.ui.calendar.board.Box;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/// Paints where a plan leads: fitness, fatigue and form as lines, the backward time of each week as
/// bars beneath, what a drag would change dashed beside what stands. Values stand in a fixed
/// legend.
public final class ForecastPainter {

  static final double LEGEND = 190;
  private static final double HEAD = 20;
  private static final double BARS = 46;

  /// The backward time that the highest bar stands for at least.
  private static final double LEAST_BAR_SECONDS = 20 * 60;

  private final CalendarWords words;

  /// What is painted.
  ///
  /// @param name whose it is
  /// @param now the plan as it would be
  /// @param was the plan as it is, null while nothing is dragged
  /// @param cursor the day whose values the legend tells
  public record Scene(String name, Forecast now, @Nullable Forecast was, LocalDate cursor) {}

  /// One line of the chart, told from the others by its stroke too.
  private record Curve(
      String key, ToDoubleFunction<FitnessModel.Day> value, Tone tone, Pen.Stroke stroke) {

    /// The same of the plan as it was.
    Curve before() {
      return new Curve(key, value, Tone.MUTED, Pen.Stroke.DASHED);
    }
  }

  private static final List<Curve> CURVES =
      List.of(
          new Curve(
              "calendar.forecast.fitness",
              FitnessModel.Day::fitness,
              Tone.SPEED,
              Pen.Stroke.STRONG),
          new Curve(
              "calendar.forecast.fatigue",
              FitnessModel.Day::fatigue,
              Tone.CADENCE,
              Pen.Stroke.THIN),
          new Curve(
              "calendar.forecast.form", FitnessModel.Day::balance, Tone.TEXT, Pen.Stroke.DOTTED));

  public ForecastPainter(CalendarWords words) {
    this.words = words;
  }

  /// The scale of one picture.
  private record Scale(Forecast forecast, Box lines, Box bars, double low, double high) {

    double x(LocalDate day) {
      long at = ChronoUnit.DAYS.between(forecast.shown().from(), day);
      return lines.x() + at * lines.width() / forecast.shown().count();
    }

    double y(double value) {
      return lines.bottom() - (value - low) / (high - low) * lines.height();
    }
  }

  public void paint(Pen pen, Scene scene, double width, double height) {
    pen.fill(new Box(0, 0, width, height), pen.colour(Tone.SURFACE));
    pen.across(0, width, 0, pen.colour(Tone.HAIRLINE));
    var scale = scale(scene, width, height);
    grid(pen, scale);
    bars(pen, scene, scale);
    var was = scene.was();
    if (was != null) {
      CURVES.forEach(curve -> line(pen, scale, was, curve.before()));
    }
    CURVES.forEach(curve -> line(pen, scale, scene.now(), curve));
    pen.down(scale.x(scene.cursor()), HEAD, height, pen.colour(Tone.ACCENT));
    legend(pen, scene, height);
  }

  private static Scale scale(Scene scene, double whole, double height) {
    double low = 0;
    double high = 10;
    for (var day : scene.now().days()) {
      low = Math.min(low, day.balance());
      high = Math.max(high, Math.max(day.fitness(), day.fatigue()));
    }
    double width = Math.max(1, whole - LEGEND - 12);
    double room = height - HEAD - BARS - 12;
    var lines = new Box(LEGEND, HEAD + 4, width, Math.max(1, room));
    var bars = new Box(LEGEND, height - BARS - 4, width, BARS);
    return new Scale(scene.now(), lines, bars, low * 1.1, high * 1.1);
  }

  /// Weeks with their numbers, months by name; what lies before today is shaded.
  private void grid(Pen pen, Scale scale) {
    var forecast = scale.forecast();
    double today = scale.x(forecast.today());
    var past = new Box(LEGEND, 1, Math.max(0, today - LEGEND), scale.bars().bottom());
    pen.fill(past, pen.colour(Tone.SUBTLE));
    for (var week : forecast.weeks()) {
      double x = scale.x(week.monday());
      boolean month = week.monday().getDayOfMonth() <= 7;
      pen.down(x, HEAD, scale.bars().bottom(), pen.colour(Tone.HAIRLINE));
      String text = month ? words.month(week.monday()) : words.weekNumber(week.monday());
      pen.left(
          text,
          x + 4,
          HEAD / 2 + 2,
          pen.ink(month ? Pen.SMALL_STRONG : Pen.SMALL, month ? Tone.TEXT : Tone.MUTED));
    }
    pen.across(LEGEND, scale.lines().right(), scale.y(0), pen.colour(Tone.HAIRLINE));
  }

  /// What was done is filled and hatched, what is planned is an outline with hatches.
  private static void bars(Pen pen, Scene scene, Scale scale) {
    double most = LEAST_BAR_SECONDS;
    for (var week : scene.now().weeks()) {
      most = Math.max(most, week.seconds());
    }
    double width = scale.lines().width() / scene.now().weeks().size() - 6;
    for (var week : scene.now().weeks()) {
      double x = scale.x(week.monday()) + 3;
      var done = bar(scale, x, width, week.doneSeconds() / most);
      var all = bar(scale, x, width, week.seconds() / most);
      pen.fill(done, pen.colour(Tone.BACKWARD));
      pen.hatch(done, pen.colour(Tone.SURFACE, 0.7));
      pen.hatch(all, pen.colour(Tone.BACKWARD, 0.55));
      pen.outline(all, 2, pen.colour(Tone.BACKWARD), 1);
      var was = scene.was();
      if (was != null && was.week(week.monday()).seconds() != week.seconds()) {
        var before = bar(scale, x - 2, width + 4, was.week(week.monday()).seconds() / most);
        pen.dashed(before, 0, pen.colour(Tone.TEXT));
      }
    }
  }

  private static Box bar(Scale scale, double x, double width, double share) {
    double height = Math.min(1, share) * scale.bars().height();
    return new Box(x, scale.bars().bottom() - height, width, height);
  }

  private static void line(Pen pen, Scale scale, Forecast forecast, Curve curve) {
    int count = forecast.days().size();
    double[] points = new double[2 * count];
    for (int i = 0; i < count; i++) {
      points[2 * i] = scale.x(forecast.shown().from().plusDays(i));
      points[2 * i + 1] = scale.y(curve.value().applyAsDouble(forecast.days().get(i)));
    }
    pen.curve(pen.colour(curve.tone()), curve.stroke(), points);
  }

  private void legend(Pen pen, Scene scene, double height) {
    double y = HEAD / 2 + 2;
    pen.left(pen.fit(scene.name(), Pen.STRONG, LEGEND - 28), 14, y, pen.ink(Pen.STRONG, Tone.TEXT));
    pen.left(words.shortDay(scene.cursor()), 14, y + 17, pen.ink(Pen.SMALL, Tone.MUTED));
    double step = Math.max(14, (height - HEAD - BARS - 24) / 3.4);
    for (int i = 0; i < CURVES.size(); i++) {
      curve(pen, scene, CURVES.get(i), y + 35 + i * step);
    }
    var week = scene.now().week(scene.cursor());
    double foot = height - BARS / 2 - 4;
    double x = pen.backwardGlyph(14, foot, pen.colour(Tone.BACKWARD_TEXT));
    String backward = words.text("calendar.forecast.week", words.clock(week.seconds()));
    pen.left(
        pen.fit(backward, Pen.SMALL_STRONG, LEGEND - x - 6),
        x,
        foot,
        pen.ink(Pen.SMALL_STRONG, Tone.BACKWARD_TEXT));
    var was = scene.was();
    if (was != null && was.week(scene.cursor()).seconds() != week.seconds()) {
      String before = words.clock(was.week(scene.cursor()).seconds());
      pen.left(
          words.text("calendar.forecast.was", before),
          14,
          foot + 15,
          pen.ink(Pen.SMALL, Tone.MUTED));
    }
  }

  private void curve(Pen pen, Scene scene, Curve curve, double y) {
    pen.curve(pen.colour(curve.tone()), curve.stroke(), 14, y, 30, y);
    double value = curve.value().applyAsDouble(scene.now().on(scene.cursor()));
    pen.left(words.text(curve.key()), 36, y, pen.ink(Pen.SMALL, Tone.TEXT));
    pen.right(words.whole(value), 124, y, pen.ink(Pen.SMALL_STRONG, Tone.TEXT));
    var was = scene.was();
    if (was != null) {
      String before = words.whole(curve.value().applyAsDouble(was.on(scene.cursor())));
      pen.left(words.text("calendar.forecast.was", before), 132, y, pen.ink(Pen.SMALL, Tone.MUTED));
    }
  }
}
