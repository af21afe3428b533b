package org.backstride.codec.program;

import org.backstride.program.Program;

/// What a text in the JSON form holds.
public sealed interface ProgramReading {

  /// A program.
  record Read(Program program) implements ProgramReading {}

  /// No program that can be read.
  record Refused(Reason reason) implements ProgramReading {}

  /// No JSON from a place on, or a value that is missing, of another kind or outside its limits in
  /// the object that begins there.
  ///
  /// @param line counted from 1
  /// @param column counted from 1
  record Broken(int line, int column) implements ProgramReading {}

  /// Why there is no program.
  enum Reason {
    /// Not a JSON object of ours.
    NOT_OURS,
    /// Written by a newer version of the studio.
    NEWER
  }
}
