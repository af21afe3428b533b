package org.backstride.program;

import java.math.BigDecimal;

/// What changes from one repetition to the next, such as "speed +0.1 km/h".
///
/// @param variable what changes
/// @param delta by how much, signed
/// @param unit in which unit, as typed
public record Progression(Variable variable, BigDecimal delta, Unit unit) {

  /// What may change.
  public enum Variable {
    SPEED,
    TIME,
    DISTANCE,
    REST,
    GRADE
  }

  /// A unit of the change and its word in the text form.
  public enum Unit {
    KILOMETRES_PER_HOUR("kmh"),
    MILES_PER_HOUR("mph"),
    METRES_PER_SECOND("mps"),
    SECONDS("s"),
    METRES("mtr"),
    PERCENT("%");

    private final String code;

    Unit(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
