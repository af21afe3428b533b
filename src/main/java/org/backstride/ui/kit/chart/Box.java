package org.backstride.ui.kit.chart;

/// A rectangle of whole pixels: `left` and `top` belong to it, `right` and `bottom` do not.
public record Box(int left, int top, int right, int bottom) {

  public int width() {
    return Math.max(0, right - left);
  }

  public int height() {
    return Math.max(0, bottom - top);
  }

  /// What both boxes share; of no width or height where that is nothing.
  public Box and(Box other) {
    int newLeft = Math.min(Math.max(left, other.left), other.right);
    int newTop = Math.min(Math.max(top, other.top), other.bottom);
    return new Box(
        newLeft,
        newTop,
        Math.max(newLeft, Math.min(right, other.right)),
        Math.max(newTop, Math.min(bottom, other.bottom)));
  }

  /// The same rows between other columns, rounded to whole pixels.
  public Box columns(double from, double to) {
    return new Box((int) Math.round(from), top, (int) Math.round(to), bottom);
  }
}
