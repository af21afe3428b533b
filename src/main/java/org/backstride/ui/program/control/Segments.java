package org.backstride.ui.program.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backstride.ui.kit.Field;
import org.jspecify.annotations.Nullable;

/// A row of toggles of which one holds.
///
/// @param <T> what each stands for
public final class Segments<T> {

  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();
  private final HBox row = new HBox();
  private final Field field;
  private Consumer<T> picked = _ -> {};
  private boolean clearing;

  public Segments(String label) {
    row.getStyleClass().add("bs-segmented");
    field = Field.of(label, row);
    group
        .selectedToggleProperty()
        .addListener(
            (_, before, now) -> {
              if (now == null && before != null && !clearing) {
                before.setSelected(true);
              }
            });
  }

  public Segments<T> with(T value, String id, String text, @Nullable Node graphic) {
    var button = new ToggleButton(text, graphic);
    button.setId(id);
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(_ -> picked.accept(value));
    buttons.put(value, button);
    row.getChildren().add(button);
    return this;
  }

  /// Never cuts a word.
  public Segments<T> whole() {
    buttons.values().forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
    return this;
  }

  public Segments<T> onPick(Consumer<T> consumer) {
    picked = consumer;
    return this;
  }

  public Field field() {
    return field;
  }

  public void show(T value) {
    var button = buttons.get(value);
    if (button != null) {
      button.setSelected(true);
    }
  }

  /// Names a toggle that shows a glyph alone.
  public void describe(T value, String text) {
    var button = buttons.get(value);
    if (button != null) {
      button.setAccessibleText(text);
      button.setTooltip(new Tooltip(text));
    }
  }

  /// None of them holds.
  public void clear() {
    clearing = true;
    group.selectToggle(null);
    clearing = false;
  }
}
