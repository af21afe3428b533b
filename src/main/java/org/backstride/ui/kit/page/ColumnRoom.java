package org.backstride.ui.kit.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<TableColumn<L, ?>, Double> least = new HashMap<>();
  private final Map<TableColumn<L, ?>, Double> whole = new HashMap<>();
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

  /// Hides the columns to be spared, the first ones first, as long as there is not room for all. A
  /// column that is hidden for another reason needs none.
  ///
  /// @param room pixels that the table has
  public void spare(double room, List<? extends TableColumn<L, ?>> spared) {
    double needed =
        table.getColumns().stream()
            .filter(column -> column.isVisible() || spared.contains(column))
            .mapToDouble(this::least)
            .sum();
    for (var column : spared) {
      column.setVisible(room <= 0 || needed <= room);
      needed -= least(column);
    }
    lay();
  }

  /// Gives what room the others leave to one column, up to what its words need whole.
  ///
  /// @param room pixels that the table has
  public void fill(double room, TableColumn<L, ?> column) {
    double others =
        table.getVisibleLeafColumns().stream()
            .filter(each -> !each.equals(column))
            .mapToDouble(this::least)
            .sum();
    double least = least(column);
    double wanted = Math.max(least, whole.getOrDefault(column, least));
    column.setMinWidth(Math.clamp(Math.floor(room - others), least, wanted));
    column.setPrefWidth(column.getMinWidth());
    lay();
  }

  private double least(TableColumn<L, ?> column) {
    return least.getOrDefault(column, column.getMinWidth());
  }

  /// Makes room for words that a column may have to show later.
  ///
  /// @param beside pixels of what stands beside them
  public void expect(TableColumn<L, ?> column, double beside, Collection<String> words) {
    double widest = words.stream().mapToDouble(widths::of).max().orElse(0);
    double room = Math.max(least(column), Math.ceil(PADDING + beside + widest));
    least.put(column, room);
    column.setMinWidth(room);
    column.setPrefWidth(Math.max(room, column.getPrefWidth()));
    column.setMaxWidth(Math.max(room, column.getMaxWidth()));
  }

  private void widen(Fit<L, R> fit, List<? extends R> rows) {
    var column = fit.column();
    double room = Math.max(least(column), PADDING + widths.of(column.getText()));
    double all = whole.getOrDefault(column, 0.0);
    for (R row : rows) {
      double needed = PADDING + fit.beside() + widths.of(fit.words().apply(row));
      room = Math.max(room, Math.min(needed, fit.most()));
      all = Math.max(all, Math.ceil(needed));
    }
    room = Math.ceil(room);
    least.put(column, room);
    whole.put(column, all);
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
