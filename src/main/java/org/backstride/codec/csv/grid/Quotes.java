package org.backstride.codec.csv.grid;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// What quotes do in a table.
enum Quotes {
  /// They hold a cell together, as the format has it.
  HOLD_CELLS,
  /// They are characters like any other: in files that leave one open.
  ARE_LITERAL;

  /// A cell of more characters is no value but a quote that nobody closed.
  private static final int LONGEST_CELL = 1 << 20;

  /// A parser that takes rows of any width.
  CsvReaderBuilder parser(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(this == HOLD_CELLS ? '"' : '\uFFFF')
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(this == HOLD_CELLS)
        .maxBufferSize(LONGEST_CELL);
  }
}
