package org.backstride.unit;

/// A unit of steepness and its word in the text form of programs.
public enum GradeUnit {
  PERCENT("%"),
  DEGREES("deg");

  private final String code;

  GradeUnit(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
