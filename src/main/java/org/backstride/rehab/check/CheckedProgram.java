package org.backstride.rehab.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.program.Program;
import org.backstride.program.Surface;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.StepFigures;
import org.backstride.program.resolve.Unrolling;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Conditions.Place;
import org.backstride.rehab.RuleLimit;
import org.backstride.rehab.Strictness;
import org.backstride.rehab.Wording;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// A program, a person and the conditions, prepared once for all rules.
///
/// @param program the program
/// @param athlete who is to do it, null where nobody is chosen
/// @param conditions where it is to be done
/// @param inForce what the clinic made of the rules, and the words of fixes
/// @param steps the steps one after another
record CheckedProgram(
    Program program,
    @Nullable Athlete athlete,
    Conditions conditions,
    InForce inForce,
    List<CheckedStep> steps) {

  static CheckedProgram of(
      Program program, @Nullable Athlete athlete, Conditions conditions, InForce inForce) {
    var references = athlete == null ? References.UNKNOWN : References.of(athlete);
    var steps =
        Unrolling.of(program).stream()
            .map(
                unrolled ->
                    new CheckedStep(
                        unrolled.path(),
                        unrolled.step(),
                        program.surfaceOf(unrolled.step()),
                        StepFigures.of(unrolled.step(), references)))
            .toList();
    return new CheckedProgram(program, athlete, conditions, inForce, steps);
  }

  Strictness strictness() {
    return Strictness.of(athlete);
  }

  int limit(RuleLimit limit) {
    return inForce.rules().limit(limit);
  }

  Wording wording() {
    return inForce.wording();
  }

  References references() {
    return athlete == null ? References.UNKNOWN : References.of(athlete);
  }

  Stream<CheckedStep> backwardSteps() {
    return steps.stream().filter(CheckedStep::isBackward);
  }

  /// Whether the person has a tick; nobody has none.
  boolean has(Tick tick) {
    return athlete != null && athlete.readiness().has(tick);
  }

  /// The fastest backward speed the person was seen to master in a movement.
  Optional<Speed> maximumVerified(Movement movement) {
    return athlete == null
        ? Optional.empty()
        : Optional.ofNullable(athlete.capacity().speedsFor(movement).maximumVerified());
  }

  /// The speed the person walks or runs at comfortably.
  Optional<Speed> comfortable(Movement movement) {
    return athlete == null
        ? Optional.empty()
        : Optional.ofNullable(athlete.capacity().speedsFor(movement).comfortable());
  }

  /// Whether a step is done outdoors, as far as conditions or its surface say.
  boolean isOutdoors(CheckedStep step) {
    @Nullable Surface surface = step.surface();
    if (surface == Surface.TREADMILL || conditions.place() == Place.INDOORS) {
      return false;
    }
    return conditions.place() == Place.OUTDOORS || (surface != null && surface != Surface.LEVEL);
  }
}
