package org.backstride.ui.athlete.today;

import java.time.LocalTime;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.ui.athlete.today.TodayModel.Appointment;
import org.backstride.ui.athlete.today.Triage.Group;
import org.backstride.ui.athlete.today.Triage.Spot;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/// The three figures of the day: decisions, missing mornings, sessions.
final class TodayFigures extends HBox {

  private final ViewContext context;
  private final TodayModel model;

  TodayFigures(ViewContext context, TodayModel model) {
    super(20);
    this.context = context;
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("bs-today-strip");
  }

  /// @param now the time of the day; the next session is the first from then on
  void show(List<Triage> rows, LocalTime now) {
    long decide = rows.stream().filter(row -> row.group() == Group.DECIDE).count();
    long stopped =
        rows.stream()
            .filter(row -> row.group() == Group.DECIDE && row.days().contains(Spot.STOPPED))
            .count();
    long mornings =
        rows.stream().mapToLong(row -> row.care().morningsMissing(model.today()).size()).sum();
    var sessions = model.appointments();
    long done = sessions.stream().filter(each -> each.spot() != Spot.TO_COME).count();
    getChildren()
        .setAll(
            figure(decide, "decide", context.text("today.figure.decide.below", stopped)),
            Buttons.divider(),
            figure(mornings, "mornings", context.text("athlete.today.mornings.below")),
            Buttons.divider(),
            figure(sessions.size(), "sessions", below(sessions, done, now)));
  }

  private String below(List<Appointment> sessions, long done, LocalTime now) {
    var words = new TodayWords(context, model.today());
    @Nullable String next =
        sessions.stream()
            .filter(each -> each.spot() == Spot.TO_COME)
            .map(each -> each.session().when().time())
            .filter(time -> time != null && !time.isBefore(now))
            .findFirst()
            .map(words::time)
            .orElse(null);
    return next == null
        ? context.text("today.figure.sessions.below", done)
        : context.text("today.figure.sessions.next", done, next);
  }

  private HBox figure(long number, String key, String below) {
    var large = new Label(context.formats().number((double) number, 0));
    large.getStyleClass().add("bs-figure");
    var word = new Label(context.text("today.figure." + key, number));
    word.getStyleClass().add("bs-strong");
    var small = new Label(below);
    small.getStyleClass().add("bs-secondary");
    var text = new VBox(1, word, small);
    text.setAlignment(Pos.CENTER_LEFT);
    text.setMinWidth(Region.USE_PREF_SIZE);
    var figure = new HBox(12, large, text);
    figure.setAlignment(Pos.CENTER_LEFT);
    return figure;
  }
}
