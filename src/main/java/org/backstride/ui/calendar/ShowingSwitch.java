package org.backstride.ui.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.backstride.ui.calendar.paint.Showing;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Lifetime;

/// Switches between what was planned, what was done, and both.
final class ShowingSwitch extends HBox {

  static final String ID = "calendar-showing-";

  private static final Map<Showing, String> KEYS =
      Map.of(
          Showing.PLAN, "calendar.show.plan",
          Showing.DONE, "calendar.show.done",
          Showing.BOTH, "calendar.show.both");

  private final CalendarModel model;
  private final CalendarWords words;
  private final Map<Showing, ToggleButton> buttons = new EnumMap<>(Showing.class);

  ShowingSwitch(CalendarModel model, CalendarWords words, Lifetime lifetime) {
    this.model = model;
    this.words = words;
    getStyleClass().add("bs-segmented");
    var group = new ToggleGroup();
    for (var each : Showing.values()) {
      var button = new ToggleButton(words.text(KEYS.getOrDefault(each, "")));
      button.setId(ID + each);
      button.setToggleGroup(group);
      button.setMinWidth(ToggleButton.USE_PREF_SIZE);
      button.setAccessibleText(words.text("calendar.show") + ": " + button.getText());
      button.setOnAction(_ -> pick(each));
      buttons.put(each, button);
      getChildren().add(button);
    }
    lifetime.watch(
        model.showing(), now -> buttons.forEach((each, b) -> b.setSelected(each == now)));
  }

  /// From one to the next.
  Action action() {
    return Action.of("calendar-show", words.text("calendar.action.show"), this::next);
  }

  private void next() {
    var all = List.of(Showing.values());
    pick(all.get((all.indexOf(model.showing().get()) + 1) % all.size()));
  }

  /// A toggle that is on stays on.
  private void pick(Showing next) {
    model.showing().set(next);
    buttons.forEach((each, button) -> button.setSelected(each == next));
  }
}
