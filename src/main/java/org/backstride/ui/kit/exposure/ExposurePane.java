package org.backstride.ui.kit.exposure;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.backstride.recording.DirectionLabel;
import org.backstride.review.ExposureMeasure;
import org.backstride.review.ExposureWeek;
import org.backstride.review.movement.MovementTotals.Amount;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.Gait;
import org.jspecify.annotations.Nullable;

/// How much a person went in a direction from week to week: in minutes, metres or steps, by gait,
/// as bars and as the table of the same figures, with the change against the week before.
public final class ExposurePane extends VBox {

  /// The id of the table, for tests and style.
  public static final String TABLE_ID = "exposure-table";

  /// How the two halves stand.
  public enum Shape {
    /// Bars above the table.
    TALL,
    /// Bars beside the table.
    WIDE
  }

  private static final double ROW = 34;

  private final ExposureWords words;
  private final ExposureBars bars;
  private final TableView<Integer> table = new TableView<>();
  private final Label title = new Label();
  private final Label note = new Label();
  private final Shape shape;
  private final Node whole;
  private final ChoiceBox<DirectionLabel> directions = new ChoiceBox<>();
  private List<ExposureWeek> weeks = List.of();
  private ExposureMeasure measure = ExposureMeasure.SECONDS;

  public ExposurePane(Messages messages, Formats formats, Shape shape) {
    super(12);
    this.shape = shape;
    words = new ExposureWords(messages, formats);
    bars = new ExposureBars(words);
    getStyleClass().addAll("exposure", "exposure-" + shape.name().toLowerCase(Locale.ROOT));
    title.getStyleClass().add("bs-section");
    title.setText(words.text("title"));
    note.getStyleClass().add("bs-secondary");
    note.setWrapText(true);
    columns();
    choice();
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var choices = new HBox(8, directions, measures());
    choices.setAlignment(Pos.CENTER_LEFT);
    whole = body();
    getChildren().setAll(head(gap, choices), whole, note);
    whole.managedProperty().bind(whole.visibleProperty());
    choices.visibleProperty().bind(whole.visibleProperty());
  }

  private Node head(Region gap, HBox choices) {
    if (shape == Shape.TALL) {
      return new VBox(8, title, choices);
    }
    var head = new HBox(12, title, gap, choices);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node body() {
    if (shape == Shape.TALL) {
      return new VBox(8, bars, table);
    }
    HBox.setHgrow(bars, Priority.ALWAYS);
    HBox.setHgrow(table, Priority.ALWAYS);
    bars.setPrefWidth(520);
    table.setPrefWidth(520);
    return new HBox(32, bars, table);
  }

  /// Shows the weeks of somebody, oldest first; the last one is under way.
  public void show(String person, List<ExposureWeek> shown) {
    title.setText(person.isBlank() ? words.text("title") : words.text("title.of", person));
    weeks = shown;
    refresh();
  }

  /// Shows that there is nobody to show.
  public void showNobody() {
    show("", List.of());
    note.setText(words.text("nobody"));
  }

  private void refresh() {
    bars.show(weeks, directions.getValue(), measure);
    table.getItems().clear();
    for (int i = weeks.size() - 1; i >= 0; i--) {
      table.getItems().add(i);
    }
    int unlabelled = weeks.stream().mapToInt(ExposureWeek::unlabelled).sum();
    int sessions = weeks.stream().mapToInt(ExposureWeek::sessions).sum();
    // Above a form, eight weeks of nothing would only push it down.
    whole.setVisible(shape == Shape.TALL || sessions > 0);
    note.setText(
        sessions == 0
            ? words.text("none")
            : unlabelled > 0 ? words.text("unlabelled", unlabelled) : words.text("note"));
  }

  private void columns() {
    table.setId(TABLE_ID);
    table.setAccessibleText(words.text("table"));
    table.getStyleClass().addAll("dense", "exposure-table");
    table.setFixedCellSize(ROW);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(new Label(words.text("none.short")));
    table.setMinHeight(38 + ExposureSource.WEEKS * ROW);
    table.setPrefHeight(38 + ExposureSource.WEEKS * ROW);
    table
        .getColumns()
        .setAll(
            List.of(
                column("week", 88, "", i -> words.week(weeks.get(i).monday())),
                column("walk", 64, "bs-right", i -> figure(weeks.get(i), Gait.WALK)),
                column("run", 64, "bs-right", i -> figure(weeks.get(i), Gait.RUN)),
                column("all", 70, "bs-right", this::all),
                column("change", 76, "bs-right", this::change)));
  }

  private String figure(ExposureWeek week, Gait gait) {
    return words.amount(measure, measure.of(week.amount(directions.getValue(), gait)));
  }

  private String all(int index) {
    return words.amount(measure, measure.of(amount(index)));
  }

  /// The week under way is not compared: it is not over.
  private String change(int index) {
    if (index == weeks.size() - 1) {
      return words.text("sofar");
    }
    return index == 0
        ? Formats.UNKNOWN
        : words.change(measure.change(amount(index), amount(index - 1)));
  }

  private Amount amount(int index) {
    return weeks.get(index).amount(directions.getValue());
  }

  private TableColumn<Integer, String> column(
      String key, double width, String style, Function<Integer, String> text) {
    var column = new TableColumn<Integer, String>(words.text("column." + key));
    column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width);
    if (!style.isEmpty()) {
      column.getStyleClass().add(style);
    }
    return column;
  }

  private void choice() {
    directions.setId("exposure-direction");
    directions.setAccessibleText(words.text("direction"));
    directions
        .getItems()
        .setAll(
            DirectionLabel.BACKWARD,
            DirectionLabel.FORWARD,
            DirectionLabel.LATERAL_LEFT,
            DirectionLabel.LATERAL_RIGHT);
    directions.setValue(DirectionLabel.BACKWARD);
    directions.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable DirectionLabel direction) {
            return direction == null ? "" : words.direction(direction);
          }

          @Override
          public @Nullable DirectionLabel fromString(@Nullable String text) {
            return null;
          }
        });
    directions.setOnAction(event -> refresh());
  }

  private Node measures() {
    var group = new ToggleGroup();
    var box = new HBox();
    box.getStyleClass().add("bs-segmented");
    for (ExposureMeasure each : ExposureMeasure.values()) {
      var toggle = new ToggleButton(words.measure(each));
      toggle.setId("exposure-" + each.name().toLowerCase(Locale.ROOT));
      toggle.setToggleGroup(group);
      toggle.setSelected(each == measure);
      toggle.setMinWidth(Region.USE_PREF_SIZE);
      toggle.setOnAction(
          event -> {
            toggle.setSelected(true);
            measure = each;
            refresh();
          });
      box.getChildren().add(toggle);
    }
    return box;
  }
}
