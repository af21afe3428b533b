package org.backstride.unit;

/// The units a user reads and types.
public enum UnitSystem {
  METRIC,
  IMPERIAL
}
