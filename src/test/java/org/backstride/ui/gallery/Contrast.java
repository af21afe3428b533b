package org.backstride.ui.gallery;

import javafx.scene.paint.Color;

/// The contrast of two colours as WCAG 2 measures it.
final class Contrast {

  private Contrast() {}

  /// The ratio, 1 (alike) to 21 (black on white).
  static double of(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
