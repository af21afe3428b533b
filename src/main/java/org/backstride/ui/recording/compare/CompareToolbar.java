package org.backstride.ui.recording.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.backstride.recording.compare.Slot;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.recording.chart.SmoothingField;
import org.backstride.ui.recording.chart.TraceMenu;
import org.backstride.ui.recording.model.Readings;
import org.kordamp.ikonli.feather.Feather;

/// The row above the chart of a comparison: what the sessions are aligned by, channels, smoothing,
/// the block whose figures are compared, the session compared with, zoom.
final class CompareToolbar extends HBox {

  private static final double ZOOM = 1.5;

  private final CompareModel model;
  private final Readings readings;
  private final Lifetime lifetime;

  CompareToolbar(CompareModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    this.readings = readings;
    this.lifetime = lifetime;
    getStyleClass().addAll("bs-toolbar", "chart-toolbar");
    setMinWidth(0);
    var smoothing =
        new SmoothingField("compare-smoothing", readings.messages(), model.smoothing(), lifetime);
    getChildren().setAll(axis(), channels(), smoothing);
    if (!model.comparison().slots().slots().isEmpty()) {
      getChildren().add(blocks());
    }
    getChildren().addAll(references(), zoom());
  }

  private Node axis() {
    var group = new ToggleGroup();
    var box = new HBox();
    box.getStyleClass().add("bs-segmented");
    for (CompareAxis axis : model.comparison().axes()) {
      var toggle = new ToggleButton(text("axis." + axis.code()));
      toggle.setId("compare-axis-" + axis.code());
      toggle.setToggleGroup(group);
      toggle.setMinWidth(Region.USE_PREF_SIZE);
      toggle.setOnAction(
          event -> {
            toggle.setSelected(true);
            model.runOver(axis);
          });
      lifetime.watch(model.axis(), now -> toggle.setSelected(now == axis));
      box.getChildren().add(toggle);
    }
    return box;
  }

  private Node channels() {
    var menu = new TraceMenu("compare-channels", readings, model.shown(), lifetime);
    menu.offer(model.comparison().channels(), model::toggle);
    return menu;
  }

  private Node blocks() {
    var menu = menu("compare-block");
    var group = new ToggleGroup();
    menu.getItems().add(block(group, 0, text("everything")));
    for (Slot slot : model.comparison().slots().slots()) {
      menu.getItems().add(block(group, slot.number(), name(slot)));
    }
    lifetime.watch(
        model.block(),
        now ->
            menu.setText(
                now == 0
                    ? text("everything")
                    : name(model.comparison().slots().slots().get(now - 1))));
    return menu;
  }

  private RadioMenuItem block(ToggleGroup group, int number, String text) {
    var item = new RadioMenuItem(text);
    item.setToggleGroup(group);
    item.setOnAction(event -> model.choose(number));
    lifetime.watch(model.block(), now -> item.setSelected(now == number));
    return item;
  }

  private String name(Slot slot) {
    return text("block", slot.number(), readings.direction(slot.direction()));
  }

  private Node references() {
    var menu = menu("compare-reference");
    var group = new ToggleGroup();
    var members = model.comparison().members();
    for (int i = 0; i < members.size(); i++) {
      int member = i;
      var item = new RadioMenuItem((i + 1) + "  " + members.get(i).when());
      item.setToggleGroup(group);
      item.setOnAction(event -> model.compareWith(member));
      lifetime.watch(model.reference(), now -> item.setSelected(now == member));
      menu.getItems().add(item);
    }
    lifetime.watch(
        model.reference(),
        now -> menu.setText(text("against", readings.formats().number(now + 1, 0))));
    return menu;
  }

  private Node zoom() {
    var box =
        new HBox(
            Buttons.icon(
                action("out", Feather.MINUS, () -> model.zoom(1 / ZOOM)).withKeys("Minus")),
            Buttons.icon(action("fit", Feather.MAXIMIZE, model::fit).withKeys("Shortcut+0")),
            Buttons.icon(action("in", Feather.PLUS, () -> model.zoom(ZOOM)).withKeys("Plus")));
    box.getStyleClass().add("chart-joined");
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private Action action(String name, Feather icon, Runnable run) {
    String text = readings.messages().text("recording.toolbar.zoom." + name);
    return Action.of("compare.zoom." + name, text, run).withIcon(icon);
  }

  private static MenuButton menu(String id) {
    var menu = new MenuButton();
    menu.setId(id);
    menu.setMinWidth(Region.USE_PREF_SIZE);
    return menu;
  }

  private String text(String key, Object... arguments) {
    return readings.messages().text("recording.compare." + key, arguments);
  }
}
