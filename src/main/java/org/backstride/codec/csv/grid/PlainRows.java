package org.backstride.codec.csv.grid;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// Reads the rows of a text in which quotation marks have no meaning: a cell ends at the separator,
/// a row at the line's end, and nothing else is to be known. A cell that is a plain number is read
/// while its end is looked for, which makes tables of sensors twice as fast as a parser of the
/// whole format.
final class PlainRows {

  /// More cells than this in one row are no table.
  private static final int MOST_CELLS = 16_384;

  private static final int FIRST_ROOM = 1 << 16;

  private final GridRows rows;
  private final Reader in;
  private final char separator;
  private char[] text = new char[FIRST_ROOM];
  private int filled;
  private boolean ended;

  private PlainRows(GridRows rows, Reader in, char separator) {
    this.rows = rows;
    this.in = in;
    this.separator = separator;
  }

  /// Gives every row to the rows, which sort them in.
  ///
  /// @return whether the text could be read to its end
  static boolean read(GridRows rows, Reader in, char separator) throws IOException {
    return new PlainRows(rows, in, separator).readAll();
  }

  private boolean readAll() throws IOException {
    long line = 1;
    while (!ended) {
      fill();
      int whole = ended ? filled : afterLastLine();
      int at = 0;
      while (at < whole) {
        at = row(at, whole, line++);
        if (at < 0) {
          return false;
        }
        rows.take();
      }
      System.arraycopy(text, at, text, 0, filled - at);
      filled -= at;
      if (filled == text.length && filled > Quotes.LONGEST_CELL) {
        return false;
      }
    }
    return true;
  }

  /// Reads on, with more room where a row fills all there is.
  private void fill() throws IOException {
    if (filled == text.length) {
      text = Arrays.copyOf(text, 2 * text.length);
    }
    while (filled < text.length && !ended) {
      int count = in.read(text, filled, text.length - filled);
      ended = count < 0;
      filled += Math.max(0, count);
    }
  }

  /// Where the rows end that are there as a whole. A carriage return that comes last may be half of
  /// a line's end.
  private int afterLastLine() {
    int at = filled - 1;
    while (at > 0 && !isLineEnd(text[at - 1])) {
      at--;
    }
    return at > 0 && text[at] == '\n' ? at + 1 : Math.max(at, 0);
  }

  /// Reads a row; answers where the next one begins, or -1 for one that is none.
  private int row(int from, int end, long line) {
    rows.handleBegin(line);
    if (isLineEnd(text[from])) {
      rows.handleEmpty();
      return afterLine(from, end);
    }
    int at = from;
    for (int index = 0; index < MOST_CELLS; index++) {
      at = cell(index, at, end);
      if (at == end || text[at] != separator) {
        return afterLine(at, end);
      }
      at++;
    }
    return -1;
  }

  /// Reads a cell; answers where it ends.
  private int cell(int index, int from, int end) {
    int after = rows.numberEnd(text, from, end);
    if (after > from && (after == end || isCellEnd(text[after]))) {
      rows.takeNumber(index);
      return after;
    }
    int at = from;
    while (at < end && !isCellEnd(text[at])) {
      at++;
    }
    rows.handleField(index, text, from, at - from, false);
    return at;
  }

  private int afterLine(int at, int end) {
    int next = Math.min(at + 1, end);
    return at < end && text[at] == '\r' && next < end && text[next] == '\n' ? next + 1 : next;
  }

  private boolean isCellEnd(char character) {
    return character == separator || isLineEnd(character);
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }
}
