package org.backstride.codec.csv;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backstride.codec.csv.grid.Dialect;
import org.backstride.codec.csv.grid.DialectGuess;
import org.backstride.codec.csv.grid.Grid;
import org.backstride.codec.csv.grid.GridReader;

/// What a file of tables looks like: how it is written, which tables it holds, and what they seem
/// to mean. Reads the whole file, so it belongs on a background thread.
public record CsvSketch(Dialect dialect, List<TableSketch> tables) {

  /// How many rows of each table a preview shows.
  public static final int PREVIEW_ROWS = 12;

  public CsvSketch {
    tables = List.copyOf(tables);
  }

  /// Sketches a file, empty where it is no table.
  public static Optional<CsvSketch> of(byte[] bytes) {
    return DialectGuess.of(bytes).map(dialect -> of(bytes, dialect));
  }

  /// Sketches a file as someone says that it is written.
  public static CsvSketch of(byte[] bytes, Dialect dialect) {
    var grids = GridReader.read(bytes, dialect);
    var tables = grids.tables().stream().map(grid -> sketch(bytes, dialect, grid)).toList();
    return new CsvSketch(dialect, tables);
  }

  /// The table that a mapping is for: the longest that makes a recording, or else the longest.
  public Optional<TableSketch> main() {
    return tables.stream()
        .max(
            Comparator.comparing((TableSketch table) -> table.kind().isRecording())
                .thenComparingInt(TableSketch::rows));
  }

  private static TableSketch sketch(byte[] bytes, Dialect dialect, Grid grid) {
    int rows = Math.min(PREVIEW_ROWS, grid.rows());
    return TableSketch.of(grid, dialect, GridReader.preview(bytes, dialect, grid.line(), rows));
  }
}
