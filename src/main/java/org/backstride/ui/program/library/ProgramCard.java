package org.backstride.ui.program.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.program.Program;
import org.backstride.store.ShelvedProgram;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.Steady;
import org.backstride.ui.program.paint.Inkwell;
import org.backstride.ui.program.stage.ProgramSketch;

/// One program of the library: name, shape, minutes, backward minutes, tags, and when it was last
/// used or changed.
final class ProgramCard extends VBox {

  private static final double SKETCH_HEIGHT = 44;
  private static final int MOST_TAGS = 4;

  private final ViewContext context;
  private final LibraryCommands commands;
  private final Around around;
  private final Label title = Steady.label();
  private final ProgramSketch sketch;
  private final Label whole = Steady.label();
  private final Label backward = Steady.label();
  private final HBox tags = new HBox(6);
  private final Label history = secondary();
  private final Label load = secondary();
  private final Label kin = secondary();
  private Says says;

  /// What a card shows.
  ///
  /// @param history when it was last used, or changed
  /// @param kin of which program it is a variant or the same, blank where of none
  /// @param folders the folders there are
  record Says(ShelvedProgram shelved, String history, String kin, List<String> folders) {}

  /// What a card does to the library around it.
  ///
  /// @param pickTag searches for a tag
  /// @param newFolder asks for the name of a new folder
  /// @param inkwell the inks of the library
  record Around(Consumer<String> pickTag, Consumer<ShelvedProgram> newFolder, Inkwell inkwell) {}

  ProgramCard(ViewContext context, Says says, LibraryCommands commands, Around around) {
    this.context = context;
    this.says = says;
    this.commands = commands;
    this.around = around;
    sketch = new ProgramSketch(around.inkwell());
    sketch.setMinHeight(SKETCH_HEIGHT);
    sketch.setPrefHeight(SKETCH_HEIGHT);
    getStyleClass().add("bs-program-card");
    setId("program-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    title.getStyleClass().add("bs-section");
    title.setMinWidth(0);
    tags.setAlignment(Pos.CENTER_LEFT);
    tags.setMinHeight(22);
    getChildren().setAll(title, sketch, figures(), tags, foot(), kin);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            commands.open(shelved());
          }
        });
    setOnKeyPressed(this::pressed);
    setOnContextMenuRequested(event -> menu().show(this, event.getScreenX(), event.getScreenY()));
    show(says);
  }

  /// Shows another program in the same card.
  void show(Says next) {
    says = next;
    var figures = new CardFigures(context, program());
    title.setText(name());
    sketch.show(program());
    whole.setText(figures.whole());
    backward.setText("◀ " + figures.backward());
    showTags(program().about().tags().stream().limit(MOST_TAGS).toList());
    history.setText(next.history());
    load.setText(figures.load());
    kin.setText(next.kin());
    setAccessibleText(said(figures));
  }

  ShelvedProgram shelved() {
    return says.shelved();
  }

  Says says() {
    return says;
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean known = true;
    switch (event.getCode()) {
      case ENTER, SPACE -> commands.open(shelved());
      case DELETE -> commands.delete(shelved());
      case D -> commands.duplicate(shelved());
      case V -> commands.vary(shelved());
      case E -> commands.send(shelved(), this::requestFocus);
      case M, CONTEXT_MENU -> {
        var corner = localToScreen(16, getHeight() - 8);
        (event.getCode() == KeyCode.M ? folderMenu() : menu())
            .show(this, corner.getX(), corner.getY());
      }
      default -> known = false;
    }
    if (known) {
      event.consume();
    }
  }

  private ContextMenu menu() {
    var folder = new Menu(context.text("program.library.move"));
    folder.getItems().setAll(folders());
    return new ContextMenu(
        item("program.library.open", () -> commands.open(shelved())),
        item("program.library.duplicate", () -> commands.duplicate(shelved())),
        item("program.library.vary", () -> commands.vary(shelved())),
        folder,
        item("program.library.send", () -> commands.send(shelved(), this::requestFocus)),
        item("program.library.delete", () -> commands.delete(shelved())));
  }

  private ContextMenu folderMenu() {
    var menu = new ContextMenu();
    menu.getItems().setAll(folders());
    return menu;
  }

  private List<MenuItem> folders() {
    var items = new ArrayList<MenuItem>();
    String own = shelved().shelving().folder();
    for (String each : says.folders()) {
      if (!each.equals(own)) {
        items.add(plain(each, () -> commands.move(shelved(), each)));
      }
    }
    if (!own.isEmpty()) {
      items.add(
          plain(context.text("program.library.move-out"), () -> commands.move(shelved(), "")));
    }
    items.add(
        plain(
            context.text("program.library.new-folder"),
            () -> around.newFolder().accept(shelved())));
    return items;
  }

  private MenuItem item(String key, Runnable command) {
    return plain(context.text(key, name()), command);
  }

  private static MenuItem plain(String text, Runnable command) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> command.run());
    return item;
  }

  private String said(CardFigures figures) {
    return String.join(
        ", ",
        context.text("program.library.open", name()),
        figures.whole(),
        figures.backward() + (load.getText().isEmpty() ? "" : ", " + load.getText()),
        says.history());
  }

  String name() {
    return LibraryCommands.name(context, shelved().program());
  }

  private HBox figures() {
    backward.getStyleClass().add("bs-text-backward");
    for (Label each : new Label[] {whole, backward}) {
      each.setMinWidth(Region.USE_PREF_SIZE);
    }
    return new HBox(12, whole, backward);
  }

  /// When it was used or changed, and how hard it is.
  private HBox foot() {
    load.setMinWidth(Region.USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return new HBox(8, history, gap, load);
  }

  /// The labels stay: another program says its tags in them.
  private void showTags(List<String> words) {
    var labels = tags.getChildren();
    while (labels.size() < words.size()) {
      labels.add(tag());
    }
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i) instanceof Label label) {
        label.setText(i < words.size() ? words.get(i) : "");
        label.setVisible(i < words.size());
        label.setManaged(i < words.size());
      }
    }
  }

  private Label tag() {
    var label = Steady.label();
    label.setId("program-tag");
    label.getStyleClass().add("bs-tag");
    label.setOnMouseClicked(
        event -> {
          event.consume();
          around.pickTag().accept(label.getText());
        });
    return label;
  }

  private static Label secondary() {
    var label = Steady.label();
    label.getStyleClass().add("bs-secondary");
    label.setMinWidth(0);
    return label;
  }

  private Program program() {
    return shelved().program();
  }
}
