package org.backstride.codec.fit.column;

import java.util.Arrays;
import java.util.List;
import org.backstride.codec.fit.wire.FitBytes;

/// Reads records of one definition into columns, a block of records at a time and column by column:
/// each inner loop reads one field of many records.
///
/// @param cells the fields, in the order they are written
/// @param untouched the columns that no field of this definition writes
public record FitLayout(boolean bigEndian, List<Cell> cells, List<double[]> untouched) {

  /// One field on its way into its column.
  public static final class Cell {

    private final double[] column;
    private final PlannedField field;
    private final Overlay overlay;

    Cell(double[] column, PlannedField field, Overlay overlay) {
      this.column = column;
      this.field = field;
      this.overlay = overlay;
    }

    private void put(int row, boolean missing, double raw) {
      if (!missing) {
        column[row] = field.scaling().value(raw);
      } else if (overlay == Overlay.WRITES_GAPS) {
        column[row] = Double.NaN;
      }
    }
  }

  /// What a missing value does to the column: where an earlier cell of the layout writes the same
  /// one, only what is there may replace it.
  public enum Overlay {
    WRITES_GAPS,
    KEEPS_WHAT_IS_THERE
  }

  /// Which records one loop goes over and which rows it fills.
  ///
  /// @param at where the fields of the first record begin
  /// @param stride from one record to the next
  public record Block(int at, int stride, int row, int count) {

    private Block from(int offset) {
      return new Block(at + offset, stride, row, count);
    }

    private int lastRow() {
      return row + count;
    }
  }

  /// Reads a block of records.
  public void read(byte[] bytes, Block records) {
    for (double[] column : untouched) {
      Arrays.fill(column, records.row(), records.lastRow(), Double.NaN);
    }
    for (var cell : cells) {
      read(cell, bytes, records.from(cell.field.offset()));
    }
  }

  private void read(Cell cell, byte[] bytes, Block block) {
    var type = cell.field.type();
    if (!type.isInteger()) {
      readAny(cell, bytes, block);
    } else {
      switch (type.width()) {
        case 1 -> readBytes(cell, bytes, block);
        case 2 -> readShorts(cell, bytes, block);
        default -> readInts(cell, bytes, block);
      }
    }
  }

  private static void readBytes(Cell cell, byte[] bytes, Block block) {
    int mask = (int) cell.field.type().mask();
    int invalid = (int) cell.field.type().invalid();
    int at = block.at();
    for (int row = block.row(); row < block.lastRow(); row++) {
      int raw = bytes[at] & mask;
      cell.put(row, raw == invalid, raw);
      at += block.stride();
    }
  }

  private void readShorts(Cell cell, byte[] bytes, Block block) {
    int mask = (int) cell.field.type().mask();
    int invalid = (int) cell.field.type().invalid();
    int at = block.at();
    for (int row = block.row(); row < block.lastRow(); row++) {
      int raw = FitBytes.int16(bytes, at, bigEndian) & mask;
      cell.put(row, raw == invalid, raw);
      at += block.stride();
    }
  }

  private void readInts(Cell cell, byte[] bytes, Block block) {
    long mask = cell.field.type().mask();
    long invalid = cell.field.type().invalid();
    int at = block.at();
    for (int row = block.row(); row < block.lastRow(); row++) {
      long raw = FitBytes.int32(bytes, at, bigEndian) & mask;
      cell.put(row, raw == invalid, (double) raw);
      at += block.stride();
    }
  }

  private void readAny(Cell cell, byte[] bytes, Block block) {
    int at = block.at();
    for (int row = block.row(); row < block.lastRow(); row++) {
      double raw = cell.field.type().read(bytes, at, bigEndian);
      cell.put(row, Double.isNaN(raw), raw);
      at += block.stride();
    }
  }
}
