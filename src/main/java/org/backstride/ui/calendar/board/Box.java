package org.backstride.ui.calendar.board;

/// A place on the board in its own coordinates, which do not scroll.
public record Box(double x, double y, double width, double height) {

  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public Box inset(double by) {
    return new Box(x + by, y + by, Math.max(0, width - 2 * by), Math.max(0, height - 2 * by));
  }
}
