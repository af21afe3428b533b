package org.backstride.ui.program.text;

/// Where the caret stands in a text.
///
/// @param line the line, counted from 1
/// @param column the place in the line, counted from 0
/// @param text the whole line
/// @param start where the line begins in the text
record Caret(int line, int column, String text, int start) {

  static Caret in(String whole, int position) {
    int at = Math.clamp(position, 0, whole.length());
    int start = whole.lastIndexOf('\n', at - 1) + 1;
    int end = whole.indexOf('\n', at);
    int line = 1 + (int) whole.substring(0, start).chars().filter(c -> c == '\n').count();
    return new Caret(
        line, at - start, whole.substring(start, end < 0 ? whole.length() : end), start);
  }
}
