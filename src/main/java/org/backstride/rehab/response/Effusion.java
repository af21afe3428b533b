package org.backstride.rehab.response;

/// Fluid in the knee by the stroke test, from none to so much that it cannot be moved.
public enum Effusion {
  NONE,
  TRACE,
  ONE_PLUS,
  TWO_PLUS,
  THREE_PLUS;

  public boolean atLeast(Effusion other) {
    return compareTo(other) >= 0;
  }
}
