package org.backstride.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.review.Forecast;
import org.backstride.ui.calendar.board.Drop;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.calendar.paint.ForecastPainter;
import org.backstride.ui.calendar.review.ForecastPane;
import org.backstride.ui.calendar.review.ReviewPane;
import org.backstride.ui.calendar.review.Subject;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;

/// The panels that can be put beside the weeks: planned and done of a session, and the forecast.
/// They follow the cursor, and the pointer during a drag, while they are shown.
final class CalendarPanels {

  private static final int FORECAST_BEFORE = 6;
  private static final int FORECAST_WEEKS = 20;

  private final CalendarModel model;
  private final CalendarWords words;
  private final ReviewPane review;
  private final ForecastPane forecast;
  private final ToggleButton reviewToggle;
  private final ToggleButton forecastToggle;

  CalendarPanels(ViewContext context, CalendarModel model, CalendarWords words, Lifetime lifetime) {
    this.model = model;
    this.words = words;
    review = new ReviewPane(context, words);
    forecast = new ForecastPane(words, lifetime);
    reviewToggle = toggle("calendar-toggle-review", "calendar.action.review");
    forecastToggle = toggle("calendar-toggle-forecast", "calendar.action.forecast");
    show(review, false);
    show(forecast, false);
    lifetime.observe(reviewToggle.selectedProperty(), wanted -> show(review, wanted));
    lifetime.observe(forecastToggle.selectedProperty(), wanted -> show(forecast, wanted));
    lifetime.watchAny(this::follow, model.cursor(), model.outcomes().changes());
    lifetime.watchAny(this::followForecast, model.drop(), model.proposal());
  }

  ReviewPane review() {
    return review;
  }

  ForecastPane forecast() {
    return forecast;
  }

  ToggleButton reviewToggle() {
    return reviewToggle;
  }

  ToggleButton forecastToggle() {
    return forecastToggle;
  }

  /// Shows the panel or puts it away.
  Action reviewAction() {
    return Action.of(
        "calendar-review-action",
        words.text("calendar.action.review"),
        () -> reviewToggle.setSelected(!reviewToggle.isSelected()));
  }

  /// Shows the forecast or puts it away.
  Action forecastAction() {
    return Action.of(
        "calendar-forecast-action",
        words.text("calendar.action.forecast"),
        () -> forecastToggle.setSelected(!forecastToggle.isSelected()));
  }

  private ToggleButton toggle(String id, String key) {
    var toggle = new ToggleButton(words.text(key));
    toggle.setId(id);
    toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
    toggle.getStyleClass().add("bs-calendar-toggle");
    return toggle;
  }

  private void show(Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
    follow();
  }

  private void follow() {
    if (review.isVisible()) {
      review.show(subject().orElse(null));
    }
    followForecast();
  }

  private Optional<Subject> subject() {
    var athlete = model.cursor().get().map(at -> at.slot().athlete());
    return model
        .current()
        .flatMap(
            session ->
                athlete.map(
                    id ->
                        new Subject(
                            id,
                            session,
                            model.document().references(id),
                            model.figures(id, session),
                            model.review(id),
                            model.adherence().borders())));
  }

  private void followForecast() {
    if (forecast.isVisible()) {
      forecast.show(slot().map(this::scene).orElse(null));
    }
  }

  /// Where the pointer carries something, else where the cursor stands, else the first person.
  private Optional<Slot> slot() {
    return model
        .drop()
        .get()
        .map(Drop::target)
        .or(() -> model.cursor().get().map(at -> at.slot()))
        .or(
            () ->
                model.people().get().stream()
                    .findFirst()
                    .map(athlete -> new Slot(athlete, model.today())));
  }

  private ForecastPainter.Scene scene(Slot slot) {
    var monday = CalendarModel.monday(model.today()).minusWeeks(FORECAST_BEFORE);
    var days = Days.counted(monday, FORECAST_WEEKS * 7L);
    var id = slot.athlete();
    var now = forecast(id, days, model.shown().of(id));
    boolean dragged = !model.ghosts().isEmpty();
    var was = dragged ? forecast(id, days, model.plan().of(id)) : null;
    String name = words.person().apply(id);
    return new ForecastPainter.Scene(name, now, was, clamped(slot.day(), days));
  }

  private Forecast forecast(AthleteId id, Days days, AthletePlan plan) {
    return model.outcomes().forecast(id, plan, days, model.today());
  }

  private static LocalDate clamped(LocalDate day, Days days) {
    return day.isBefore(days.from()) ? days.from() : day.isAfter(days.to()) ? days.to() : day;
  }
}
