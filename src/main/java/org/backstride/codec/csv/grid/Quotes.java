package org.backstride.codec.csv.grid;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// What quotes do in a table.
enum Quotes {
  /// There are none, which is read without a parser of the format.
  ABSENT,
  /// They hold a cell together, as the format has it.
  HOLD_CELLS,
  /// They are characters like any other: in files that leave one open.
  ARE_LITERAL;

  /// A cell of more characters is no value but a quote that nobody closed.
  static final int LONGEST_CELL = 1 << 20;

  /// What they seem to be, as the beginning of a file shows.
  static Quotes in(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, DialectGuess.HEAD_BYTES); i++) {
      if (bytes[i] == '"') {
        return HOLD_CELLS;
      }
    }
    return ABSENT;
  }

  /// A parser that takes rows of any width.
  CsvReaderBuilder parser(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(this == ARE_LITERAL ? '\uFFFF' : '"')
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(this == HOLD_CELLS)
        .maxBufferSize(LONGEST_CELL);
  }
}
