package org.backstride.load;

import java.util.List;
import java.util.Optional;
import org.backstride.program.Step;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.StepFigures;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;

/// The relative knee-load index of running blocks (evidence §4, ours), in percent of the peaks of
/// 1,000 forward running steps. For display only: peaks are not sums, individuals differ, and no
/// decision rests on it. Walking and going sideways have no joint-load data and take no part.
public final class KneeLoad {

  private static final double SLOW = 1.5;
  private static final double FAST = 2.5;
  private static final double FAST_WEIGHT = 0.76;
  private static final double BAND_LOW = 0.54;
  private static final double BAND_HIGH = 1.03;

  /// An index and its band, all in percent.
  public record Index(double value, double low, double high) {}

  private KneeLoad() {}

  /// The index of the running steps whose number of foot steps is known; nothing where there are
  /// none.
  public static Optional<Index> of(List<UnrolledStep> steps, References references) {
    double value = 0;
    double low = 0;
    double high = 0;
    boolean any = false;
    for (var unrolled : steps) {
      Step step = unrolled.step();
      double count = StepFigures.of(step, references).footSteps();
      boolean sideways = step.direction() != Direction.FORWARD && !step.isBackward();
      if (step.gait() != Gait.RUN || sideways || Double.isNaN(count)) {
        continue;
      }
      double speed = StepFigures.speedOf(step, references).orElse(Double.NaN);
      any = true;
      value += count * weight(step, speed);
      low += count * (isCredited(step) ? BAND_LOW : 1);
      high += count * (step.isBackward() ? BAND_HIGH : 1);
    }
    return any ? Optional.of(new Index(value / 10, low / 10, high / 10)) : Optional.empty();
  }

  /// What one step weighs against a forward running step. On a slope, and at a speed that is not
  /// known, going backward saves nothing.
  static double weight(Step step, double metresPerSecond) {
    if (!isCredited(step) || Double.isNaN(metresPerSecond)) {
      return 1;
    }
    double share = Math.clamp((metresPerSecond - SLOW) / (FAST - SLOW), 0, 1);
    return 1 - share * (1 - FAST_WEIGHT);
  }

  /// Whether going backward may save anything: the studies behind the band ran on the level.
  private static boolean isCredited(Step step) {
    return step.isBackward() && step.setting().gradeFraction() == 0;
  }
}
