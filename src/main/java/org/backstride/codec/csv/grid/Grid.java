package org.backstride.codec.csv.grid;

import java.util.ArrayList;
import java.util.List;

/// One table of a file.
///
/// @param line the line of its first row of values, counted from 1
/// @param head the rows of words right above it that are as wide, in order
/// @param preamble what stands above those and is not as wide
/// @param ragged how many rows are wider or narrower than the first
public record Grid(
    long line,
    List<List<String>> head,
    List<List<String>> preamble,
    List<GridColumn> columns,
    int ragged) {

  public Grid {
    head = List.copyOf(head);
    preamble = List.copyOf(preamble);
    columns = List.copyOf(columns);
  }

  /// The number of rows of values.
  public int rows() {
    return columns.isEmpty() ? 0 : columns.getFirst().size();
  }

  /// The words above a column, from the top down, without those that are empty.
  public List<String> titles(int column) {
    var titles = new ArrayList<String>();
    for (var row : head) {
      String title = column < row.size() ? row.get(column) : "";
      if (!title.isEmpty()) {
        titles.add(title);
      }
    }
    return List.copyOf(titles);
  }
}
