package org.backstride.codec.csv.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A table that rows are added to.
final class GridDraft {

  private static final int FIRST_ROWS = 16;

  /// Rows that are put into columns at a time, as many as the processor keeps at hand.
  private static final int BLOCK = 512;

  private final long line;
  private final List<List<String>> head = new ArrayList<>();
  private final List<List<String>> preamble = new ArrayList<>();
  private final ColumnMarks[] columns;
  private double[] cells;
  private int rows;
  private int ragged;

  /// @param above the rows of words above its first row
  GridDraft(int width, List<List<String>> above, long line) {
    this.line = line;
    columns = Stream.generate(ColumnMarks::new).limit(width).toArray(ColumnMarks[]::new);
    cells = new double[width * FIRST_ROWS];
    for (var row : above.reversed()) {
      boolean isHead =
          preamble.isEmpty() && row.size() >= Math.min(width, 2) && isAsWide(row.size());
      (isHead ? head : preamble).addFirst(row);
    }
  }

  int width() {
    return columns.length;
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
    int at = rows * columns.length;
    if (at == cells.length) {
      cells = Arrays.copyOf(cells, at * 2);
    }
    int kept = Math.min(width, columns.length);
    row.copyValues(cells, at, kept);
    if (kept < columns.length || !row.isPlain()) {
      markCells(kept, row);
    }
    for (int i = kept; i < columns.length; i++) {
      cells[at + i] = Double.NaN;
    }
    ragged += width == columns.length ? 0 : 1;
    rows++;
  }

  Grid grid() {
    var put = new double[columns.length][rows];
    for (int first = 0; first < rows; first += BLOCK) {
      int last = Math.min(rows, first + BLOCK);
      for (int column = 0; column < columns.length; column++) {
        transpose(put[column], column, first, last);
      }
    }
    var whole = new ArrayList<GridColumn>();
    for (int i = 0; i < columns.length; i++) {
      whole.add(new GridColumn(put[i], columns[i]));
    }
    return new Grid(line, head, preamble, whole, ragged);
  }

  private void transpose(double[] into, int column, int first, int last) {
    int at = first * columns.length + column;
    for (int row = first; row < last; row++) {
      into[row] = cells[at];
      at += columns.length;
    }
  }

  private void markCells(int kept, GridRows row) {
    for (int i = 0; i < columns.length; i++) {
      var shape = i < kept ? row.shape(i) : CellShape.EMPTY;
      if (shape != CellShape.NUMBER) {
        columns[i].mark(shape);
      }
      if (shape == CellShape.TEXT) {
        columns[i].label(rows, row.text(i));
      }
    }
  }

  /// A row may lack a fifth of the cells or have a few more, and still be of this table.
  private boolean isAsWide(int width) {
    return Math.abs(width - columns.length) <= Math.max(1, columns.length / 5);
  }
}
