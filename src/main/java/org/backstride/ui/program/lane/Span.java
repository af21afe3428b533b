package org.backstride.ui.program.lane;

/// A stretch along the lane in pixels of its content.
public record Span(double from, double to) {

  public double width() {
    return to - from;
  }

  public double middle() {
    return (from + to) / 2;
  }

  public boolean contains(double x) {
    return x >= from && x < to;
  }

  /// The same stretch, wider on both sides.
  public Span grown(double pixels) {
    return new Span(from - pixels, to + pixels);
  }
}
