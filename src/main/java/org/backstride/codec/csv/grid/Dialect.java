package org.backstride.codec.csv.grid;

import java.nio.charset.Charset;

/// How a table is written.
///
/// @param separator between two cells: comma, semicolon, tab, bar or blank
/// @param decimalMark point or comma; where it is the separator too, such numbers stand in quotes
public record Dialect(Charset charset, char separator, char decimalMark, DateOrder dateOrder) {

  public Dialect {
    if (decimalMark != '.' && decimalMark != ',') {
      throw new IllegalArgumentException("Not a decimal mark: " + decimalMark);
    }
    if (separator == '"' || separator == '\n' || separator == '\r') {
      throw new IllegalArgumentException("Not a separator: " + separator);
    }
  }

  public Dialect withCharset(Charset changed) {
    return new Dialect(changed, separator, decimalMark, dateOrder);
  }

  public Dialect withSeparator(char changed) {
    return new Dialect(charset, changed, decimalMark, dateOrder);
  }

  public Dialect withDecimalMark(char changed) {
    return new Dialect(charset, separator, changed, dateOrder);
  }

  public Dialect withDateOrder(DateOrder changed) {
    return new Dialect(charset, separator, decimalMark, changed);
  }
}
