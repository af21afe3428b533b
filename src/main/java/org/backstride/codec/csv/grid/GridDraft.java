package org.backstride.codec.csv.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A table that rows are added to.
final class GridDraft {

  private static final int FIRST_ROWS = 16;

  /// Rows that are kept, and later put into columns, at a time: as many as the processor keeps at
  /// hand.
  private static final int BLOCK = 512;

  private final long line;
  private final List<List<String>> head = new ArrayList<>();
  private final List<List<String>> preamble = new ArrayList<>();
  private final ColumnMarks[] columns;
  private final List<double[]> blocks = new ArrayList<>();
  private double[] block;
  private int at;
  private int rows;
  private int ragged;

  /// @param above the rows of words above its first row
  GridDraft(int width, List<List<String>> above, long line) {
    this.line = line;
    columns = Stream.generate(ColumnMarks::new).limit(width).toArray(ColumnMarks[]::new);
    block = new double[width * FIRST_ROWS];
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
    return width == columns.length || (!paused && isAsWide(width));
  }

  void add(int width, GridRows row) {
    if (at == block.length) {
      makeRoom();
    }
    int kept = Math.min(width, columns.length);
    row.copyValues(block, at, kept);
    if (kept < columns.length || !row.isPlain()) {
      markCells(kept, row);
    }
    for (int i = kept; i < columns.length; i++) {
      block[at + i] = Double.NaN;
    }
    ragged += width == columns.length ? 0 : 1;
    at += columns.length;
    rows++;
  }

  /// Makes room for more rows. The first block grows, since many tables are short.
  private void makeRoom() {
    if (at < columns.length * BLOCK) {
      block = Arrays.copyOf(block, at * 2);
    } else {
      blocks.add(block);
      block = new double[at];
      at = 0;
    }
  }

  Grid grid() {
    var put = new double[columns.length][rows];
    for (int i = 0; i <= blocks.size(); i++) {
      double[] cells = i < blocks.size() ? blocks.get(i) : block;
      for (int column = 0; column < columns.length; column++) {
        transpose(cells, column, put[column], i * BLOCK);
      }
    }
    var whole = new ArrayList<GridColumn>();
    for (int i = 0; i < columns.length; i++) {
      whole.add(new GridColumn(put[i], columns[i]));
    }
    return new Grid(line, head, preamble, whole, ragged);
  }

  /// Puts the cells of one column of a block into the column, from a row on.
  private void transpose(double[] cells, int column, double[] into, int first) {
    int last = Math.min(first + BLOCK, rows);
    int from = column;
    for (int row = first; row < last; row++) {
      into[row] = cells[from];
      from += columns.length;
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
