package org.backstride.store.column;

/// The step that the values of a sensor are whole numbers of. Its code is stored.
enum Scale {
  ONE(0, 1, 0),
  TENTH(1, 10, 0),
  HUNDREDTH(2, 100, 0),
  THOUSANDTH(3, 1_000, 0),
  HALF(4, 2, 0),
  /// FIT's altitude: fifths of a metre above -500.
  FIFTH_ABOVE(5, 5, -500),
  HUNDRED_TWENTY_EIGHTH(6, 128, 0),
  TEN_THOUSANDTH(7, 10_000, 0),
  HUNDRED_THOUSANDTH(8, 100_000, 0),
  MILLIONTH(9, 1_000_000, 0),
  TEN_MILLIONTH(10, 10_000_000, 0),
  /// FIT's position: 2^31 to half a turn.
  SEMICIRCLE(11, 2_147_483_648.0 / 180, 0);

  private static final double LARGEST = 1L << 52;

  private final int code;
  private final double perUnit;
  private final double offset;

  Scale(int code, double perUnit, double offset) {
    this.code = code;
    this.perUnit = perUnit;
    this.offset = offset;
  }

  int code() {
    return code;
  }

  long whole(double value) {
    return Math.round((value - offset) * perUnit);
  }

  double value(long whole) {
    return this == SEMICIRCLE ? whole * (180 / 2_147_483_648.0) : whole / perUnit + offset;
  }

  /// Whether every value comes back with the very same bits.
  boolean fits(double[] values) {
    for (double value : values) {
      if (!(Math.abs(value) * perUnit < LARGEST)
          || Double.doubleToRawLongBits(value(whole(value))) != Double.doubleToRawLongBits(value)) {
        return false;
      }
    }
    return true;
  }
}
