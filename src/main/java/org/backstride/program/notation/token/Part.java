package org.backstride.program.notation.token;

import java.util.List;
import java.util.Optional;
import org.backstride.program.Extent;
import org.backstride.program.Step.Role;
import org.backstride.program.StopCondition;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.program.Target;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;

/// One thing that stands in the line of a step.
public sealed interface Part {

  /// A part and the stretch of the line it was read from, counted from 0, the end left out.
  record At(Part part, int start, int end) {}

  record Lasts(Extent extent) implements Part {}

  record Aims(Target target) implements Part {}

  record Plays(Role role) implements Part {}

  record Heads(Direction direction) implements Part {}

  record Moves(Gait gait) implements Part {}

  record Ramps() implements Part {}

  record Climbs(Grade grade) implements Part {}

  record Ground(Surface surface) implements Part {}

  record Holds(Support support) implements Part {}

  record Stops(List<StopCondition> conditions) implements Part {}

  /// A quoted cue.
  record Says(String text) implements Part {}

  /// A word that is none of the above.
  record Word(String text) implements Part {}

  /// Understood, and left out on purpose, such as watts.
  record Ignored(String messageKey) implements Part {}

  /// Read, but wrong: a number outside its limits, a blank before `m`.
  record Wrong(String messageKey, List<String> replacements) implements Part {}

  /// A length of time.
  ///
  /// @throws IllegalArgumentException where it is none or too long
  static Optional<Part> lasting(long seconds) {
    return Optional.of(new Lasts(new Extent.ForTime(Math.toIntExact(seconds))));
  }
}
