package org.backstride.recording.motion;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.recording.motion.MotionSignal.Quantity;

/// The acceleration (m/s², with gravity) and angular rate (deg/s) of one sensor, sample by sample.
/// Samples in which any axis is missing are left out and leave a gap.
public final class MotionSamples {

  /// A step this many times the usual one is a gap.
  private static final double GAP = 4;

  private final long[] millis;
  private final Vector[] accelerations;
  private final Vector[] rates;
  private final double stepSeconds;

  private MotionSamples(long[] millis, Vector[] accelerations, Vector[] rates) {
    this.millis = millis;
    this.accelerations = accelerations;
    this.rates = rates;
    stepSeconds = usualStep(millis);
  }

  /// The samples of a sensor, empty where the recording lacks one of its six axes or has fewer than
  /// three whole samples.
  public static Optional<MotionSamples> of(Channels channels, Placement placement) {
    ChannelKind[] kinds = kinds(placement);
    if (!Arrays.stream(kinds).allMatch(channels::has)) {
      return Optional.empty();
    }
    double[][] columns = Arrays.stream(kinds).map(channels::copyOf).toArray(double[][]::new);
    int[] whole =
        IntStream.range(0, channels.size())
            .filter(i -> Arrays.stream(columns).allMatch(column -> Double.isFinite(column[i])))
            .toArray();
    if (whole.length < 3) {
      return Optional.empty();
    }
    return Optional.of(
        new MotionSamples(
            Arrays.stream(whole).mapToLong(channels::elapsedMillis).toArray(),
            vectors(whole, columns, 0),
            vectors(whole, columns, 3)));
  }

  public int size() {
    return millis.length;
  }

  public long millis(int sample) {
    return millis[sample];
  }

  /// The usual time from one sample to the next.
  public double stepSeconds() {
    return stepSeconds;
  }

  /// How many samples a time is, at least one.
  public int samplesIn(double seconds) {
    return (int) Math.max(1, Math.round(seconds / stepSeconds));
  }

  public Vector acceleration(int sample) {
    return accelerations[sample];
  }

  /// The angular rate in degrees a second.
  public Vector rate(int sample) {
    return rates[sample];
  }

  /// Whether samples are missing somewhere from one sample to another.
  public boolean hasGap(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (millis[i] - millis[i - 1] > GAP * 1000 * stepSeconds + 2) {
        return true;
      }
    }
    return false;
  }

  /// The mean of a vector over samples, the last one left out.
  Vector mean(int from, int to, IntFunction<Vector> what) {
    Vector sum = Vector.ZERO;
    for (int i = from; i < to; i++) {
      sum = sum.plus(what.apply(i));
    }
    return to > from ? sum.times(1.0 / (to - from)) : sum;
  }

  /// A figure of each sample averaged over a window around it.
  double[] smooth(IntToDoubleFunction figure, double windowSeconds) {
    int half = Math.max(1, samplesIn(windowSeconds) / 2);
    double[] sums = new double[size() + 1];
    for (int i = 0; i < size(); i++) {
      sums[i + 1] = sums[i] + figure.applyAsDouble(i);
    }
    double[] smooth = new double[size()];
    for (int i = 0; i < size(); i++) {
      int from = Math.max(0, i - half);
      int to = Math.min(size(), i + half + 1);
      smooth[i] = (sums[to] - sums[from]) / (to - from);
    }
    return smooth;
  }

  private static ChannelKind[] kinds(Placement placement) {
    return Arrays.stream(Quantity.values())
        .flatMap(
            quantity ->
                Arrays.stream(Axis.values())
                    .map(axis -> new MotionSignal(placement, quantity, axis).kind()))
        .toArray(ChannelKind[]::new);
  }

  private static Vector[] vectors(int[] whole, double[][] columns, int first) {
    return Arrays.stream(whole)
        .mapToObj(i -> new Vector(columns[first][i], columns[first + 1][i], columns[first + 2][i]))
        .toArray(Vector[]::new);
  }

  /// The mean of the middle half of all steps: times are whole milliseconds, so that a single step
  /// is coarse.
  private static double usualStep(long[] millis) {
    double[] steps =
        IntStream.range(1, millis.length)
            .mapToDouble(i -> millis[i] - millis[i - 1])
            .sorted()
            .toArray();
    double typical = steps[steps.length / 2];
    double usual =
        Arrays.stream(steps).filter(step -> step <= 2 * typical + 1).average().orElse(typical);
    return Math.max(usual, 0.1) / 1000;
  }
}
