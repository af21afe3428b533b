package org.backstride.ui.program;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Tip;
import org.backstride.ui.kit.page.Steady;
import org.backstride.ui.program.gesture.Grid;
import org.backstride.ui.program.lane.AxisKind;
import org.backstride.ui.program.lane.Folding;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.ui.program.stage.LanePane;
import org.backstride.ui.program.stage.LaneSight;
import org.backstride.ui.program.stage.LaneSight.Snapping;
import org.kordamp.ikonli.feather.Feather;

/// How the lane is looked at: axis, folding, grid, zoom.
final class LaneToolbar extends HBox {

  private static final double ZOOM = 1.4;
  private static final double ROOMY = 640;
  private static final double SPACIOUS = 840;

  private final Messages messages;
  private final Formats formats;
  private final LanePane lane;
  private final Label held = Steady.label();
  private final LaneSight sight;
  private final Label zoom = new Label();
  private final ToggleButton snap = new ToggleButton("", Icons.of(Feather.GRID, 14));
  private final ToggleButton fold;
  private final Button fit;
  private final HBox zooming;

  LaneToolbar(
      LanePane lane, ProgramModel model, Messages messages, Formats formats, Lifetime lifetime) {
    this.lane = lane;
    this.messages = messages;
    this.formats = formats;
    sight = lane.sight();
    getStyleClass().add("bs-lane-toolbar");
    fold = new ToggleButton(messages.text("program.toolbar.fold"), Icons.of(Feather.REPEAT, 14));
    fold.setId("lane-fold");
    fold.setAccessibleText(messages.text("program.toolbar.fold"));
    fold.setTooltip(new Tooltip(messages.text("program.toolbar.fold")));
    fold.getStyleClass().add("bs-chip");
    fold.setMinWidth(Region.USE_PREF_SIZE);
    fold.setOnAction(_ -> sight.show(fold.isSelected() ? Folding.FOLDED : Folding.UNFOLDED));
    snap.getStyleClass().add("bs-chip");
    snap.setId("lane-snap");
    snap.setMinWidth(Region.USE_PREF_SIZE);
    snap.setTooltip(new Tooltip(messages.text("program.toolbar.snap.tip")));
    snap.setOnAction(_ -> sight.snapping().set(snap.isSelected() ? Snapping.ON : Snapping.OFF));
    zoom.getStyleClass().addAll("bs-secondary", "bs-zoom");
    zoom.setMinWidth(Region.USE_PREF_SIZE);
    held.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(held, Priority.ALWAYS);
    held.setId("lane-held");
    held.getStyleClass().add("bs-secondary");
    held.setMinWidth(0);
    held.setWrapText(true);
    fit = fit();
    zooming = new HBox(8, out(), zoom, in(), fit);
    zooming.setAlignment(Pos.CENTER_LEFT);
    zooming.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().setAll(axis(), fold, snap, held, zooming);
    lifetime.observe(widthProperty(), width -> fitInto(width.doubleValue()));
    lifetime.watch(sight.folding(), now -> fold.setSelected(now.usual() == Folding.Usual.FOLDED));
    lifetime.watch(sight.snapping(), now -> snap.setSelected(now == Snapping.ON));
    lifetime.watch(lane.layoutCell(), this::tell);
    lifetime.watch(model.held(), this::hold);
  }

  /// In a narrow window the words give way, the buttons stay.
  private void fitInto(double width) {
    boolean roomy = width > ROOMY;
    fold.setText(roomy ? messages.text("program.toolbar.fold") : "");
    snap.setContentDisplay(roomy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    fit.setContentDisplay(roomy ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
  }

  private HBox axis() {
    var row = new HBox();
    row.getStyleClass().add("bs-segmented");
    var group = new ToggleGroup();
    for (AxisKind each : AxisKind.values()) {
      String name = each.name().toLowerCase(java.util.Locale.ROOT);
      var button = new ToggleButton(messages.text("program.toolbar." + name));
      button.setId("lane-axis-" + name);
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setSelected(each == sight.axis().get());
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            sight.show(each);
          });
      row.getChildren().add(button);
    }
    row.setMinWidth(Region.USE_PREF_SIZE);
    return row;
  }

  private Button out() {
    return Buttons.icon(
        Action.of("lane-zoom-out", messages.text("program.toolbar.out"), () -> zoom(1 / ZOOM))
            .withIcon(Feather.MINUS));
  }

  private Button in() {
    return Buttons.icon(
        Action.of("lane-zoom-in", messages.text("program.toolbar.in"), () -> zoom(ZOOM))
            .withIcon(Feather.PLUS));
  }

  private Button fit() {
    String words = messages.text("program.toolbar.fit");
    var button = Buttons.plain(Action.of("lane-fit", words, sight::fit).withIcon(Feather.MAXIMIZE));
    button.setAccessibleText(words);
    Tip.on(button, words);
    return button;
  }

  private void zoom(double factor) {
    lane.zoomAround(factor, sight.scroll() + lane.getWidth() / 2);
  }

  /// What letting go would do, and the way back. Where there is little room it stands in the place
  /// of the zoom, which a hand that holds something cannot press.
  private void hold(String label) {
    held.setText(label.isEmpty() ? "" : messages.text("program.toolbar.held", label));
    boolean zooms = label.isEmpty() || getWidth() > SPACIOUS;
    zooming.setVisible(zooms);
    zooming.setManaged(zooms);
  }

  private void tell(LaneLayout layout) {
    zoom.setText(formats.percent(sight.zoom()));
    var grid = Grid.of(layout.scale());
    String step =
        grid.axis() == AxisKind.DISTANCE
            ? formats.distance(grid.step())
            : grid.step() < 60 ? grid.step() + " s" : grid.step() / 60 + " min";
    snap.setText(messages.text("program.toolbar.snap", step));
    snap.setAccessibleText(snap.getText());
  }
}
