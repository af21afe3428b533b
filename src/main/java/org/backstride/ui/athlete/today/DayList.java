package org.backstride.ui.athlete.today;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.ui.athlete.today.TodayModel.Appointment;
import org.backstride.ui.athlete.today.Triage.Spot;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;

/// The sessions of the day in the order of their times; each opens its person's calendar.
final class DayList extends VBox {

  private final ViewContext context;
  private final TodayModel model;
  private final TodayWords words;
  private final Label title = new Label();
  private final FlowPane cards = new FlowPane(8, 8);

  DayList(ViewContext context, TodayModel model, TodayWords words) {
    super(10);
    this.context = context;
    this.model = model;
    this.words = words;
    title.getStyleClass().add("bs-section");
    getChildren().setAll(title, cards);
    getStyleClass().add("bs-today-day");
  }

  void show() {
    var sessions = model.appointments();
    title.setText(context.text("today.day", sessions.size()));
    cards.getChildren().clear();
    sessions.forEach(each -> cards.getChildren().add(card(each)));
    setVisible(!sessions.isEmpty());
    setManaged(isVisible());
  }

  private Button card(Appointment appointment) {
    var time = appointment.session().when().time();
    var when = new Label(time == null ? context.text("today.day.anytime") : words.time(time));
    when.getStyleClass().add("bs-secondary");
    var mark = new HBox(SpotStrip.mark(appointment.spot(), 4));
    mark.setMinWidth(10);
    var who = new Label(context.name(appointment.athlete()));
    who.getStyleClass().add("bs-strong");
    var what = new Label(appointment.session().program().name());
    what.getStyleClass().add("bs-secondary");
    what.setMaxWidth(180);
    var card = new Button();
    card.setGraphic(new VBox(1, new HBox(6, mark, when), who, what));
    card.getStyleClass().addAll("flat", "bs-today-appointment");
    card.setMinWidth(Region.USE_PREF_SIZE);
    card.setAccessibleText(
        context.text(
            "today.day.spoken",
            when.getText(),
            who.getText(),
            what.getText(),
            context.text("today.spot." + appointment.spot().name())));
    card.setOnAction(
        event -> context.navigator().open(new Place.CalendarPlace(appointment.athlete().id())));
    return card;
  }

  /// The marks of the fourteen days with their words.
  static HBox legend(ViewContext context) {
    var legend = new HBox(10);
    legend.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    for (Spot spot : Spot.values()) {
      if (spot != Spot.NOTHING) {
        var word = new Label(context.text("today.spot." + spot.name()));
        word.getStyleClass().add("bs-secondary");
        word.setGraphic(SpotStrip.mark(spot, 4));
        word.setMinWidth(Region.USE_PREF_SIZE);
        legend.getChildren().add(word);
      }
    }
    return legend;
  }
}
