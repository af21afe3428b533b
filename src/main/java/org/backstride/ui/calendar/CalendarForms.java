package org.backstride.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.backstride.plan.Days;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.day.DayText;
import org.backstride.ui.kit.page.ScrollArea;

/// A small dialog of labelled fields; its fields are read when it is answered with yes.
final class CalendarForms {

  private final CalendarWords words;
  private final VBox fields = new VBox(4);
  private final List<Node> inputs = new ArrayList<>();
  private final String title;

  CalendarForms(CalendarWords words, String titleKey) {
    this.words = words;
    title = words.text(titleKey);
    fields.getStyleClass().add("bs-calendar-form");
  }

  TextField text(String key, String value) {
    return add(key, new TextField(value));
  }

  DatePicker date(String key, LocalDate value) {
    return add(key, DayText.fit(new DatePicker(value), words.formats()));
  }

  Spinner<Integer> number(String key, int least, int most, int value) {
    var spinner = new Spinner<Integer>(least, most, value);
    spinner.setEditable(true);
    spinner.getEditor().setAccessibleText(words.text(key));
    return add(key, spinner);
  }

  /// A choice among values.
  <E extends Enum<E>> ComboBox<E> choice(String key, E[] values, Function<E, String> word) {
    var box = new ComboBox<E>();
    box.getItems().setAll(values);
    box.setValue(values[0]);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(E value) {
            return value == null ? "" : word.apply(value);
          }

          @Override
          public E fromString(String text) {
            return box.getValue();
          }
        });
    return add(key, box);
  }

  /// A field whose label is a name.
  <N extends Node> N named(String name, N node) {
    var label = new Label(name);
    label.setLabelFor(node);
    node.setAccessibleText(name);
    inputs.add(node);
    fields.getChildren().addAll(label, node);
    return node;
  }

  /// Asks and waits; false when the user turns away.
  boolean ask(Window owner) {
    var yes = new ButtonType(words.text("calendar.form.ok"), ButtonData.OK_DONE);
    var no = new ButtonType(words.text("shell.dialog.cancel"), ButtonData.CANCEL_CLOSE);
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner);
    dialog.setTitle(title);
    dialog.setHeaderText(title);
    var pane = dialog.getDialogPane();
    var scroll = new ScrollArea(fields);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setMaxHeight(460);
    pane.setContent(scroll);
    pane.getButtonTypes().setAll(yes, no);
    pane.getStyleClass().add("bs-dialog");
    pane.setPrefWidth(420);
    dialog.setOnShown(_ -> Platform.runLater(this::begin));
    return dialog.showAndWait().filter(yes::equals).isPresent();
  }

  /// Typing begins in the first field: once the dialog has given the keyboard to its button.
  private void begin() {
    inputs.stream().findFirst().ifPresent(Node::requestFocus);
  }

  /// The days between two pickers, in whichever order they were given; empty where one is missing.
  static Optional<Days> days(DatePicker from, DatePicker to) {
    LocalDate first = from.getValue();
    LocalDate last = to.getValue();
    if (first == null || last == null) {
      return Optional.empty();
    }
    return Optional.of(first.isAfter(last) ? new Days(last, first) : new Days(first, last));
  }

  private <N extends Node> N add(String key, N node) {
    return named(words.text(key), node);
  }
}
