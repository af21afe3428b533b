package org.backstride.codec.workout;

import org.backstride.program.Program;

/// What a workout file of another tool holds.
public sealed interface WorkoutReading {

  /// A program.
  ///
  /// @param guessed how many steps say something that a program cannot, and were read as open steps
  record Read(Program program, int guessed) implements WorkoutReading {}

  /// No program that can be read.
  record Refused(Reason reason) implements WorkoutReading {}

  /// Why there is no program.
  enum Reason {
    /// Not a workout in this form.
    NO_WORKOUT,
    /// A workout for another sport than walking or running.
    OTHER_SPORT,
    /// A workout, but it contradicts itself or breaks off.
    DAMAGED
  }
}
