package org.backstride.ui.kit.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.scene.text.Font;

/// Gives the columns of a table the room that the words in them need, in whatever language they
/// are. A column that has once had room keeps it, so that nothing jumps while a list is narrowed.
///
/// @param <L> the lines of the table
/// @param <R> what a line says its words of
public final class ColumnRoom<L, R> {

  private static final double SIZE = 13;
  private static final double PADDING = 17;

  private final TableView<L> table;
  private final List<Fit<L, R>> fits = new ArrayList<>();
  private final WordWidths widths = new WordWidths(Font.font("Inter SemiBold", SIZE));

  /// @param beside pixels of what stands beside the words, such as a shape
  /// @param most the pixels up to which the words are held whole
  private record Fit<L, R>(
      TableColumn<L, ?> column, Function<R, String> words, double beside, double most) {}

  public ColumnRoom(TableView<L> table) {
    this.table = table;
  }

  /// A column that has what its words need and no more.
  public void exactly(TableColumn<L, ?> column, double beside, Function<R, String> words) {
    fits.add(new Fit<>(column, words, beside, Double.MAX_VALUE));
    widen(fits.getLast(), List.of());
  }

  /// A column that has at least what its words need up to a width, and shares what room is left.
  public void upTo(
      double most, TableColumn<L, ?> column, double beside, Function<R, String> words) {
    fits.add(new Fit<>(column, words, beside, most));
    widen(fits.getLast(), List.of());
  }

  /// Makes room for the words of these rows.
  public void show(List<? extends R> rows) {
    fits.forEach(fit -> widen(fit, rows));
    lay();
  }

  /// Hides the columns to be spared, the first ones first, as long as there is not room for all.
  ///
  /// @param room pixels that the table has
  public void spare(double room, List<? extends TableColumn<L, ?>> spared) {
    double needed = table.getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
    for (var column : spared) {
      column.setVisible(room <= 0 || needed <= room);
      needed -= column.getMinWidth();
    }
  }

  /// Makes room for words that a column may have to show later.
  ///
  /// @param beside pixels of what stands beside them
  public void expect(TableColumn<L, ?> column, double beside, Collection<String> words) {
    double widest = words.stream().mapToDouble(widths::of).max().orElse(0);
    double room = Math.max(column.getMinWidth(), Math.ceil(PADDING + beside + widest));
    column.setMinWidth(room);
    column.setPrefWidth(Math.max(room, column.getPrefWidth()));
    column.setMaxWidth(Math.max(room, column.getMaxWidth()));
  }

  private void widen(Fit<L, R> fit, List<? extends R> rows) {
    var column = fit.column();
    double room = Math.max(column.getMinWidth(), PADDING + widths.of(column.getText()));
    for (R row : rows) {
      double needed = PADDING + fit.beside() + widths.of(fit.words().apply(row));
      room = Math.max(room, Math.min(needed, fit.most()));
    }
    room = Math.ceil(room);
    column.setMinWidth(room);
    if (fit.most() == Double.MAX_VALUE) {
      column.setPrefWidth(room);
      column.setMaxWidth(room);
    } else {
      column.setPrefWidth(Math.max(room, column.getPrefWidth()));
    }
  }

  /// Lets the table share its width anew.
  private void lay() {
    table.getColumnResizePolicy().call(new ResizeFeatures<L>(table, null, 0.0));
  }
}
