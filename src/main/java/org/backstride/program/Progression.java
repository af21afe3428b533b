package org.backstride.program;

import java.math.BigDecimal;
import java.util.Set;

/// What changes from one repetition to the next, such as "speed +0.1 km/h".
///
/// @param variable what changes
/// @param delta by how much, signed
/// @param unit in which unit, as typed
public record Progression(Variable variable, BigDecimal delta, Unit unit) {

  /// The largest change, either way.
  public static final BigDecimal MOST = new BigDecimal(100_000);

  public Progression {
    delta = Range.typed(delta);
    if (delta.abs().compareTo(MOST) > 0) {
      throw new IllegalArgumentException("Change out of range: " + delta);
    }
    if (!variable.units().contains(unit)) {
      throw new IllegalArgumentException(variable + " does not change by " + unit);
    }
  }

  /// What may change.
  public enum Variable {
    SPEED,
    TIME,
    DISTANCE,
    REST,
    GRADE;

    /// The units in which it may change.
    public Set<Unit> units() {
      return switch (this) {
        case SPEED ->
            Set.of(
                Unit.KILOMETRES_PER_HOUR,
                Unit.MILES_PER_HOUR,
                Unit.METRES_PER_SECOND,
                Unit.PERCENT);
        case TIME, REST -> Set.of(Unit.SECONDS, Unit.PERCENT);
        case DISTANCE -> Set.of(Unit.METRES, Unit.PERCENT);
        case GRADE -> Set.of(Unit.PERCENT);
      };
    }
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
