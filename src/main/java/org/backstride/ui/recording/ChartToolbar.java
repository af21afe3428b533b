package org.backstride.ui.recording;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.DirectionLabel;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.recording.chart.SmoothingField;
import org.backstride.ui.recording.chart.SmoothingField.Room;
import org.backstride.ui.recording.chart.TraceMenu;
import org.backstride.ui.recording.model.AxisKind;
import org.backstride.ui.recording.model.IntervalEditor;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.work.Cell;
import org.kordamp.ikonli.feather.Feather;

/// The row above the chart: axis, traces, smoothing, zoom, the edits of intervals, export.
final class ChartToolbar extends HBox {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double ZOOM = 1.5;
  private static final List<Room> SMOOTHING_ROOMS =
      List.of(Room.ALL, Room.ALL, Room.SHORT, Room.SHORT, Room.SHORT, Room.WORDLESS, Room.VALUE);
  private static final List<Integer> SMOOTHED = List.of(0, 5, 15, 30, 60);

  private final RecordingModel model;
  private final IntervalEditor editor;
  private final Readings readings;
  private final Lifetime lifetime;
  private final SmoothingField smoothing;
  private final Node zoom;
  private double room;
  private final MenuButton label = new MenuButton();

  /// @param extra what stands at the end, such as the export menu
  ChartToolbar(
      RecordingModel model,
      IntervalEditor editor,
      Readings readings,
      Lifetime lifetime,
      List<Node> extra) {
    this.model = model;
    this.editor = editor;
    this.readings = readings;
    this.lifetime = lifetime;
    getStyleClass().addAll("bs-toolbar", "chart-toolbar");
    smoothing =
        new SmoothingField("recording-smoothing", readings.messages(), model.smoothing(), lifetime);
    zoom = zoom();
    getChildren().setAll(axis(), traces(), smoothing, zoom, edits());
    setMinWidth(0);
    getChildren().addAll(extra);
    lifetime.watch(
        model.smoothing(),
        _ -> {
          if (room > 0) {
            fit(room);
          }
        });
  }

  /// Leaves out what there is no room for, so that every tool that is left can be reached: first
  /// the zoom buttons, which keys and wheel stand in for, then words beside an icon or a slider,
  /// last the slider, which the menu of traces stands in for.
  ///
  /// @param room pixels for the whole row
  void fit(double room) {
    this.room = room;
    for (int spared = 0; spared < SMOOTHING_ROOMS.size(); spared++) {
      show(zoom, spared < 1);
      smoothing.take(SMOOTHING_ROOMS.get(spared));
      label.setContentDisplay(spared < 3 ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
      pseudoClassStateChanged(NARROW, spared >= 4);
      applyCss();
      if (prefWidth(-1) <= room) {
        return;
      }
    }
  }

  private static void show(Node tool, boolean shown) {
    tool.setVisible(shown);
    tool.setManaged(shown);
  }

  private Node axis() {
    var group = new ToggleGroup();
    var box = new HBox();
    box.getStyleClass().add("bs-segmented");
    for (AxisKind kind : AxisKind.values()) {
      var toggle = new ToggleButton(text(kind == AxisKind.TIME ? "axis.time" : "axis.distance"));
      toggle.setId("recording-axis-" + (kind == AxisKind.TIME ? "time" : "distance"));
      toggle.setToggleGroup(group);
      toggle.setMinWidth(Region.USE_PREF_SIZE);
      toggle.setDisable(kind == AxisKind.DISTANCE && !model.traces().has(ChannelKind.DISTANCE));
      toggle.setOnAction(event -> model.runOver(kind));
      lifetime.watch(model.axis(), now -> toggle.setSelected(now == kind));
      box.getChildren().add(toggle);
    }
    return box;
  }

  private Node traces() {
    var menu = new TraceMenu("recording-traces", readings, model.shown(), lifetime);
    menu.offer(model.available(), model::toggle);
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().add(smoothed());
    menu.getItems().add(option("overlaid", model.options().overlaid()));
    var zones = option("zones", model.options().zones());
    lifetime.watch(
        model.zones(),
        now -> {
          zones.setDisable(now.isEmpty());
          zones.setText(viewText(now.isEmpty() ? "nozones" : "zones"));
        });
    menu.getItems().add(zones);
    menu.getItems().add(option("planned", model.options().planned()));
    menu.getItems().add(option("samples", model.options().samples()));
    return menu;
  }

  private Menu smoothed() {
    var menu = new Menu(text("smooth"));
    menu.setId("recording-smooth");
    var group = new ToggleGroup();
    for (int seconds : SMOOTHED) {
      var item = new RadioMenuItem(seconds == 0 ? text("smooth.off") : text("smooth.on", seconds));
      item.setToggleGroup(group);
      item.setOnAction(event -> model.smoothing().set(seconds));
      menu.getItems().add(item);
      lifetime.watch(model.smoothing(), now -> item.setSelected(now == seconds));
    }
    return menu;
  }

  private CheckMenuItem option(String name, Cell<Boolean> option) {
    var item = new CheckMenuItem(viewText(name));
    item.setId("recording-view-" + name);
    item.setOnAction(event -> option.set(item.isSelected()));
    lifetime.watch(option, item::setSelected);
    return item;
  }

  private String viewText(String name) {
    return readings.messages().text("recording.view." + name);
  }

  private Node zoom() {
    return joined(
        Buttons.icon(
            action("zoom.out", Feather.MINUS, () -> model.zoom(1 / ZOOM)).withKeys("Minus")),
        Buttons.icon(action("zoom.fit", Feather.MAXIMIZE, model::fit).withKeys("Shortcut+0")),
        Buttons.icon(action("zoom.in", Feather.PLUS, () -> model.zoom(ZOOM)).withKeys("Plus")));
  }

  private Node edits() {
    label.setGraphic(Icons.of(Feather.TAG, 16));
    label.setText(text("label"));
    label.setAccessibleText(text("label"));
    label.setId("recording.label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    for (DirectionLabel direction : DirectionLabel.values()) {
      var item = new MenuItem(readings.direction(direction));
      item.setId("recording-label-" + direction.name());
      item.setOnAction(event -> editor.label(direction));
      label.getItems().add(item);
    }
    return joined(
        Buttons.icon(action("split", Feather.SCISSORS, editor::split).withKeys("S")),
        Buttons.icon(action("merge", Feather.MINIMIZE_2, editor::merge).withKeys("M")),
        label);
  }

  private Action action(String name, Feather icon, Runnable run) {
    return Action.of("recording." + name, text(name), run).withIcon(icon);
  }

  private static HBox joined(Node... nodes) {
    var box = new HBox(nodes);
    box.getStyleClass().add("chart-joined");
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private String text(String key, Object... arguments) {
    return readings.messages().text("recording.toolbar." + key, arguments);
  }
}
