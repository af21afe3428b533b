package org.backstride.ui.kit.chart;

/// The part of an axis that is seen, in the axis' own unit.
///
/// @param from where it begins
/// @param to where it ends, above `from`
public record Viewport(double from, double to) {

  public Viewport {
    if (!(to > from)) {
      throw new IllegalArgumentException("Nothing between " + from + " and " + to);
    }
  }

  public double span() {
    return to - from;
  }

  /// The position at a share of the width, 0 at the left edge and 1 at the right.
  public double at(double share) {
    return from + share * span();
  }

  /// The share of the width at which a position stands; outside 0 to 1 where it is not seen.
  public double shareOf(double position) {
    return (position - from) / span();
  }

  public boolean contains(double position) {
    return position >= from && position <= to;
  }

  /// Closer (a factor above 1) or further, with one position staying where it is.
  public Viewport zoomed(double factor, double around) {
    return new Viewport(around - (around - from) / factor, around + (to - around) / factor);
  }

  public Viewport moved(double distance) {
    return new Viewport(from + distance, to + distance);
  }

  /// The nearest viewport that shows at least the least span and nothing outside the whole.
  public Viewport within(Viewport whole, double leastSpan) {
    double span = Math.min(whole.span(), Math.max(leastSpan, span()));
    double middle = (from + to) / 2;
    double start = span == span() ? from : middle - span / 2;
    double first = Math.min(Math.max(start, whole.from), whole.to - span);
    return new Viewport(first, first + span);
  }

  /// The nearest viewport of the same span that shows a position, with a margin at its sides.
  public Viewport showing(double position, double marginShare) {
    double margin = marginShare * span();
    if (position < from + margin) {
      return moved(position - margin - from);
    }
    return position > to - margin ? moved(position + margin - to) : this;
  }
}
