package org.backstride.recording;

/// Where samples stand along the x axis of a chart: seconds since the start or metres covered,
/// never falling. Finds the sample for a position and the samples of each pixel column.
public final class SampleAxis {

  private final double[] positions;

  private SampleAxis(double[] positions) {
    this.positions = positions;
  }

  /// An axis over a copy of the positions.
  ///
  /// @throws IllegalArgumentException where a position is below the one before, or is not a number
  public static SampleAxis of(double[] positions) {
    double last = Double.NEGATIVE_INFINITY;
    for (double position : positions) {
      if (!(position >= last)) {
        throw new IllegalArgumentException("Axis falls from " + last + " to " + position);
      }
      last = position;
    }
    return new SampleAxis(positions.clone());
  }

  public int size() {
    return positions.length;
  }

  public double position(int index) {
    return positions[index];
  }

  /// The first position, 0 on an empty axis.
  public double start() {
    return positions.length == 0 ? 0 : positions[0];
  }

  /// The last position, 0 on an empty axis.
  public double end() {
    return positions.length == 0 ? 0 : positions[positions.length - 1];
  }

  /// The index of the first sample at or after a position, [#size] where there is none.
  public int firstAtOrAfter(double position) {
    return search(position, 0, positions.length);
  }

  /// The sample nearest to a position, the earlier of two equally near; -1 on an empty axis.
  public int nearest(double position) {
    int after = firstAtOrAfter(position);
    if (after == positions.length) {
      return after - 1;
    }
    return after > 0 && position - positions[after - 1] <= positions[after] - position
        ? after - 1
        : after;
  }

  /// Fills in the first sample at or after each column border: column `i` of `bounds.length - 1`
  /// equal columns between two positions holds the samples from `bounds[i]` to `bounds[i + 1] - 1`.
  public void columns(double from, double to, int[] bounds) {
    int columns = bounds.length - 1;
    double width = (to - from) / columns;
    int index = firstAtOrAfter(from);
    bounds[0] = index;
    int stride = 1;
    for (int i = 1; i <= columns; i++) {
      double border = from + i * width;
      int ahead = index;
      while (ahead + stride < positions.length && positions[ahead + stride] < border) {
        ahead += stride;
        stride += stride;
      }
      int found = search(border, ahead, Math.min(positions.length, ahead + stride + 1));
      stride = Math.max(1, (found - index) / 2);
      index = found;
      bounds[i] = index;
    }
  }

  private int search(double position, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (positions[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
