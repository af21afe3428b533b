package org.backstride.ui.kit.chart;

import java.util.Arrays;

/// The ground of one kind of band: a pattern worked out once as rows of pixels, then copied, which
/// costs no more than a plain fill.
final class Texture {

  private static final double HATCH_PERIOD = 9;
  private static final double DOT_PERIOD = 7;

  private final int period;
  private final int[] tile;
  private final int length;

  /// @param length the widest box that will be filled
  private Texture(int period, int length) {
    this.period = period;
    this.length = length + period;
    tile = new int[period * this.length];
  }

  static Texture of(BandKind kind, Inks inks, int length, double scale) {
    Ink ground = inks.ground(kind);
    Ink mark = inks.mark(kind);
    return switch (kind) {
      case BACKWARD -> hatched(ground, mark, length, scale);
      case LATERAL -> dotted(ground, mark, length, scale);
      case MIXED -> hatched(ground, mark.faded(0.6), length, 2 * scale);
      case FORWARD, STILL, UNKNOWN -> plain(ground, length);
    };
  }

  /// Copies the pattern into a box; a pattern moves with the origin of the axis.
  ///
  /// @param origin the pixel column at which the axis is zero
  void fill(Raster raster, Box box, double origin) {
    Box inside = box.and(raster.bounds());
    int shift = Math.floorMod((int) Math.floor(inside.left() - origin), period);
    for (int y = inside.top(); y < inside.bottom(); y++) {
      int row = Math.floorMod(y, period);
      System.arraycopy(
          tile,
          row * length + shift,
          raster.pixels(),
          y * raster.width() + inside.left(),
          inside.width());
    }
  }

  private static Texture plain(Ink ground, int length) {
    var texture = new Texture(1, length);
    Arrays.fill(texture.tile, ground.argb());
    return texture;
  }

  private static Texture hatched(Ink ground, Ink mark, int length, double scale) {
    int period = (int) Math.round(HATCH_PERIOD * scale);
    return patterned(
        period,
        length,
        ground,
        mark,
        (x, y) -> {
          double off = Math.floorMod(x + y, period) - period / 2.0;
          return Math.clamp(0.5 + 0.5 * scale - Math.abs(off) / Math.sqrt(2), 0, 1);
        });
  }

  private static Texture dotted(Ink ground, Ink mark, int length, double scale) {
    int period = (int) Math.round(DOT_PERIOD * scale);
    return patterned(
        period,
        length,
        ground,
        mark,
        (x, y) -> {
          double across = Math.floorMod(x, period) - period / 2.0 + 0.5;
          double down = y - period / 2.0 + 0.5;
          return Math.clamp(0.9 * scale + 0.4 - Math.hypot(across, down), 0, 1);
        });
  }

  private static Texture patterned(
      int period, int length, Ink ground, Ink mark, Coverage coverage) {
    var texture = new Texture(period, length);
    for (int y = 0; y < period; y++) {
      for (int x = 0; x < texture.length; x++) {
        texture.tile[y * texture.length + x] = mark.faded(coverage.at(x, y)).over(ground).argb();
      }
    }
    return texture;
  }

  @FunctionalInterface
  private interface Coverage {
    double at(int x, int y);
  }
}
