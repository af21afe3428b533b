package org.backstride.ui.rehab.entry;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list that is gone through: each item can be ticked, or that none holds. Until one or the other
/// is done the list counts as not asked.
final class CheckList<E extends Enum<E>> extends VBox {

  private final Map<E, CheckBox> boxes = new LinkedHashMap<>();
  private final CheckBox none;
  private final Class<E> type;
  private final Consumer<@Nullable Set<E>> changed;

  /// What a list is called.
  record Title(String text, String none) {}

  CheckList(
      Title title, Class<E> type, Function<E, String> words, Consumer<@Nullable Set<E>> changed) {
    super(6);
    this.type = type;
    this.changed = changed;
    var label = new Label(title.text());
    label.getStyleClass().add("bs-strong");
    none = new CheckBox(title.none());
    none.setOnAction(
        event -> {
          if (none.isSelected()) {
            boxes.values().forEach(box -> box.setSelected(false));
          }
          tell();
        });
    getChildren().setAll(label, none);
    for (E item : type.getEnumConstants()) {
      var box = new CheckBox(words.apply(item));
      box.setWrapText(true);
      box.setOnAction(
          event -> {
            if (box.isSelected()) {
              none.setSelected(false);
            }
            tell();
          });
      boxes.put(item, box);
      getChildren().add(box);
    }
  }

  /// Ticks that none holds, without telling anybody.
  void showNone() {
    none.setSelected(true);
    boxes.values().forEach(box -> box.setSelected(false));
  }

  private void tell() {
    var ticked = EnumSet.noneOf(type);
    boxes.forEach(
        (item, box) -> {
          if (box.isSelected()) {
            ticked.add(item);
          }
        });
    changed.accept(ticked.isEmpty() && !none.isSelected() ? null : ticked);
  }
}
