package org.backstride.program;

import java.util.Set;
import org.backstride.unit.Grade;
import org.jspecify.annotations.Nullable;

/// Where a step is done and with which support; what is null is not stated.
public record Setting(@Nullable Grade grade, @Nullable Surface surface, Set<Support> supports) {

  public static final Setting UNSTATED = new Setting(null, null, Set.of());

  public Setting {
    supports = Set.copyOf(supports);
  }

  public Setting withGrade(@Nullable Grade next) {
    return new Setting(next, surface, supports);
  }

  public Setting withSurface(@Nullable Surface next) {
    return new Setting(grade, next, supports);
  }

  public Setting withSupports(Set<Support> next) {
    return new Setting(grade, surface, next);
  }

  /// Rise over run; level where no grade is stated.
  public double gradeFraction() {
    return grade == null ? 0 : grade.fraction();
  }
}
