package org.backstride.ui.shell.finder;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.kordamp.ikonli.feather.Feather;

/// The finder: type a few letters, arrows to mark, Enter to open, Escape to leave.
public final class FinderView extends VBox {

  public static final String FIELD_ID = "finder-field";
  public static final String LIST_ID = "finder-list";

  private final FinderModel model;
  private final Runnable close;
  private final TextField field = new TextField();
  private final ListView<FinderEntry> list = new ListView<>();
  private final Label nothing = new Label();

  public FinderView(Messages messages, FinderModel model, Runnable close) {
    this.model = model;
    this.close = close;
    getStyleClass().add("bs-finder");
    setMaxSize(600, 460);
    field.setId(FIELD_ID);
    field.setPromptText(messages.text("shell.finder.prompt"));
    field.setAccessibleText(messages.text("shell.finder.title"));
    field.getStyleClass().add("bs-finder-field");
    HBox.setHgrow(field, Priority.ALWAYS);
    list.setId(LIST_ID);
    list.setAccessibleText(messages.text("shell.finder.results"));
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new FinderCell(this::open));
    VBox.setVgrow(list, Priority.ALWAYS);
    nothing.setText(messages.text("shell.finder.nothing"));
    nothing.getStyleClass().add("bs-muted");
    list.setPlaceholder(nothing);
    var row = new HBox(8, Icons.of(Feather.SEARCH), field);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("bs-finder-row");
    getChildren().setAll(row, list, foot(messages));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Starts afresh with an empty field that has the keyboard, and takes letters that were typed
  /// before it could be painted: else Enter would open somebody else.
  public void open(Lifetime lifetime) {
    model.refresh();
    field.clear();
    lifetime.observe(field.textProperty(), model::search);
    lifetime.watch(model.matches(), this::show);
    applyCss();
    field.requestFocus();
  }

  private static HBox foot(Messages messages) {
    var foot = new HBox(16);
    foot.getStyleClass().add("bs-finder-foot");
    for (String key : new String[] {"move", "open", "leave"}) {
      var keys = new Label(messages.text("shell.finder.key." + key));
      keys.getStyleClass().add("bs-key");
      var word = new Label(messages.text("shell.finder.word." + key));
      word.getStyleClass().add("bs-secondary");
      var pair = new HBox(6, keys, word);
      pair.setAlignment(Pos.CENTER_LEFT);
      foot.getChildren().add(pair);
    }
    return foot;
  }

  private void show(FinderModel.Matches matches) {
    if (!list.getItems().equals(matches.entries())) {
      list.getItems().setAll(matches.entries());
    }
    list.getSelectionModel().clearAndSelect(matches.marked());
    list.scrollTo(Math.max(0, matches.marked() - 5));
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> take(event, () -> model.move(1));
      case UP -> take(event, () -> model.move(-1));
      case PAGE_DOWN -> take(event, () -> model.move(8));
      case PAGE_UP -> take(event, () -> model.move(-8));
      case ENTER -> take(event, () -> model.matches().get().chosen().ifPresent(this::open));
      case ESCAPE -> take(event, close);
      default -> {}
    }
  }

  private void open(FinderEntry entry) {
    close.run();
    entry.open().run();
  }

  private static void take(KeyEvent event, Runnable answer) {
    event.consume();
    answer.run();
  }
}
