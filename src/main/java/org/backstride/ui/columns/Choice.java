package org.backstride.ui.columns;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import org.backstride.ui.kit.mark.Named;

/// A box to choose one of a few values from. Showing a value tells nobody; choosing does.
final class Choice<T> extends ComboBox<T> {

  private boolean showing;

  /// @param words what a value is called
  Choice(String id, String text, Function<T, String> words, Consumer<T> chosen) {
    setId(id);
    setAccessibleText(text);
    setMaxWidth(Double.MAX_VALUE);
    setConverter(new Named<>(words));
    setOnAction(
        _ -> {
          if (!showing && getValue() != null) {
            chosen.accept(getValue());
          }
        });
  }

  /// Shows the values there are and the one that holds.
  void show(List<T> values, T value) {
    showing = true;
    if (!getItems().equals(values)) {
      getItems().setAll(values);
    }
    setValue(value);
    showing = false;
  }
}
