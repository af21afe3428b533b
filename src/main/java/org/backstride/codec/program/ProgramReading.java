package org.backstride.codec.program;

import org.backstride.program.Program;

/// What a text in the JSON form holds.
public sealed interface ProgramReading {

  /// A program.
  record Read(Program program) implements ProgramReading {}

  /// No program that can be read.
  record Refused(Reason reason) implements ProgramReading {}

  /// Why there is no program.
  enum Reason {
    /// Not a JSON object of ours.
    NOT_OURS,
    /// Written by a newer version of the studio.
    NEWER,
    /// Ours, but a value is missing, of another kind or outside its limits.
    DAMAGED
  }
}
