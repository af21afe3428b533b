package org.backstride.ui.program.library;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.program.Program;
import org.backstride.program.resolve.ProgramTotals;
import org.backstride.program.resolve.References;
import org.backstride.store.ShelvedProgram;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.program.stage.ProgramSketch;

/// One program of the library: name, shape, minutes, backward minutes, tags.
final class ProgramCard extends VBox {

  static final double WIDTH = 300;

  private final ViewContext context;
  private final ShelvedProgram shelved;
  private final LibraryCommands commands;
  private final ProgramSketch sketch;

  ProgramCard(ViewContext context, ShelvedProgram shelved, LibraryCommands commands) {
    this.context = context;
    this.shelved = shelved;
    this.commands = commands;
    sketch = new ProgramSketch(shelved.program());
    sketch.setMinHeight(44);
    sketch.setPrefHeight(44);
    getStyleClass().add("bs-program-card");
    setId("program-card");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(context.text("program.library.open", name()));
    getChildren().setAll(title(), sketch, figures(), tags());
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            commands.open(shelved);
          }
        });
    setOnKeyPressed(this::pressed);
    setOnContextMenuRequested(event -> menu().show(this, event.getScreenX(), event.getScreenY()));
  }

  void close() {
    sketch.close();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      commands.open(shelved);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      commands.delete(shelved);
      event.consume();
    } else if (event.getCode() == KeyCode.D) {
      commands.duplicate(shelved);
      event.consume();
    }
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("program.library.open", () -> commands.open(shelved)),
        item("program.library.duplicate", () -> commands.duplicate(shelved)),
        item("program.library.export", () -> commands.export(shelved, getScene().getWindow())),
        item("program.library.delete", () -> commands.delete(shelved)));
  }

  private MenuItem item(String key, Runnable command) {
    var item = new MenuItem(context.text(key, name()));
    item.setOnAction(_ -> command.run());
    return item;
  }

  private String name() {
    return LibraryCommands.name(context, shelved.program());
  }

  private Label title() {
    var label = new Label(name());
    label.getStyleClass().add("bs-section");
    return label;
  }

  private HBox figures() {
    var totals = ProgramTotals.of(program(), References.NOMINAL);
    var formats = context.formats();
    var whole =
        new Label(context.text("program.library.minutes", formats.clock(totals.whole().seconds())));
    var backward =
        new Label(
            context.text(
                "program.library.minutes.backward",
                "◀ " + formats.clock(totals.backward().seconds())));
    backward.getStyleClass().add("bs-text-backward");
    for (Label each : new Label[] {whole, backward}) {
      each.setMinWidth(Region.USE_PREF_SIZE);
    }
    return new HBox(14, whole, backward);
  }

  private HBox tags() {
    var row = new HBox(6);
    row.setAlignment(Pos.CENTER_LEFT);
    program().about().tags().stream()
        .limit(4)
        .forEach(
            tag -> {
              var label = new Label(tag);
              label.getStyleClass().add("bs-tag");
              row.getChildren().add(label);
            });
    var day =
        new Label(
            context.text(
                "program.library.changed",
                context
                    .formats()
                    .date(
                        java.time.LocalDate.ofInstant(
                            shelved.changedAt(), java.time.ZoneId.systemDefault()))));
    day.getStyleClass().add("bs-secondary");
    row.getChildren().add(day);
    row.setMinHeight(22);
    return row;
  }

  private Program program() {
    return shelved.program();
  }
}
