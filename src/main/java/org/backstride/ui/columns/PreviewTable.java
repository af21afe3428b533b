package org.backstride.ui.columns;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.backstride.codec.csv.TableSketch;

/// The first rows of the table as they are written, under their titles and what each column is
/// taken for.
final class PreviewTable extends TableView<List<String>> {

  private static final int MOST_COLUMNS = 64;

  private final ColumnsWords words;

  PreviewTable(ColumnsWords words) {
    this.words = words;
    setId("columns-preview");
    setAccessibleText(words.context().text("columns.preview"));
    setPlaceholder(new Label(words.context().text("columns.preview.none")));
    getStyleClass().add("columns-preview");
  }

  void show(TableSketch table, List<ColumnLine> lines) {
    getColumns()
        .setAll(
            IntStream.range(0, Math.min(MOST_COLUMNS, lines.size()))
                .mapToObj(i -> column(lines.get(i)))
                .toList());
    getItems().setAll(table.preview());
  }

  void showNothing() {
    getColumns().clear();
    getItems().clear();
  }

  private TableColumn<List<String>, String> column(ColumnLine line) {
    int index = line.index();
    var column =
        new TableColumn<List<String>, String>(
            words.title(line) + "\n" + words.role(line.use().role()));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(130);
    column.setCellValueFactory(
        row -> {
          var cells = row.getValue();
          return new ReadOnlyStringWrapper(index < cells.size() ? cells.get(index) : "");
        });
    return column;
  }
}
