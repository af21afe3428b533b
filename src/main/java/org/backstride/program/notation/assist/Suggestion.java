package org.backstride.program.notation.assist;

/// Something that could stand in a line.
///
/// @param from where the stretch begins that it takes the place of, counted from 0
/// @param to where that stretch ends
/// @param text what would stand there
/// @param meaning the key of what it means
public record Suggestion(int from, int to, String text, String meaning) {

  /// The line with the suggestion in its place.
  public String in(String line) {
    return line.substring(0, from) + text + line.substring(to);
  }
}
