package org.backstride.ui.rehab.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One question with a few answers side by side, none chosen until somebody chooses; choosing the
/// same one again takes the answer back.
final class Choices<E extends Enum<E>> extends VBox {

  private final Map<E, ToggleButton> buttons = new LinkedHashMap<>();

  Choices(String question, E[] answers, Function<E, String> words, Consumer<@Nullable E> chosen) {
    super(4);
    var label = new Label(question);
    label.getStyleClass().add("bs-field-label");
    var row = new HBox();
    row.getStyleClass().add("bs-segmented");
    row.setMaxWidth(Region.USE_PREF_SIZE);
    var group = new ToggleGroup();
    for (E answer : answers) {
      var button = new ToggleButton(words.apply(answer));
      button.setToggleGroup(group);
      button.setAccessibleText(question + ": " + words.apply(answer));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> chosen.accept(button.isSelected() ? answer : null));
      buttons.put(answer, button);
      row.getChildren().add(button);
    }
    getChildren().setAll(label, row);
  }

  /// Shows an answer, without telling anybody.
  void show(@Nullable E answer) {
    buttons.forEach((each, button) -> button.setSelected(each == answer));
  }
}
