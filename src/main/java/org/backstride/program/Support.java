package org.backstride.program;

/// What or who holds or guards the person.
public enum Support {
  RAIL,
  PARTNER,
  HARNESS,
  BARS
}
