package org.backstride.ui.program.lane;

/// How high a block stands: percent of the reference speed of its own gait and direction, so that
/// forward and backward compare.
///
/// @param from low, or the start of a ramp
/// @param to high, or the end of a ramp
/// @param form steady, sloping or lying flat
/// @param certainty whether the athlete's own references were used
public record Height(double from, double to, Form form, Certainty certainty) {

  /// Standing still: a thin bar on the ground.
  public static final Height STILL = new Height(6, 6, Form.FLAT, Certainty.KNOWN);

  /// The outline of a block.
  public enum Form {
    BAND,
    RAMP,
    FLAT
  }

  /// Nominal heights are for display only and are drawn dashed.
  public enum Certainty {
    KNOWN,
    NOMINAL
  }

  /// The highest point.
  public double top() {
    return Math.max(from, to);
  }

  /// The height at a share from 0 to 1 of the block's width, at its upper outline.
  public double topAt(double share) {
    return form == Form.RAMP ? from + (to - from) * share : top();
  }
}
