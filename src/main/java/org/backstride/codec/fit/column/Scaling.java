package org.backstride.codec.fit.column;

/// How a raw number becomes a value in its unit: `raw / scale - shift`.
public record Scaling(double scale, double shift) {

  public static final Scaling NONE = new Scaling(1, 0);

  public double value(double raw) {
    return raw / scale - shift;
  }
}
