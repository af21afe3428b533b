package org.backstride.ui.program.text;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.backstride.program.notation.assist.Suggestion;
import org.backstride.text.Messages;

/// What could stand at the caret, in a list under it. The keyboard stays in the text: up and down
/// choose, Enter or Tab takes, Escape closes.
final class SuggestionList {

  static final String ID = "program-suggestions";

  private static final double ROW = 26;
  private static final int MOST_ROWS = 8;

  private final TextArea area;
  private final Messages messages;
  private final Consumer<Suggestion> take;
  private final Popup popup = new Popup();
  private final ListView<Suggestion> list = new ListView<>();

  SuggestionList(TextArea area, Messages messages, Consumer<Suggestion> take) {
    this.area = area;
    this.messages = messages;
    this.take = take;
    list.setId(ID);
    list.setAccessibleText(messages.text("program.text.suggestions"));
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setPrefWidth(360);
    list.getStyleClass().add("bs-suggestions");
    list.setCellFactory(_ -> new Row());
    list.setOnMouseClicked(_ -> takeChosen());
    popup.getContent().add(list);
    popup.setAutoHide(true);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Shows suggestions under a place of the text area, or closes where there are none.
  void show(List<Suggestion> suggestions, double x, double y) {
    if (suggestions.isEmpty() || area.getScene() == null) {
      hide();
      return;
    }
    list.getItems().setAll(suggestions);
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(Math.min(MOST_ROWS, suggestions.size()) * ROW + 4);
    var at = area.localToScreen(x, y);
    if (popup.isShowing()) {
      popup.setX(at.getX());
      popup.setY(at.getY());
    } else {
      dress();
      popup.show(area, at.getX(), at.getY());
    }
    say();
  }

  void hide() {
    popup.hide();
    area.setAccessibleHelp(null);
  }

  /// A window of its own has the colours of the window it belongs to.
  private void dress() {
    popup.getScene().getStylesheets().setAll(area.getScene().getStylesheets());
    popup.getScene().getRoot().getStyleClass().setAll("root");
  }

  private void pressed(KeyEvent event) {
    if (!popup.isShowing()) {
      return;
    }
    boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
    boolean used = plain && used(event.getCode());
    if (used) {
      event.consume();
    }
  }

  private boolean used(KeyCode code) {
    switch (code) {
      case DOWN -> choose(1);
      case UP -> choose(-1);
      case ENTER, TAB -> takeChosen();
      case ESCAPE, LEFT, RIGHT, HOME, END -> hide();
      default -> {
        return false;
      }
    }
    return code != KeyCode.LEFT
        && code != KeyCode.RIGHT
        && code != KeyCode.HOME
        && code != KeyCode.END;
  }

  private void choose(int rows) {
    int size = list.getItems().size();
    int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + rows, size);
    list.getSelectionModel().select(next);
    list.scrollTo(next);
    say();
  }

  private void takeChosen() {
    var chosen = list.getSelectionModel().getSelectedItem();
    hide();
    if (chosen != null) {
      take.accept(chosen);
    }
  }

  /// The keyboard is in the text, so what is chosen is told there.
  private void say() {
    var chosen = list.getSelectionModel().getSelectedItem();
    area.setAccessibleHelp(
        chosen == null ? null : chosen.text() + ", " + messages.text(chosen.meaning()));
  }

  /// A suggestion and what it means.
  private final class Row extends ListCell<Suggestion> {

    private final Label word = new Label();
    private final Label meaning = new Label();
    private final HBox row;

    Row() {
      word.getStyleClass().add("bs-suggestion-word");
      word.setMinWidth(Region.USE_PREF_SIZE);
      meaning.getStyleClass().add("bs-secondary");
      var spring = new Region();
      HBox.setHgrow(spring, Priority.ALWAYS);
      row = new HBox(12, word, spring, meaning);
      row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Suggestion item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        return;
      }
      word.setText(item.text().isEmpty() ? messages.text("program.text.leave-out") : item.text());
      meaning.setText(messages.text(item.meaning()));
      setGraphic(row);
    }
  }
}
