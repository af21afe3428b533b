package org.backstride.rehab;

/// The words that a fix puts into a program, in the language the program is written in.
///
/// @param turnAround the cue for turning round on a treadmill (evidence S34)
public record Wording(String turnAround) {

  /// The words in English, as the text form's own examples have them.
  public static final Wording ENGLISH =
      new Wording("Stop the belt, turn, hold the rail, restart slowly");
}
