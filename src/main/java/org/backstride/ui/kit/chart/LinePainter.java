package org.backstride.ui.kit.chart;

/// Paints the columns of a trace as one smooth line. A column in which the line turns is filled
/// from its exact lowest to its exact highest point, so that no peak is lost; one through which it
/// only runs is shaded like a slanted line.
final class LinePainter {

  private final Raster raster;
  private final Box box;
  private final ValueRange range;
  private final float half;
  private final int argb;

  /// @param thickness of the line in pixels
  LinePainter(Raster raster, Box box, ValueRange range, double thickness, Ink ink) {
    this.raster = raster;
    this.box = box;
    this.range = range;
    half = (float) thickness / 2;
    argb = ink.argb();
  }

  /// Paints the columns from the left edge of the box on.
  void paint(TraceColumns columns) {
    Box clip = box.and(raster.bounds());
    int end = Math.min(columns.count(), clip.right() - box.left());
    for (int column = clip.left() - box.left(); column < end; column++) {
      float low = columns.low(column);
      if (!Float.isNaN(low)) {
        float top = (float) range.row(columns.high(column), box);
        float bottom = (float) range.row(low, box);
        int x = box.left() + column;
        if (columns.runsThrough(column)) {
          slant(clip, x, top, bottom);
        } else {
          upright(clip, x, top - half, bottom + half);
        }
      }
    }
  }

  private void upright(Box clip, int x, float top, float bottom) {
    int first = Math.max(clip.top(), (int) Math.floor(top));
    int last = Math.min(clip.bottom(), (int) Math.ceil(bottom));
    int solidFrom = Math.min(last, Math.max(first, (int) Math.ceil(top)));
    int solidTo = Math.max(solidFrom, Math.min(last, (int) Math.floor(bottom)));
    for (int y = first; y < solidFrom; y++) {
      raster.dab(x, y, argb, part(Math.min(bottom, y + 1) - Math.max(top, y)));
    }
    raster.lay(new Box(x, solidFrom, x + 1, solidTo), new Ink(argb));
    for (int y = solidTo; y < last; y++) {
      raster.dab(x, y, argb, part(Math.min(bottom, y + 1) - Math.max(top, y)));
    }
  }

  /// Shades by how far the line's own thickness overlaps the rows it crosses in this column.
  private void slant(Box clip, int x, float top, float bottom) {
    float rise = bottom - top;
    float reach = half * (float) Math.sqrt(1 + rise * rise);
    float spread = Math.max(1, rise) / 2;
    float middle = (top + bottom) / 2;
    int first = Math.max(clip.top(), (int) Math.floor(middle - reach - spread));
    int last = Math.min(clip.bottom(), (int) Math.ceil(middle + reach + spread));
    for (int y = first; y < last; y++) {
      float distance = Math.abs(y + 0.5f - middle);
      float overlap = Math.min(Math.min(2 * reach, 2 * spread), reach + spread - distance);
      if (overlap > 0) {
        raster.dab(x, y, argb, part(overlap / (2 * spread)));
      }
    }
  }

  private static int part(float coverage) {
    return Math.round(Math.min(1, coverage) * 256);
  }
}
