package org.backstride.codec.csv.grid;

import java.nio.charset.Charset;

/// How a table is written.
///
/// @param separator between two cells: comma, semicolon, tab, bar or blank
/// @param decimalMark point or comma; where it is the separator too, such numbers stand in quotes
/// @param titleRows how many rows at the beginning are titles whatever they look like, or
///   [#TITLES_FOUND_OUT]
public record Dialect(
    Charset charset, char separator, char decimalMark, DateOrder dateOrder, int titleRows) {

  /// Titles are told from values by what they look like.
  public static final int TITLES_FOUND_OUT = -1;

  /// No table of ours has more.
  public static final int MOST_TITLE_ROWS = 50;

  public Dialect {
    if (decimalMark != '.' && decimalMark != ',') {
      throw new IllegalArgumentException("Not a decimal mark: " + decimalMark);
    }
    if (separator == '"' || separator == '\n' || separator == '\r') {
      throw new IllegalArgumentException("Not a separator: " + separator);
    }
    if (titleRows < TITLES_FOUND_OUT || titleRows > MOST_TITLE_ROWS) {
      throw new IllegalArgumentException(titleRows + " rows of titles");
    }
  }

  /// One whose titles are found out.
  public Dialect(Charset charset, char separator, char decimalMark, DateOrder dateOrder) {
    this(charset, separator, decimalMark, dateOrder, TITLES_FOUND_OUT);
  }

  public Dialect withCharset(Charset changed) {
    return new Dialect(changed, separator, decimalMark, dateOrder, titleRows);
  }

  public Dialect withSeparator(char changed) {
    return new Dialect(charset, changed, decimalMark, dateOrder, titleRows);
  }

  public Dialect withDecimalMark(char changed) {
    return new Dialect(charset, separator, changed, dateOrder, titleRows);
  }

  public Dialect withDateOrder(DateOrder changed) {
    return new Dialect(charset, separator, decimalMark, changed, titleRows);
  }

  public Dialect withTitleRows(int changed) {
    return new Dialect(charset, separator, decimalMark, dateOrder, changed);
  }
}
