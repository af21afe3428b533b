package org.backstride.ui.recording;

import java.util.ArrayList;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstride.ui.recording.model.Readings;

/// Intervals or totals, one at a time, with a switch above. Totals are built when they are first
/// looked at.
final class SidePane extends VBox {

  private final StackPane place = new StackPane();

  SidePane(Readings readings, Node intervals, Supplier<Node> totals) {
    var group = new ToggleGroup();
    var bar =
        new HBox(
            toggle(
                group,
                readings.messages().text("recording.side.intervals"),
                "intervals",
                () -> intervals),
            toggle(
                group, readings.messages().text("recording.side.totals"), "totals", once(totals)));
    bar.getStyleClass().add("bs-segmented");
    bar.setMaxWidth(Region.USE_PREF_SIZE);
    var row = new HBox(bar);
    row.getStyleClass().add("recording-side-switch");
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().setAll(row, place);
    group.getToggles().getFirst().setSelected(true);
    place.getChildren().setAll(intervals);
  }

  /// Asks for a node at the first call, and gives the same one from then on.
  private static Supplier<Node> once(Supplier<Node> build) {
    var built = new ArrayList<Node>(1);
    return () -> {
      if (built.isEmpty()) {
        built.add(build.get());
      }
      return built.getFirst();
    };
  }

  private ToggleButton toggle(ToggleGroup group, String text, String name, Supplier<Node> content) {
    var toggle = new ToggleButton(text);
    toggle.setId("recording-side-" + name);
    toggle.setToggleGroup(group);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setOnAction(
        event -> {
          toggle.setSelected(true);
          place.getChildren().setAll(content.get());
        });
    return toggle;
  }
}
