package org.backstride.sheet.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/// Which letters paper has: those of Roboto, and of DejaVu Sans for what Roboto lacks (Arabic,
/// Hebrew, Armenian, Georgian and more). What neither has is printed as an empty square, said in a
/// notice at the head, and never passed over in silence.
public final class Letters {

  /// Stands for a letter that cannot be printed.
  static final String SQUARE = "□";

  private final Font roboto = font("/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf");
  private final Font fallback = font("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

  /// The letters of a text that cannot be printed, each once, in their order.
  public String missing(String text) {
    return text.codePoints()
        .filter(point -> !isPrinted(point))
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  boolean isPrinted(int point) {
    return point < 0x250
        || Character.isISOControl(point)
        || roboto.canDisplay(point)
        || fallback.canDisplay(point);
  }

  /// The numbers by which Unicode knows letters, such as U+674E: those can be printed.
  static String numbers(String letters) {
    return letters.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(", "));
  }

  private static Font font(String name) {
    try (InputStream in = Letters.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Missing in the program: " + name);
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException("A font cannot be read", e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("A font is damaged", e);
    }
  }
}
