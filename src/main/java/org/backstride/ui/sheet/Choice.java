package org.backstride.ui.sheet;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Something to choose and what it is called.
///
/// @param value null for "none of these"
record Choice<T>(@Nullable T value, String label) {

  @Override
  public String toString() {
    return label;
  }

  /// Shows the choices in a box and keeps what is chosen where it is still among them.
  static <T> void fill(ComboBox<Choice<T>> box, List<Choice<T>> choices, @Nullable T chosen) {
    if (!box.getItems().equals(choices)) {
      box.setItems(FXCollections.observableArrayList(choices));
    }
    choices.stream()
        .filter(choice -> Objects.equals(choice.value(), chosen))
        .findFirst()
        .ifPresentOrElse(box::setValue, () -> box.setValue(null));
  }

  /// A row of toggles, one of which is always on.
  static <T> HBox segments(String name, List<Choice<T>> choices, T first, Consumer<T> chosen) {
    var group = new ToggleGroup();
    var row = new HBox();
    row.getStyleClass().add("bs-segmented");
    for (Choice<T> choice : choices) {
      var toggle = new ToggleButton(choice.label());
      toggle.setAccessibleText(name + ": " + choice.label());
      toggle.setToggleGroup(group);
      toggle.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(toggle, Priority.ALWAYS);
      toggle.setUserData(choice.value());
      toggle.setSelected(Objects.equals(choice.value(), first));
      toggle.setOnAction(
          event -> {
            toggle.setSelected(true);
            T value = choice.value();
            if (value != null) {
              chosen.accept(value);
            }
          });
      row.getChildren().add(toggle);
    }
    return row;
  }
}
