package org.backstride.ui.kit.chart;

import org.backstride.recording.Pyramid;
import org.backstride.recording.SampleAxis;

/// One line of samples along an axis.
///
/// @param axis where the samples stand
/// @param samples as many values as the axis has positions; NaN breaks the line
public record Trace(SampleAxis axis, Pyramid samples) {

  public Trace {
    if (axis.size() != samples.size()) {
      throw new IllegalArgumentException(
          axis.size() + " positions for " + samples.size() + " samples");
    }
  }

  /// The value at a position: that of the line between two samples, NaN in a gap or outside.
  public float valueAt(double position) {
    int after = axis.firstAtOrAfter(position);
    if (after == axis.size()) {
      return Float.NaN;
    }
    return axis.position(after) == position ? samples.sample(after) : between(after, position);
  }

  /// The value on the line from the sample before an index to the one at it.
  float between(int after, double position) {
    if (after == 0 || after == axis.size()) {
      return Float.NaN;
    }
    double before = axis.position(after - 1);
    double share = (position - before) / (axis.position(after) - before);
    float first = samples.sample(after - 1);
    return (float) (first + share * (samples.sample(after) - first));
  }
}
