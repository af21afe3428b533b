package org.backstride.sheet.paper;

import org.backstride.sheet.paper.PrintFormat.Print;

/// The sizes of one print.
///
/// @param base points of the text, the smallest on the page
/// @param card points of titles and values on cards
/// @param title points of the session's name
/// @param pictureMillimetres the height of a pictogram
/// @param leastRowMillimetres the lowest row of the log one can still write in
/// @param mostRowMillimetres the row that is high enough
record PrintSizes(
    float base,
    float card,
    float title,
    double pictureMillimetres,
    double leastRowMillimetres,
    double mostRowMillimetres) {

  static PrintSizes of(Print print) {
    return switch (print) {
      case NORMAL -> new PrintSizes(11, 12, 18, 23, 4.7, 9);
      case LARGE -> new PrintSizes(15, 17, 26, 23, 7.2, 11);
    };
  }
}
