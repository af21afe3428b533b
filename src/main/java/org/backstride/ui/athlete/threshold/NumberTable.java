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
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.DirectionTile;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Every number of a person with where it comes from; choosing one opens its history.
final class NumberTable extends TableView<NumberRow> {

  static final String ID = "threshold-numbers";

  private final ViewContext context;
  private final ThresholdWords words;

  NumberTable(ViewContext context, ThresholdsModel model, Lifetime lifetime) {
    this.context = context;
    words = new ThresholdWords(context);
    setId(ID);
    setAccessibleText(context.text("threshold.numbers"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getColumns()
        .setAll(
            List.of(
                column("of", 150, () -> new Of()),
                column("measure", 144, () -> new Measured()),
                column("value", 84, () -> new Value()),
                column("found", 164, () -> new Found())));
    lifetime.watch(
        model.athlete(),
        athlete -> {
          int at = Math.max(0, getSelectionModel().getSelectedIndex());
          getItems().setAll(NumberRow.of(athlete));
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
        show(row.subject().movement());
      }
    }

    private void show(@Nullable Movement movement) {
      if (movement == null) {
        var heart = Icons.of(Feather.HEART, 16);
        heart.getStyleClass().add("bs-icon-stop");
        line.getChildren().setAll(heart, word);
        word.setText(context.text("threshold.heart"));
      } else {
        tile.show(context.messages(), movement.direction());
        line.getChildren().setAll(tile, word);
        word.setText(words.movement(movement));
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
      setText(
          row.number()
              .or(row::personal)
              .map(words::value)
              .orElseGet(
                  () ->
                      row.isGuessed()
                          ? context.text("threshold.about", context.formats().speed(row.guess()))
                          : context.formats().number(Double.NaN, 0)));
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
