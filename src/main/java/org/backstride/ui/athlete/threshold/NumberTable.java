package org.backstride.ui.athlete.threshold;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.backstride.athlete.threshold.Threshold.Subject;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.DirectionTile;
import org.backstride.ui.kit.page.ColumnRoom;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Every number of a person with where it comes from; choosing one opens its history.
final class NumberTable extends TableView<NumberRow> {

  static final String ID = "threshold-numbers";

  /// Pixels of what stands beside the words: a direction's tile; a tag's edge and the gap behind
  /// it.
  private static final double TILE = 30;

  private static final double TAG = 26;

  /// Pixels of the padding and the scroll bar; the width where no language's words need more.
  private static final double EDGE = 28;

  private static final double USUAL = 558;

  private final ViewContext context;
  private final ThresholdWords words;

  NumberTable(ViewContext context, ThresholdsModel model, Lifetime lifetime) {
    this.context = context;
    words = new ThresholdWords(context);
    setId(ID);
    setAccessibleText(context.text("threshold.numbers"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    var of = column("of", 150, () -> new Of());
    var measured = column("measure", 144, () -> new Measured());
    var values = column("value", 84, () -> new Value());
    var found = column("found", 164, () -> new Found());
    getColumns().setAll(List.of(of, measured, values, found));
    var room = new ColumnRoom<NumberRow, NumberRow>(this);
    room.exactly(of, TILE, row -> row.first() ? moving(row.subject()) : "");
    room.exactly(measured, 0, row -> words.shortMeasure(row.subject()));
    room.exactly(values, 0, this::value);
    room.upTo(Double.MAX_VALUE / 2, found, TAG, this::found);
    lifetime.watch(
        model.athlete(),
        athlete -> {
          int at = Math.max(0, getSelectionModel().getSelectedIndex());
          var rows = NumberRow.of(athlete);
          room.show(rows);
          double columns = getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
          setPrefWidth(Math.max(USUAL, columns + EDGE));
          getItems().setAll(rows);
          getSelectionModel().select(at);
        });
    lifetime.observe(
        getSelectionModel().selectedItemProperty(),
        row -> {
          if (row != null && !row.subject().equals(model.chosen().get())) {
            model.draft().set(Optional.empty());
            model.chosen().set(row.subject());
          }
        });
  }

  private TableColumn<NumberRow, NumberRow> column(
      String key, double width, Supplier<TableCell<NumberRow, NumberRow>> cell) {
    var column = new TableColumn<NumberRow, NumberRow>(context.text("threshold.column." + key));
    column.setPrefWidth(width);
    column.setMinWidth(width * 0.8);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(each.getValue()));
    column.setCellFactory(table -> cell.get());
    return column;
  }

  private String moving(Subject subject) {
    var movement = subject.movement();
    return movement == null ? context.text("threshold.heart") : words.movement(movement);
  }

  private String found(NumberRow row) {
    return row.number()
        .map(
            number ->
                context.text("threshold.source." + number.provenance().source().name())
                    + words.day(number.provenance()))
        .orElse("");
  }

  private String value(NumberRow row) {
    return row.number()
        .or(row::personal)
        .map(words::value)
        .orElseGet(
            () ->
                row.isGuessed()
                    ? context.text("threshold.about", context.formats().speed(row.guess()))
                    : context.formats().number(Double.NaN, 0));
  }

  /// The movement by tile and word, on its first line.
  private final class Of extends TableCell<NumberRow, NumberRow> {
    private final DirectionTile tile = new DirectionTile(context.messages(), null);
    private final Label word = new Label();
    private final HBox line = new HBox(8, word);

    Of() {
      line.setAlignment(Pos.CENTER_LEFT);
      word.getStyleClass().add("bs-strong");
    }

    @Override
    protected void updateItem(@Nullable NumberRow row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(row != null && row.first() ? line : null);
      setAccessibleText(row == null ? null : words.subject(row.subject()));
      if (row != null) {
        word.setText(moving(row.subject()));
        show(row.subject().movement());
      }
    }

    private void show(@Nullable Movement movement) {
      if (movement == null) {
        var heart = Icons.of(Feather.HEART, 16);
        heart.getStyleClass().add("bs-icon-stop");
        line.getChildren().setAll(heart, word);
      } else {
        tile.show(context.messages(), movement.direction());
        line.getChildren().setAll(tile, word);
      }
    }
  }

  private final class Measured extends TableCell<NumberRow, NumberRow> {
    @Override
    protected void updateItem(@Nullable NumberRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(row == null ? null : words.shortMeasure(row.subject()));
    }
  }

  private final class Value extends TableCell<NumberRow, NumberRow> {
    Value() {
      getStyleClass().add("bs-right");
    }

    @Override
    protected void updateItem(@Nullable NumberRow row, boolean empty) {
      super.updateItem(row, empty);
      getStyleClass().removeAll("bs-muted", "bs-strong");
      if (row == null) {
        setText(null);
        return;
      }
      getStyleClass().add(row.number().isPresent() ? "bs-strong" : "bs-muted");
      setText(value(row));
    }
  }

  /// How it was found, as a tag, and the day.
  private final class Found extends TableCell<NumberRow, NumberRow> {
    private final SourceMark mark = new SourceMark(context);
    private final Label day = new Label();
    private final HBox line = new HBox(8, mark, day);

    Found() {
      line.setAlignment(Pos.CENTER_LEFT);
      day.getStyleClass().add("bs-secondary");
    }

    @Override
    protected void updateItem(@Nullable NumberRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean shown = row != null && (row.number().isPresent() || row.isGuessed());
      setGraphic(shown ? line : null);
      setText(
          row != null && row.personal().isPresent() ? context.text("threshold.personal") : null);
      getStyleClass().remove("bs-muted");
      if (row == null) {
        return;
      }
      if (row.personal().isPresent()) {
        getStyleClass().add("bs-muted");
      }
      if (row.isGuessed()) {
        mark.showTranslated();
        day.setText("");
      }
      row.number()
          .ifPresent(
              number -> {
                mark.show(number.provenance().source());
                day.setText(words.day(number.provenance()));
              });
    }
  }
}
