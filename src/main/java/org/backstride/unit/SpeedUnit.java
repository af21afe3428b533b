package org.backstride.unit;

/// A unit of speed, its size, and its word in the text form of programs.
public enum SpeedUnit {
  KILOMETRES_PER_HOUR("kmh", 1 / 3.6),
  MILES_PER_HOUR("mph", 0.44704),
  METRES_PER_SECOND("mps", 1);

  private final String code;
  private final double metresPerSecond;

  SpeedUnit(String code, double metresPerSecond) {
    this.code = code;
    this.metresPerSecond = metresPerSecond;
  }

  public String code() {
    return code;
  }

  public double metresPerSecond() {
    return metresPerSecond;
  }
}
