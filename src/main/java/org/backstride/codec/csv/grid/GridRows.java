package org.backstride.codec.csv.grid;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.csv.grid.GridReader.Grids;

/// Takes the cells as the parser finds them and sorts the rows into tables. A row of words ends a
/// table and is the head of the next; a blank line, a row of words or a row of another width may
/// stand between two.
final class GridRows extends AbstractBaseCsvCallbackHandler<GridRows> {

  /// More columns than this are left out.
  static final int MOST_COLUMNS = 256;

  /// More tables than this are not read.
  private static final int MOST_TABLES = 64;

  /// More cells than this, a day of nine axes at 50 Hz, are not read.
  private static final int MOST_CELLS = 40_000_000;

  private static final int MOST_HEAD_ROWS = 12;
  private static final int LONGEST_TEXT = 200;

  private final Cell cell;
  private final double[] values = new double[MOST_COLUMNS];
  private final int[] slots = new int[MOST_COLUMNS];
  private final String[] texts = new String[MOST_COLUMNS];
  private final GridShelf shelf = new GridShelf(MOST_TABLES);
  private final List<List<String>> head = new ArrayList<>();
  private long line;
  private int width;
  private int plain;
  private long cells;
  private int filled;
  private int valued;
  private boolean blank;
  private boolean quotes;
  private final boolean titled;
  private int titlesLeft;

  GridRows(Dialect dialect) {
    cell = new Cell(dialect);
    titlesLeft = dialect.titleRows();
    titled = titlesLeft > 0;
    Arrays.fill(texts, "");
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    width = 0;
    plain = 0;
    filled = 0;
    valued = 0;
    blank = false;
  }

  @Override
  protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
    width = index + 1;
    if (index >= MOST_COLUMNS) {
      return;
    }
    var shape = cell.read(text, from, from + length);
    slots[index] = shape.slot();
    values[index] = cell.value();
    if (shape == CellShape.NUMBER) {
      plain++;
    } else {
      takeUnusual(index, shape, new String(text, from, Math.min(length, LONGEST_TEXT)));
      quotes |= quoted;
    }
  }

  /// Reads a plain number in a row without quotes; answers where it ends, the place itself where
  /// none begins there.
  int numberEnd(char[] text, int from, int to) {
    return cell.numberEnd(text, from, to);
  }

  /// Takes the number that was read last as the cell of a column.
  void takeNumber(int index) {
    width = index + 1;
    if (index < MOST_COLUMNS) {
      slots[index] = CellShape.NUMBER.slot();
      values[index] = cell.value();
      plain++;
    }
  }

  private void takeUnusual(int index, CellShape shape, String written) {
    quotes |= written.indexOf('"') >= 0;
    valued += shape.isValue() ? 1 : 0;
    filled += shape == CellShape.EMPTY ? 0 : 1;
    if (shape == CellShape.TEXT) {
      texts[index] = written.strip();
    }
  }

  @Override
  protected void handleEmpty() {
    blank = true;
  }

  @Override
  protected GridRows buildRecord() {
    return this;
  }

  /// The line of the row read last.
  long line() {
    return line;
  }

  /// Whether some cell was quoted or holds a quotation mark.
  boolean metQuotes() {
    return quotes;
  }

  /// Sorts the row in that was read last.
  void take() {
    filled += plain;
    valued += plain;
    if (blank || filled == 0) {
      shelf.pause();
    } else if (titlesLeft > 0) {
      titlesLeft--;
      remember();
    } else if (titled || isValues()) {
      takeValues();
    } else {
      shelf.close();
      remember();
    }
  }

  /// The tables, with what the parser had to tell and what there is to tell about them.
  Grids grids(List<Problem> told) {
    var problems = new ArrayList<>(told);
    if (cells > MOST_CELLS) {
      problems.add(Problem.of(ProblemCode.TOO_MANY_SAMPLES));
    }
    if (shelf.isFull()) {
      problems.add(Problem.of(ProblemCode.CSV_TOO_MANY_TABLES, MOST_TABLES));
    }
    return new Grids(shelf.grids(), problems);
  }

  /// Whether values outweigh words.
  private boolean isValues() {
    return valued * 2 >= filled && (valued > 1 || width == 1 || filled == 1);
  }

  private void takeValues() {
    int kept = Math.min(width, MOST_COLUMNS);
    cells += kept;
    if (cells > MOST_CELLS) {
      return;
    }
    var grid = shelf.tableFor(kept, head, line());
    head.clear();
    grid.add(kept, this);
  }

  /// Whether all cells of the row are numbers.
  boolean isPlain() {
    return plain == width;
  }

  void copyValues(double[] into, int at, int count) {
    System.arraycopy(values, 0, into, at, count);
  }

  CellShape shape(int index) {
    return CellShape.at(slots[index]);
  }

  String text(int index) {
    return texts[index];
  }

  private void remember() {
    if (head.size() == MOST_HEAD_ROWS) {
      head.removeFirst();
    }
    var row = new ArrayList<String>();
    for (int i = 0; i < Math.min(width, MOST_COLUMNS); i++) {
      row.add(word(i));
    }
    head.add(row);
  }

  private String word(int index) {
    return switch (shape(index)) {
      case EMPTY -> "";
      case TEXT -> texts[index];
      case NUMBER, CLOCK, DATE, LOCAL_TIME, INSTANT ->
          values[index] == Math.rint(values[index])
              ? Long.toString((long) values[index])
              : Double.toString(values[index]);
    };
  }
}
