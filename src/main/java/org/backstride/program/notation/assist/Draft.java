package org.backstride.program.notation.assist;

/// A text as it was typed, with lines that cannot be read.
///
/// @param text the text
/// @param good the same lines, the last good one in the place of each that cannot be read
public record Draft(String text, String good) {

  /// No text waits.
  public static final Draft NONE = new Draft("", "");
}
