package org.backstride.program.notation;

import java.util.List;

/// Something in a text that could not be read, or that may not mean what it says.
///
/// @param severity whether the line was left out
/// @param place where it stands
/// @param messageKey its sentence in the `notation` bundle
/// @param arguments what the sentence names
/// @param fixes what could stand at the place instead, best first
public record Problem(
    Severity severity, Place place, String messageKey, List<String> arguments, List<Fix> fixes) {

  /// Whether a line was read.
  public enum Severity {
    /// The line is not in the program.
    ERROR,
    /// The line is in the program, but look at it.
    WARNING
  }

  /// A stretch of one line; line and column count from 1.
  public record Place(int line, int column, int length) {}

  /// A text to put in the place of the problem's own.
  public record Fix(String replacement) {}

  public Problem {
    arguments = List.copyOf(arguments);
    fixes = List.copyOf(fixes);
  }
}
