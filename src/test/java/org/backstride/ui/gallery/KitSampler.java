package org.backstride.ui.gallery;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.mark.DirectionTile;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.ui.kit.mark.Sparkline;
import org.backstride.unit.Direction;
import org.kordamp.ikonli.feather.Feather;

/// Every part of the kit on one page.
final class KitSampler extends VBox {

  private final Messages messages;

  KitSampler(Messages messages) {
    super(20);
    this.messages = messages;
    getStyleClass().add("bs-sampler");
    getChildren().setAll(type(), buttons(), fields(), marks(), empty());
  }

  private static HBox row(Node... nodes) {
    return new HBox(12, nodes);
  }

  private static Label label(String text, String styleClass) {
    var label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static HBox type() {
    return row(
        label("Title 20/600", "bs-title"),
        label("Section 14/600", "bs-section"),
        new Label("Body 13/400"),
        label("Strong", "bs-strong"),
        label("Secondary 12", "bs-secondary"),
        label("Dense 11", "bs-dense"),
        label("36:40", "bs-figure"),
        label("12:17", "bs-figure-small"));
  }

  private static HBox buttons() {
    var act = Action.of("sample", "Place on calendar", () -> {}).withIcon(Feather.CALENDAR);
    var time = new ToggleButton("Time");
    var distance = new ToggleButton("Distance");
    new ToggleGroup().getToggles().addAll(time, distance);
    time.setSelected(true);
    var segmented = new HBox(time, distance);
    segmented.getStyleClass().add("bs-segmented");
    var chip = new ToggleButton("Missed  1");
    chip.getStyleClass().add("bs-chip");
    return row(
        Buttons.primary(act),
        Buttons.plain(act.withIcon(Feather.FILE_TEXT)),
        Buttons.flat(act),
        Buttons.icon(act.withIcon(Feather.ROTATE_CCW)),
        segmented,
        chip);
  }

  private static HBox fields() {
    CustomTextField mass = Field.unit("kg");
    mass.setText("68.5");
    var choice = new ComboBox<>(FXCollections.observableArrayList("Treadmill", "Track"));
    choice.getSelectionModel().select(0);
    var wrong = Field.of("Resting heart rate", Field.unit("bpm"));
    wrong.error("Between 25 and 120, and below the maximum.");
    var check = new CheckBox("Confident on the treadmill");
    check.setSelected(true);
    var notes = new TextArea("Two lines\nof notes");
    notes.setPrefRowCount(2);
    return row(
        Field.of("Body mass", mass).help("In the morning"),
        Field.of("Surface", choice),
        wrong,
        Field.of("Born", new DatePicker()),
        Field.of("Notes", notes),
        check);
  }

  private HBox marks() {
    var spark = new Sparkline();
    spark.show(List.of(1.0, 2.0, 1.5, 3.0, 4.0, 3.5), "rising");
    var row = row(new DirectionTile(messages, null), spark);
    for (Direction direction : Direction.values()) {
      row.getChildren().add(new DirectionTile(messages, direction));
    }
    for (String pill : List.of("safe", "caution", "stop", "hint")) {
      row.getChildren().add(label(pill, "bs-pill-" + pill));
    }
    row.getChildren()
        .addAll(label("T3", "bs-tag"), label("ours", "bs-tag-ours"), label("Ctrl", "bs-key"));
    return row;
  }

  private static HBox empty() {
    var add = Action.of("sample-add", "Add an athlete", () -> {}).withIcon(Feather.PLUS);
    var row = row();
    for (Picture picture :
        List.of(Picture.ATHLETES, Picture.PROGRAMS, Picture.RECORDINGS, Picture.SHEETS)) {
      row.getChildren()
          .add(new EmptyState(picture, "Nobody yet", "Add a person to begin.", List.of(add)));
    }
    return row;
  }
}
