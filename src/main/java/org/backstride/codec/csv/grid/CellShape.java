package org.backstride.codec.csv.grid;

/// What a cell looks like.
public enum CellShape {
  EMPTY(0),
  TEXT(1),
  NUMBER(2),

  /// A time of hours, minutes and seconds, or of minutes and seconds; its value is in seconds.
  CLOCK(3),

  /// A day; its value is in milliseconds since 1970.
  DATE(4),

  /// A day and a time whose zone nobody wrote; its value is in milliseconds as if it were UTC.
  LOCAL_TIME(5),

  /// A day and a time with its zone; its value is in milliseconds since 1970.
  INSTANT(6);

  private final int slot;

  CellShape(int slot) {
    this.slot = slot;
  }

  /// Its place in a list of counts.
  int slot() {
    return slot;
  }

  static CellShape at(int slot) {
    for (var shape : values()) {
      if (shape.slot == slot) {
        return shape;
      }
    }
    throw new IllegalArgumentException("No shape at " + slot);
  }

  /// Whether the cell has a value.
  public boolean isValue() {
    return this != EMPTY && this != TEXT;
  }

  /// Whether the value names a day.
  public boolean isDated() {
    return this == DATE || this == LOCAL_TIME || this == INSTANT;
  }
}
