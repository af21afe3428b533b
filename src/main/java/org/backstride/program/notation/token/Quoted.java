package org.backstride.program.notation.token;

/// A string in quotation marks: `\"`, `\\` and `\n` inside.
///
/// @param text what it says
/// @param end where it ends in its line, behind the closing mark
/// @param closed whether there is a closing mark
public record Quoted(String text, int end, boolean closed) {

  /// Whether a string begins here: `"`, or a mark that a word processor puts in its place.
  static boolean opensAt(String line, int place) {
    return "\"“„”".indexOf(line.charAt(place)) >= 0;
  }

  /// Reads the string that begins with the mark at a place of a line.
  public static Quoted at(String line, int start) {
    String closing = line.charAt(start) == '"' ? "\"" : "”“\"";
    var text = new StringBuilder();
    for (int i = start + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (closing.indexOf(c) >= 0) {
        return new Quoted(text.toString(), i + 1, true);
      }
      if (c == '\\' && i + 1 < line.length()) {
        i++;
        text.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
      } else {
        text.append(c);
      }
    }
    return new Quoted(text.toString(), line.length(), false);
  }

  public static String print(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
