package org.backstride.ui.athlete.today;

import java.time.LocalTime;
import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.ui.athlete.today.TodayModel.Appointment;
import org.backstride.ui.athlete.today.Triage.Spot;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Tip;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.SkylineMark;

/// The sessions of the day: those with a time along its hours, the others below; each opens its
/// person's calendar.
final class DayList extends VBox {

  private static final double CARD_WIDTH = 106;

  private final ViewContext context;
  private final TodayModel model;
  private final TodayWords words;
  private final Label title = new Label();
  private final DayAxis axis = new DayAxis();
  private final FlowPane cards = new FlowPane(8, 8);

  DayList(ViewContext context, TodayModel model, TodayWords words) {
    super(10);
    this.context = context;
    this.model = model;
    this.words = words;
    title.getStyleClass().add("bs-section");
    getChildren().setAll(title, axis, cards);
    getStyleClass().add("bs-today-day");
  }

  void show() {
    var sessions = model.appointments();
    title.setText(context.text("today.day", sessions.size()));
    cards.getChildren().clear();
    var timed = new ArrayList<DayAxis.Entry>();
    for (var session : sessions) {
      var time = session.session().when().time();
      if (time == null) {
        cards.getChildren().add(card(session));
      } else {
        timed.add(new DayAxis.Entry(time, card(session)));
      }
    }
    axis.show(timed, words::time);
    stand(axis, !timed.isEmpty());
    stand(cards, !cards.getChildren().isEmpty());
    setVisible(!sessions.isEmpty());
    setManaged(isVisible());
  }

  /// Moves the line of the present.
  void now(LocalTime time) {
    axis.now(time, words.time(time));
  }

  private static void stand(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  private Button card(Appointment appointment) {
    var time = appointment.session().when().time();
    var when = new Label(time == null ? context.text("today.day.anytime") : words.time(time));
    when.getStyleClass().add("bs-secondary");
    var mark = new HBox(SpotStrip.mark(appointment.spot(), 4));
    mark.setMinWidth(10);
    var who = new Label(context.name(appointment.athlete()));
    who.getStyleClass().add("bs-strong");
    var program = appointment.session().program();
    var shape = new SkylineMark(program, CARD_WIDTH, 18);
    shape.setMaxWidth(CARD_WIDTH);
    var head = new HBox(6, mark, when);
    head.setAlignment(Pos.CENTER_LEFT);
    mark.setAlignment(Pos.CENTER_LEFT);
    var card = new Button();
    card.setGraphic(new VBox(3, head, who, shape));
    Tip.on(card, program.name());
    card.getStyleClass().addAll("flat", "bs-today-appointment");
    card.setAccessibleText(
        context.text(
            "today.day.spoken",
            when.getText(),
            who.getText(),
            program.name(),
            context.text("today.spot." + appointment.spot().name())));
    card.setOnAction(
        event -> context.navigator().open(new Place.CalendarPlace(appointment.athlete().id())));
    return card;
  }

  /// The marks of the fourteen days with their words.
  static FlowPane legend(ViewContext context) {
    var legend = new FlowPane(10, 2);
    legend.setAlignment(Pos.CENTER_RIGHT);
    legend.getStyleClass().add("bs-today-legend");
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
