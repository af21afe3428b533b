package org.backstride.codec.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backstride.codec.Source;
import org.backstride.codec.csv.column.ColumnMapping;
import org.backstride.codec.csv.grid.CellShape;
import org.backstride.codec.csv.grid.Dialect;
import org.backstride.codec.csv.grid.Grid;
import org.backstride.codec.csv.guess.SaidRate;
import org.backstride.codec.csv.guess.TableGuess;
import org.backstride.codec.csv.guess.TableKind;

/// One table of a file as it looks, before anyone has said what its columns mean.
///
/// @param head the rows of words above it, in order
/// @param preview its first rows as they are written
/// @param suggestion the mapping that the titles and values suggest, and what of it is doubtful
public record TableSketch(
    Place place,
    List<List<String>> head,
    List<ColumnSketch> columns,
    List<List<String>> preview,
    Guess suggestion) {

  /// What the titles and values suggest.
  ///
  /// @param doubts the titles of the columns that may well mean something else
  public record Guess(ColumnMapping mapping, List<String> doubts) {
    public Guess {
      doubts = List.copyOf(doubts);
    }
  }

  /// What a table is and where it stands.
  ///
  /// @param line where its first row of values stands, counted from 1
  /// @param rows how many rows of values it has
  public record Place(TableKind kind, long line, int rows) {}

  public TableSketch {
    head = List.copyOf(head);
    columns = List.copyOf(columns);
    preview = List.copyOf(preview);
  }

  static TableSketch of(Grid grid, Dialect dialect, List<List<String>> preview) {
    var guess = TableGuess.of(grid);
    var columns = new ArrayList<ColumnSketch>();
    for (int i = 0; i < grid.columns().size(); i++) {
      var title = guess.titles().get(i);
      var column = grid.columns().get(i);
      int filled = grid.rows() - column.count(CellShape.EMPTY);
      columns.add(
          new ColumnSketch(
              title.text(), title.unit(), column.shape(), filled, guess.uses().get(i)));
    }
    double rate = SaidRate.of(grid);
    var mapping = new ColumnMapping(fingerprint(grid, dialect), dialect, guess.uses(), rate);
    var place = new Place(guess.kind(), grid.line(), grid.rows());
    var suggestion = new Guess(mapping, guess.doubts());
    return new TableSketch(place, grid.head(), columns, preview, suggestion);
  }

  /// The mapping that the titles and values suggest.
  public ColumnMapping guess() {
    return suggestion.mapping();
  }

  public TableKind kind() {
    return place.kind();
  }

  public int rows() {
    return place.rows();
  }

  /// What tables of the same program have in common: the words above their columns and how many
  /// columns there are, whatever the encoding and whatever their numbers.
  public String fingerprint() {
    return guess().fingerprint();
  }

  private static String fingerprint(Grid grid, Dialect dialect) {
    var text = new StringBuilder().append(dialect.separator()).append(grid.columns().size());
    for (var row : grid.head()) {
      text.append('\n').append(String.join("\t", row).toLowerCase(Locale.ROOT));
    }
    return Source.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
