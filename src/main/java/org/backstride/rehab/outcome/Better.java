package org.backstride.rehab.outcome;

/// Which way a measure improves.
public enum Better {
  HIGHER,
  LOWER;

  /// A change as improvement: positive is better.
  public double improvement(double change) {
    return this == HIGHER ? change : -change;
  }
}
