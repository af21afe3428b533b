package org.backstride.ui.athlete;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.backstride.ui.kit.Tip;
import org.jspecify.annotations.Nullable;

/// Builds one column of the roster: what it is called, how it sorts, what its cells show.
final class RosterColumn {

  private final TableColumn<RosterRow, RosterRow> column;

  RosterColumn(String title, Comparator<RosterRow> order) {
    column = new TableColumn<>(title);
    column.setMinWidth(0);
    column.setComparator(order);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
  }

  /// Cells of plain words.
  RosterColumn saying(Function<RosterRow, String> words) {
    return shownBy(() -> new Words(words));
  }

  RosterColumn shownBy(Supplier<TableCell<RosterRow, RosterRow>> cell) {
    column.setCellFactory(table -> cell.get());
    return this;
  }

  /// Figures stand at the right.
  RosterColumn atRight() {
    column.getStyleClass().add("bs-right");
    return this;
  }

  TableColumn<RosterRow, RosterRow> made() {
    return column;
  }

  private static final class Words extends TableCell<RosterRow, RosterRow> {
    private final Function<RosterRow, String> words;

    Words(Function<RosterRow, String> words) {
      this.words = words;
      Tip.whereCut(this);
    }

    @Override
    protected void updateItem(@Nullable RosterRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : words.apply(row));
    }
  }
}
