package org.backstride.codec;

import java.util.Arrays;
import org.backstride.recording.Activity;

/// Whether a file counts the steps of both feet or the strides of one, told from what is humanly
/// possible.
///
/// The walk ratio, the length of a step over the steps a minute, stays near 0.006 m·min at every
/// natural speed of walking and running (Sekiya & Nagasaki 1998 for walking); counting strides as
/// steps makes it four times too large. So of the two readings the one nearer to it holds.
public final class CadenceRule {

  private static final double WALK_RATIO = 0.006;
  private static final double STRIDES_BELOW = 110;
  private static final double MOST_STRIDES = 140;

  private CadenceRule() {}

  /// What one unit of the file's cadence is in steps: 2 for strides, 1 for steps.
  ///
  /// @param cadence the values as written, gaps and zeros among them
  /// @param metresPerSecond the speed beside each of them; may be all gaps
  public static int steps(double[] cadence, double[] metresPerSecond) {
    double turns = typical(cadence);
    double speed = typical(metresPerSecond);
    if (Double.isNaN(speed)) {
      return turns < STRIDES_BELOW ? 2 : 1;
    }
    double ratioAsSteps = speed * 60 / (turns * turns);
    return Math.abs(Math.log(ratioAsSteps / WALK_RATIO))
            <= Math.abs(Math.log(ratioAsSteps / 4 / WALK_RATIO))
        ? 1
        : 2;
  }

  /// Whether counts that a format defines as strides can only be steps: typically, twice as many
  /// would be more than anyone takes.
  ///
  /// @param strides the values as written, gaps and zeros among them
  public static boolean canOnlyBeSteps(double[] strides) {
    int counted = 0;
    int possible = 0;
    for (double value : strides) {
      counted += value > 0 ? 1 : 0;
      possible += value > 0 && value <= MOST_STRIDES ? 1 : 0;
    }
    // The middle one of all in order, as in #typical, lies beyond the possible ones.
    return counted > 0 && possible <= counted / 2;
  }

  /// Whether a sport has steps at all.
  public static boolean hasSteps(String sport) {
    return new Activity(sport, "", null).isOnFoot();
  }

  /// The median of the values above zero, `NaN` without any.
  public static double typical(double[] values) {
    double[] sorted = Arrays.stream(values).filter(value -> value > 0).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }
}
