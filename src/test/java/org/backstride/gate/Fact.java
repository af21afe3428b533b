package org.backstride.gate;

/// Something a source file does, and where.
record Fact(String what, String where) {

  @Override
  public String toString() {
    return where + " " + what;
  }
}
