package org.backstride.ui.athlete.load;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.backstride.text.Formats;
import org.backstride.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/// The weeks in numbers, the newest first: load, monotony, strain, and the backward dose.
final class WeekTable extends TableView<WeekRow> {

  static final String ID = "load-weeks";

  private static final double ROW = 34;
  private static final int MOST_ROWS = 12;

  private final ViewContext context;

  WeekTable(ViewContext context) {
    this.context = context;
    setId(ID);
    setAccessibleText(context.text("load.weeks"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    var empty = new Label(context.text("load.weeks.none"));
    empty.getStyleClass().add("bs-secondary");
    setPlaceholder(empty);
    getColumns()
        .setAll(
            List.of(
                column("week", 110, row -> context.formats().date(row.monday())),
                column("load", 74, row -> number(row.load().sum(), 0)),
                column("change", 74, this::change),
                column("monotony", 84, row -> number(row.monotony(), 2)),
                column("strain", 74, row -> number(row.strain(), 0)),
                column("minutes", 96, row -> number(row.backward().dose().seconds() / 60, 1)),
                column("metres", 92, row -> metres(row.backward().dose().metres())),
                column("bout", 96, row -> clock(row.backward().dose().longestBoutSeconds())),
                column("sessions", 84, row -> number(row.backward().sessions(), 0)),
                column("unlabelled", 92, row -> number(row.backward().unlabelled(), 0))));
  }

  void show(List<WeekRow> rows) {
    getItems().setAll(rows);
    double height = ROW * (Math.clamp(rows.size(), 2, MOST_ROWS) + 1) + 4;
    setMinHeight(height);
    setPrefHeight(height);
  }

  private TableColumn<WeekRow, WeekRow> column(
      String key, double width, Function<WeekRow, String> words) {
    var column = new TableColumn<WeekRow, WeekRow>(context.text("load.column." + key));
    column.setPrefWidth(width);
    column.setMinWidth(width * 0.8);
    column.setSortable(false);
    column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(each.getValue()));
    column.setCellFactory(table -> new Words(words));
    if (!key.equals("week")) {
      column.getStyleClass().add("bs-right");
    }
    return column;
  }

  private String change(WeekRow row) {
    if (Double.isNaN(row.change())) {
      return Formats.UNKNOWN;
    }
    String percent = context.formats().percent(Math.abs(row.change()));
    return (row.change() > 0 ? "▲ " : row.change() < 0 ? "▼ " : "") + percent;
  }

  private String number(double value, int decimals) {
    return context.formats().number(value, decimals);
  }

  private String number(OptionalDouble value, int decimals) {
    return value.isPresent()
        ? context.formats().number(value.getAsDouble(), decimals)
        : context.text("load.na");
  }

  private String metres(double metres) {
    return metres > 0 ? context.formats().distance(metres) : Formats.UNKNOWN;
  }

  private String clock(double seconds) {
    return seconds > 0 ? context.formats().clock(seconds) : Formats.UNKNOWN;
  }

  private static final class Words extends TableCell<WeekRow, WeekRow> {
    private final Function<WeekRow, String> words;

    Words(Function<WeekRow, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(@Nullable WeekRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(row == null ? null : words.apply(row));
    }
  }
}
