package org.backstride.ui.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.program.Progression;
import org.backstride.program.Progression.Unit;
import org.backstride.program.Progression.Variable;
import org.backstride.ui.kit.number.TypedNumber;
import org.backstride.unit.UnitSystem;
import org.jspecify.annotations.Nullable;

/// What gets harder from one repeated cycle to the next, and in which unit.
enum Change {
  NOTHING(null, null),
  SPEED_KMH(Variable.SPEED, Unit.KILOMETRES_PER_HOUR),
  SPEED_MPH(Variable.SPEED, Unit.MILES_PER_HOUR),
  SPEED_PERCENT(Variable.SPEED, Unit.PERCENT),
  TIME_SECONDS(Variable.TIME, Unit.SECONDS),
  TIME_PERCENT(Variable.TIME, Unit.PERCENT),
  DISTANCE_METRES(Variable.DISTANCE, Unit.METRES),
  REST_SECONDS(Variable.REST, Unit.SECONDS),
  GRADE_PERCENT(Variable.GRADE, Unit.PERCENT);

  private final @Nullable Variable variable;
  private final @Nullable Unit unit;

  Change(@Nullable Variable variable, @Nullable Unit unit) {
    this.variable = variable;
    this.unit = unit;
  }

  /// Those that are offered to who reads some units.
  static Change[] offered(UnitSystem units) {
    var other = units == UnitSystem.METRIC ? SPEED_MPH : SPEED_KMH;
    return Stream.of(values()).filter(each -> each != other).toArray(Change[]::new);
  }

  /// The change by an amount as typed, with a point or a comma; empty where that is no number.
  Optional<List<Progression>> by(String amount) {
    if (variable == null || unit == null) {
      return Optional.of(List.of());
    }
    try {
      return TypedNumber.signed(amount)
          .map(delta -> List.of(new Progression(variable, delta, unit)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
