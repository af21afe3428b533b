package org.backstride.codec.csv.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A table that rows are added to.
final class GridDraft {

  private final long line;
  private final List<List<String>> head = new ArrayList<>();
  private final List<List<String>> preamble = new ArrayList<>();
  private final List<GridColumn> columns;
  private int ragged;

  /// @param above the rows of words above its first row
  GridDraft(int width, List<List<String>> above, long line) {
    this.line = line;
    columns = Stream.generate(GridColumn::new).limit(width).toList();
    for (var row : above.reversed()) {
      boolean isHead = preamble.isEmpty() && isAsWide(row.size());
      (isHead ? head : preamble).addFirst(row);
    }
  }

  int width() {
    return columns.size();
  }

  boolean hasHead() {
    return !head.isEmpty();
  }

  boolean hasSameHead(GridDraft other) {
    return hasHead() && head.equals(other.head) && width() == other.width();
  }

  /// Whether a row of a width can be one of this table.
  ///
  /// @param paused whether a blank line stands between
  boolean fits(int width, boolean paused) {
    return paused ? width == width() : isAsWide(width);
  }

  void add(int width, GridRows row) {
    for (int i = 0; i < columns.size(); i++) {
      if (i < width) {
        row.putInto(columns.get(i), i);
      } else {
        columns.get(i).add(Double.NaN, CellShape.EMPTY);
      }
    }
    ragged += width == columns.size() ? 0 : 1;
  }

  Grid grid() {
    return new Grid(line, head, preamble, columns, ragged);
  }

  /// A row may lack a fifth of the cells or have a few more, and still be of this table.
  private boolean isAsWide(int width) {
    return Math.abs(width - columns.size()) <= Math.max(1, columns.size() / 5);
  }
}
