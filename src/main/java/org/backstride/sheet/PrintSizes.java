package org.backstride.sheet;

import java.util.List;
import org.backstride.sheet.PrintFormat.Print;

/// The sizes of one print.
///
/// @param base points of the text, the smallest on the page
/// @param card points of titles and values on cards
/// @param title points of the session's name
/// @param pictureMillimetres the height of a pictogram
/// @param rowMillimetres heights of a log row, the most comfortable first
record PrintSizes(
    float base, float card, float title, double pictureMillimetres, List<Double> rowMillimetres) {

  static PrintSizes of(Print print) {
    return switch (print) {
      case NORMAL -> new PrintSizes(11, 12, 18, 23, List.of(9.0, 7.4, 5.8, 5.4, 5.1, 4.8));
      case LARGE -> new PrintSizes(15, 17, 26, 23, List.of(9.5, 8.6, 8.0, 7.4));
    };
  }
}
