package org.backstride.sheet.paper.type;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/// How wide words are in print: measured with the very fonts that are embedded.
public final class TypeWidth {

  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Font regular = Typeface.ROBOTO.font();
  private final Font bold = Typeface.ROBOTO_BOLD.font();

  public double regularMillimetres(String text, float points) {
    return millimetres(regular.deriveFont(points), text);
  }

  public double boldMillimetres(String text, float points) {
    return millimetres(bold.deriveFont(points), text);
  }

  private static double millimetres(Font font, String text) {
    return font.getStringBounds(text, EXACT).getWidth() * MILLIMETRES_PER_POINT;
  }
}
