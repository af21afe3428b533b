package org.backstride.sheet.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// How wide words are in print: measured with the very fonts that are embedded.
final class TypeWidth {

  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Font regular = font("Regular");
  private final Font bold = font("Bold");

  double regularMillimetres(String text, float points) {
    return millimetres(regular.deriveFont(points), text);
  }

  double boldMillimetres(String text, float points) {
    return millimetres(bold.deriveFont(points), text);
  }

  private static double millimetres(Font font, String text) {
    return font.getStringBounds(text, EXACT).getWidth() * MILLIMETRES_PER_POINT;
  }

  private static Font font(String weight) {
    try (InputStream in = SheetRenderer.font(weight)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException("The sheet font cannot be read", e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The sheet font is damaged", e);
    }
  }
}
