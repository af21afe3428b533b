package org.backstride.unit;

/// A unit of distance, its size, and its word in the text form of programs (`m` there is minutes).
public enum DistanceUnit {
  KILOMETRES("km", 1000),
  METRES("mtr", 1),
  MILES("mi", 1609.344),
  YARDS("yd", 0.9144);

  private final String code;
  private final double metres;

  DistanceUnit(String code, double metres) {
    this.code = code;
    this.metres = metres;
  }

  public String code() {
    return code;
  }

  public double metres() {
    return metres;
  }
}
