package org.backstride.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One person in the list of those who are given something: whether, from which day, and what
/// speaks against it.
final class AssignRow extends VBox {

  private final CheckBox wanted;
  private final DatePicker day;
  private final Label caveat = new Label();

  /// @param wanted says the name, and whether
  /// @param day from which day
  /// @param changed is called after every change by the user
  AssignRow(CheckBox wanted, DatePicker day, Runnable changed) {
    super(2);
    this.wanted = wanted;
    this.day = day;
    wanted.setMinWidth(40);
    wanted.setMaxWidth(Double.MAX_VALUE);
    day.setPrefWidth(124);
    day.setMinWidth(124);
    day.setAccessibleText(wanted.getText());
    day.disableProperty().bind(wanted.selectedProperty().not());
    HBox.setHgrow(wanted, Priority.ALWAYS);
    var line = new HBox(8, wanted, day);
    line.setAlignment(Pos.CENTER_LEFT);
    caveat.setWrapText(true);
    caveat.getStyleClass().add("bs-text-caution");
    getChildren().setAll(line);
    wanted.setOnAction(_ -> changed.run());
    day.setOnAction(_ -> changed.run());
  }

  /// From which day; empty where the person is left out.
  Optional<LocalDate> start() {
    return wanted.isSelected() ? Optional.ofNullable(day.getValue()) : Optional.empty();
  }

  void startOn(LocalDate next) {
    day.setValue(next);
  }

  /// Tells what speaks against it, nothing where blank.
  void tell(String text) {
    caveat.setText(text);
    if (text.isEmpty()) {
      getChildren().remove(caveat);
    } else if (!getChildren().contains(caveat)) {
      getChildren().add(caveat);
    }
  }
}
