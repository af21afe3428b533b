package org.backstride.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.backstride.settings.Settings;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;

/// Settings of a few words, all of them in sight.
final class Choices {

  private final ViewContext context;
  private final Lifetime lifetime;
  private final List<ToggleButton> toggles = new ArrayList<>();

  Choices(ViewContext context, Lifetime lifetime) {
    this.context = context;
    this.lifetime = lifetime;
  }

  /// One of an enum's words, each named by a message.
  <E extends Enum<E>> Field of(
      String key, E[] values, Function<Settings, E> read, BiFunction<Settings, E, Settings> write) {
    return named(
        key, values, value -> context.text("settings." + key + "." + value.name()), read, write);
  }

  /// One of a few values that name themselves.
  <E> Field named(
      String key,
      E[] values,
      Function<E, String> name,
      Function<Settings, E> read,
      BiFunction<Settings, E, Settings> write) {
    var row = new HBox();
    row.getStyleClass().add("bs-segmented");
    row.setMaxWidth(Region.USE_PREF_SIZE);
    var group = new ToggleGroup();
    for (E value : values) {
      var toggle = new ToggleButton(name.apply(value));
      toggle.setId("settings-" + key + "-" + value);
      toggle.setToggleGroup(group);
      toggle.setAccessibleText(context.text("settings." + key) + ": " + name.apply(value));
      lifetime.watch(context.settings(), now -> toggle.setSelected(value.equals(read.apply(now))));
      toggle.setOnAction(
          event -> {
            toggle.setSelected(true);
            context.settings().set(write.apply(context.settings().get(), value));
          });
      row.getChildren().add(toggle);
      toggles.add(toggle);
    }
    var field = Field.of(context.text("settings." + key), row);
    row.setMaxWidth(Region.USE_PREF_SIZE);
    return field;
  }

  void focusFirst() {
    if (!toggles.isEmpty()) {
      toggles.getFirst().requestFocus();
    }
  }
}
