package org.backstride.text;

/// The units a user reads and types.
public enum UnitSystem {
  METRIC,
  IMPERIAL
}
