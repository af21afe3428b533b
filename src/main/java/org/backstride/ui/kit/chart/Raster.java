package org.backstride.ui.kit.chart;

import java.util.Arrays;

/// A field of premultiplied pixels, row by row from the top left.
public final class Raster {

  private final int width;
  private final int height;
  private final int[] pixels;

  public Raster(int width, int height) {
    this(width, height, new int[width * height]);
  }

  /// A field over memory that is shared with an image.
  Raster(int width, int height, int[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /// The premultiplied pixel at a place.
  public int pixel(int x, int y) {
    return pixels[y * width + x];
  }

  Box bounds() {
    return new Box(0, 0, width, height);
  }

  int[] pixels() {
    return pixels;
  }

  /// Replaces every pixel.
  void clear(Ink ink) {
    Arrays.fill(pixels, ink.argb());
  }

  /// Replaces the pixels of a box.
  void set(Box box, Ink ink) {
    Box inside = box.and(bounds());
    for (int y = inside.top(); y < inside.bottom(); y++) {
      Arrays.fill(pixels, y * width + inside.left(), y * width + inside.right(), ink.argb());
    }
  }

  /// Lays ink over a box.
  void lay(Box box, Ink ink) {
    if (ink.argb() >>> 24 == 255) {
      set(box, ink);
      return;
    }
    Box inside = box.and(bounds());
    for (int y = inside.top(); y < inside.bottom(); y++) {
      layRow(y * width + inside.left(), y * width + inside.right(), ink.argb());
    }
  }

  /// Lays a dashed line of one pixel's height.
  void layDashes(Box box, int dash, Ink ink) {
    for (int x = box.left(); x < box.right(); x += 2 * dash) {
      lay(new Box(x, box.top(), Math.min(x + dash, box.right()), box.bottom()), ink);
    }
  }

  /// Lays a premultiplied pixel over one place, of which it covers a part.
  ///
  /// @param coverage 0 to 256
  void dab(int x, int y, int argb, int coverage) {
    int at = y * width + x;
    pixels[at] = Ink.blend(pixels[at], Ink.covering(argb, coverage));
  }

  private void layRow(int from, int to, int argb) {
    for (int at = from; at < to; at++) {
      pixels[at] = Ink.blend(pixels[at], argb);
    }
  }
}
