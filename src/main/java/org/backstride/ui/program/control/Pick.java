package org.backstride.ui.program.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.text.Font;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.mark.Named;
import org.backstride.ui.kit.page.WordWidths;

/// A labelled choice of one value among a few. It asks for the room of the chosen word alone, so
/// that a number beside it stands whole.
///
/// @param <T> the value
public final class Pick<T> {

  private static final double NARROWEST = 76;

  /// What lies around the word: its padding and the arrow.
  private static final double AROUND = 52;

  private final ComboBox<T> box = new ComboBox<>();
  private final Field field;
  private boolean showing;

  public Pick(String id, String label, List<T> values, Function<T, String> word) {
    box.setId(id);
    box.getItems().setAll(values);
    box.setMinWidth(NARROWEST);
    var widths = new WordWidths(Font.font("Inter", 13));
    box.valueProperty()
        .addListener(
            (_, _, chosen) -> {
              if (chosen != null) {
                box.setMinWidth(Math.max(NARROWEST, widths.of(word.apply(chosen)) + AROUND));
              }
            });
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
