package org.backstride.codec.fit;

/// How a raw number becomes a value in its unit: `raw / scale - shift`.
record Scaling(double scale, double shift) {

  static final Scaling NONE = new Scaling(1, 0);

  double value(double raw) {
    return raw / scale - shift;
  }
}
