package org.backstride.program.resolve;

import org.backstride.athlete.threshold.ZoneScheme;
import org.backstride.athlete.threshold.ZoneSubject;
import org.backstride.program.Target.AtZone;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.program.Target.ZoneKind;
import org.backstride.program.resolve.Resolution.Beats;
import org.backstride.program.resolve.Resolution.Missing;
import org.backstride.program.resolve.Resolution.Speeds;
import org.backstride.program.resolve.Resolution.Unresolved;
import org.backstride.unit.Movement;

/// Turns zones into beats or speeds of the step's own gait and direction: from the lower border of
/// the first to the upper border of the last.
record ZoneResolution(AtZone zone, Movement movement, References references) {

  static Resolution of(AtZone zone, Movement movement, References references) {
    var resolution = new ZoneResolution(zone, movement, references);
    return zone.kind() == ZoneKind.PACE ? resolution.speeds() : resolution.beats();
  }

  private Resolution speeds() {
    var reference = references.speedOf(movement);
    if (reference.isEmpty()) {
      return new Unresolved(Resolution.missingReference(movement.gait()), movement);
    }
    var scheme = references.zonesOf(ZoneSubject.speedOf(movement));
    double one = reference.getAsDouble() / 100;
    return isIn(scheme)
        ? new Speeds(start(scheme) * one, end(scheme) * one)
        : new Unresolved(Missing.PACE_ZONES, movement);
  }

  private Resolution beats() {
    var scheme = references.zonesOf(ZoneSubject.heartRateOf(movement));
    if (!isIn(scheme)) {
      return new Unresolved(Missing.HEART_RATE_ZONES, movement);
    }
    return switch (HeartSpan.of(unitOf(scheme), references.hearts().of(movement))) {
      case HeartSpan.Unknown(Missing missing) -> new Unresolved(missing, movement);
      case HeartSpan.Known(int none, int all) -> {
        double one = (all - none) / 100.0;
        yield new Beats(none + start(scheme) * one, none + end(scheme) * one);
      }
    };
  }

  private static HeartRateUnit unitOf(ZoneScheme scheme) {
    return switch (scheme.basis()) {
      case HEART_RATE_MAX -> HeartRateUnit.PERCENT_OF_MAXIMUM;
      case HEART_RATE_RESERVE -> HeartRateUnit.PERCENT_OF_RESERVE;
      case HEART_RATE_THRESHOLD -> HeartRateUnit.PERCENT_OF_THRESHOLD;
      case REFERENCE_SPEED -> throw new IllegalArgumentException("A speed has no heart-rate zones");
    };
  }

  private boolean isIn(ZoneScheme scheme) {
    return Math.max(zone.from(), zone.to()) <= scheme.zones();
  }

  /// The border at which the target begins, in percent; a ramp that falls begins at the upper one.
  private int start(ZoneScheme scheme) {
    return scheme.borders().get(zone.from() <= zone.to() ? zone.from() - 1 : zone.from());
  }

  private int end(ZoneScheme scheme) {
    return scheme.borders().get(zone.from() <= zone.to() ? zone.to() : zone.to() - 1);
  }
}
