package org.backstride.ui.program.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.mark.Named;

/// A labelled choice of one value among a few.
///
/// @param <T> the value
public final class Pick<T> {

  private final ComboBox<T> box = new ComboBox<>();
  private final Field field;
  private boolean showing;

  public Pick(String id, String label, List<T> values, Function<T, String> word) {
    box.setId(id);
    box.getItems().setAll(values);
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.getProperties().put("comboBoxRowsToMeasureWidth", values.size());
    box.setVisibleRowCount(12);
    box.setConverter(new Named<>(word));
    field = Field.of(label, box);
  }

  public Field field() {
    return field;
  }

  /// Hears what the user picks, not what is shown.
  public Pick<T> onPick(Consumer<T> consumer) {
    box.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, picked) -> {
              if (!showing && picked != null) {
                consumer.accept(picked);
              }
            });
    return this;
  }

  public void show(T value) {
    showing = true;
    box.getSelectionModel().select(value);
    showing = false;
  }
}
