package org.backstride.ui.kit.chart;

/// A colour as pixels hold it: alpha, red, green and blue of eight bits each, the colours already
/// multiplied by alpha.
///
/// @param argb the premultiplied pixel
public record Ink(int argb) {

  private static final int PAIR = 0x00FF00FF;

  /// An ink from parts between 0 and 1, not premultiplied.
  public static Ink of(double red, double green, double blue, double opacity) {
    int alpha = part(opacity);
    return new Ink(
        (alpha << 24)
            | (part(red * opacity) << 16)
            | (part(green * opacity) << 8)
            | part(blue * opacity));
  }

  /// The same colour, thinner: 0 leaves nothing, 1 all.
  public Ink faded(double opacity) {
    return new Ink(covering(argb, (int) Math.round(opacity * 256)));
  }

  /// This ink over an opaque or translucent ground.
  public Ink over(Ink ground) {
    return new Ink(blend(ground.argb, argb));
  }

  /// A premultiplied pixel that covers only part of its place.
  ///
  /// @param coverage 0 to 256
  static int covering(int argb, int coverage) {
    int redBlue = (((argb & PAIR) * coverage) >>> 8) & PAIR;
    int alphaGreen = (((argb >>> 8) & PAIR) * coverage) & ~PAIR;
    return redBlue | alphaGreen;
  }

  /// One premultiplied pixel over another.
  static int blend(int ground, int ink) {
    int rest = 255 - (ink >>> 24);
    if (rest == 0) {
      return ink;
    }
    int redBlue = (ground & PAIR) * rest + 0x00800080;
    int alphaGreen = ((ground >>> 8) & PAIR) * rest + 0x00800080;
    redBlue = ((redBlue + ((redBlue >>> 8) & PAIR)) >>> 8) & PAIR;
    alphaGreen = (alphaGreen + ((alphaGreen >>> 8) & PAIR)) & ~PAIR;
    return ink + (redBlue | alphaGreen);
  }

  private static int part(double value) {
    return (int) Math.round(Math.clamp(value, 0, 1) * 255);
  }
}
