package org.backstride.sheet.paper.type;

import java.awt.Font;
import java.util.stream.Collectors;

/// Which letters paper has: those of Roboto, and of DejaVu Sans for what Roboto lacks (Arabic,
/// Hebrew, Armenian, Georgian and more). What neither has is printed as an empty square, said in a
/// notice at the head, and never passed over in silence.
public final class Letters {

  /// Stands for a letter that cannot be printed.
  public static final String SQUARE = "□";

  private final Font roboto = Typeface.ROBOTO.font();
  private final Font fallback = Typeface.DEJAVU.font();

  /// The letters of a text that cannot be printed, each once, in their order.
  public String missing(String text) {
    return text.codePoints()
        .filter(point -> !isPrinted(point))
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /// Whether there is a letter for a code point.
  public boolean isPrinted(int point) {
    return point < 0x250
        || Character.isISOControl(point)
        || roboto.canDisplay(point)
        || fallback.canDisplay(point);
  }

  /// The numbers by which Unicode knows letters, such as U+674E: those can be printed.
  public static String numbers(String letters) {
    return letters.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(", "));
  }
}
