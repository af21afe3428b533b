package org.backstride.codec.program;

import com.fasterxml.jackson.core.JsonParser;

/// Something in a JSON text that cannot be so, and the line and column, from 1, where it stands.
final class Misplaced extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  Misplaced(String what, Place place) {
    super(what);
    this.line = place.line();
    this.column = place.column();
  }

  /// A place in a JSON text, counted from 1.
  record Place(int line, int column) {

    /// Where the token begins that a parser stands on.
    static Place of(JsonParser parser) {
      var location = parser.currentTokenLocation();
      return new Place(location.getLineNr(), location.getColumnNr());
    }
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
