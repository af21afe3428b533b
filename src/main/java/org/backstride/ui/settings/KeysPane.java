package org.backstride.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.settings.Chord;
import org.backstride.settings.KeyMap;
import org.backstride.settings.LaneCommand;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.key.Chords;
import org.jspecify.annotations.Nullable;

/// The keys of the designer's lane: press the one of a command, then the key that is to do it. A
/// key that something else has is not taken, and the pane says who has it.
final class KeysPane extends VBox {

  static final String ID = "settings-key-";
  static final String SAID = "settings-keys-said";
  static final String TOGGLE = "settings-keys-show";
  static final String RESET_ALL = "settings-keys-reset-all";

  private final ViewContext context;
  private final Map<LaneCommand, Row> rows = new EnumMap<>(LaneCommand.class);
  private final Label said = new Label();
  private final VBox list = new VBox(12);
  private final Button toggle;
  private @Nullable LaneCommand waiting;

  /// The key of one command, and the way back to the standard.
  private record Row(Button key, Button reset) {}

  KeysPane(ViewContext context, Lifetime lifetime) {
    super(12);
    this.context = context;
    var title = new Label(context.text("settings.section.keys"));
    title.getStyleClass().add("bs-section");
    var help = new Label(context.text("settings.keys.help"));
    help.setWrapText(true);
    help.getStyleClass().add("bs-secondary");
    said.setId(SAID);
    said.setWrapText(true);
    toggle = Buttons.plain(Action.of(TOGGLE, context.text("settings.keys.show"), this::toggle));
    list.getChildren().setAll(said, grid(), all());
    getChildren().setAll(title, help, new HBox(toggle), list);
    open(false);
    lifetime.watch(context.settings(), now -> show(now.keys()));
  }

  private void toggle() {
    open(!list.isVisible());
  }

  private void open(boolean open) {
    list.setVisible(open);
    list.setManaged(open);
    toggle.setText(context.text(open ? "settings.keys.hide" : "settings.keys.show"));
  }

  private Node grid() {
    var grid = new GridPane();
    grid.setHgap(40);
    grid.setVgap(4);
    var commands = List.of(LaneCommand.values());
    int half = Math.ceilDiv(commands.size(), 2);
    for (int i = 0; i < commands.size(); i++) {
      grid.add(row(commands.get(i)), i / half, i % half);
    }
    for (int i = 0; i < 2; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(50);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }

  private HBox row(LaneCommand command) {
    var name = new Label(nameOf(command));
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var key = Buttons.plain(Action.of(ID + command.name(), "", () -> wait(command)));
    key.setMinWidth(150);
    key.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    key.focusedProperty()
        .subscribe(
            focused -> {
              if (!focused && waiting == command) {
                stopWaiting();
              }
            });
    var reset =
        Buttons.flat(
            Action.of(
                ID + command.name() + "-reset",
                context.text("settings.keys.reset"),
                () -> take(command, command.standard())));
    rows.put(command, new Row(key, reset));
    var row = new HBox(8, name, spring, reset, key);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private HBox all() {
    return new HBox(
        Buttons.plain(
            Action.of(
                RESET_ALL,
                context.text("settings.keys.reset.all"),
                () -> {
                  say("");
                  keep(KeyMap.STANDARD);
                })));
  }

  private void wait(LaneCommand command) {
    stopWaiting();
    say("");
    waiting = command;
    row(rows, command).key().setText(context.text("settings.keys.press"));
  }

  private void stopWaiting() {
    waiting = null;
    show(keys());
  }

  private void pressed(KeyEvent event) {
    var command = waiting;
    if (command == null) {
      return;
    }
    event.consume();
    if (event.getCode() == KeyCode.ESCAPE) {
      stopWaiting();
    } else if (Chords.isWhole(event)) {
      waiting = null;
      take(command, Chords.of(event));
      show(keys());
    }
  }

  private void take(LaneCommand command, Chord chord) {
    String key = Chords.text(chord);
    switch (keys().with(command, chord)) {
      case KeyMap.Change.Changed(KeyMap next) -> {
        say(context.text("settings.keys.changed", key, nameOf(command)));
        keep(next);
      }
      case KeyMap.Change.Taken(LaneCommand by) ->
          say(context.text("settings.keys.taken", key, nameOf(by)));
      case KeyMap.Change.Fixed() -> say(context.text("settings.keys.fixed", key));
    }
  }

  private void say(String words) {
    said.setText(words);
    said.setVisible(!words.isEmpty());
    said.setManaged(!words.isEmpty());
  }

  private KeyMap keys() {
    return context.settings().get().keys();
  }

  private void keep(KeyMap next) {
    context.settings().set(context.settings().get().withKeys(next));
  }

  private void show(KeyMap keys) {
    rows.forEach(
        (command, row) -> {
          String key = Chords.text(keys.of(command));
          if (command != waiting) {
            row.key().setText(key);
          }
          row.key().setAccessibleText(context.text("settings.keys.of", nameOf(command), key));
          row.reset().setVisible(keys.isChosen(command));
        });
  }

  private String nameOf(LaneCommand command) {
    return context.text("settings.key." + command.name());
  }

  private static Row row(Map<LaneCommand, Row> rows, LaneCommand command) {
    var row = rows.get(command);
    if (row == null) {
      throw new IllegalStateException("No row for " + command);
    }
    return row;
  }
}
