package org.backstride.recording.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the strides of one leg. On the foot each stride is what lies between two rests of the foot
/// on the ground; on the shank it is a peak of the sagittal angular rate in mid-swing. Thresholds
/// follow the signal, so that slow walking and running are found alike.
public final class StrideFinder {

  private static final double WINDOW_SECONDS = 0.08;
  private static final double SHORTEST_SWING_SECONDS = 0.1;
  private static final double LONGEST_SWING_SECONDS = 2;
  private static final double SHORTEST_REST_SECONDS = 0.05;
  private static final double REFRACTORY_SECONDS = 0.4;

  /// A foot that turns slower than this part of its fast moments rests.
  private static final double REST_SHARE = 0.2;

  private static final double STANDARD_GRAVITY = 9.81;
  private static final double REST_PUSH = 2;
  private static final double LEAST_REST_DEGREES = 25;
  private static final double MOST_REST_DEGREES = 120;

  /// A swing turns at least this fast at its peak; less is a shuffle or a wobble.
  private static final double LEAST_SWING_DEGREES = 100;

  private static final double SWING_SHARE = 0.45;

  private StrideFinder() {}

  /// The strides of a sensor on a foot.
  public static List<Swing> foot(MotionSamples samples) {
    double[] turning = samples.smooth(i -> samples.rate(i).length(), WINDOW_SECONDS);
    double fast = quantile(turning, 0.95);
    double rest = Math.clamp(REST_SHARE * fast, LEAST_REST_DEGREES, MOST_REST_DEGREES);
    double swing = Math.max(LEAST_SWING_DEGREES, SWING_SHARE * fast);
    boolean[] resting = resting(samples, turning, rest);
    var found = new ArrayList<Swing>();
    for (Swing busy : busy(resting, samples.samplesIn(SHORTEST_REST_SECONDS))) {
      if (isSwing(samples, busy) && peak(turning, busy) >= swing) {
        found.add(busy);
      }
    }
    return List.copyOf(found);
  }

  /// Where the foot neither turns nor is pushed: in mid-swing it may cease to turn for a moment,
  /// but then it falls or is slowed.
  private static boolean[] resting(MotionSamples samples, double[] turning, double rest) {
    double[] slow =
        IntStream.range(0, turning.length)
            .filter(i -> turning[i] < rest)
            .mapToDouble(i -> samples.acceleration(i).length())
            .toArray();
    double gravity = slow.length == 0 ? STANDARD_GRAVITY : quantile(slow, 0.5);
    double[] pushed =
        samples.smooth(i -> Math.abs(samples.acceleration(i).length() - gravity), WINDOW_SECONDS);
    boolean[] resting = new boolean[turning.length];
    for (int i = 0; i < resting.length; i++) {
      resting[i] = turning[i] < rest && pushed[i] < REST_PUSH;
    }
    return resting;
  }

  /// The strides of a sensor on a shank: the peaks of its turning around the main axis, whichever
  /// way it turns.
  public static List<Swing> shank(MotionSamples samples) {
    Vector axis = MainAxis.of(samples);
    double[] turning = samples.smooth(i -> Math.abs(samples.rate(i).dot(axis)), WINDOW_SECONDS);
    double least = Math.max(LEAST_SWING_DEGREES, 0.6 * quantile(turning, 0.97));
    int apart = samples.samplesIn(REFRACTORY_SECONDS);
    var found = new ArrayList<Swing>();
    int best = -1;
    for (int i = 0; i < turning.length; i++) {
      if (best >= 0 && i - best > apart) {
        addAround(found, turning, best);
        best = -1;
      }
      if (turning[i] >= least && (best < 0 || turning[i] > turning[best])) {
        best = i;
      }
    }
    if (best >= 0) {
      addAround(found, turning, best);
    }
    return found.stream().filter(swing -> isSwing(samples, swing)).toList();
  }

  /// Around a peak, out to where less than half of it is left.
  private static void addAround(List<Swing> found, double[] turning, int peak) {
    int lift = peak;
    int land = peak;
    while (lift > 0 && turning[lift] > turning[peak] / 2) {
      lift--;
    }
    while (land < turning.length - 1 && turning[land] > turning[peak] / 2) {
      land++;
    }
    if (land > lift) {
      found.add(new Swing(lift, land));
    }
  }

  /// The stretches between rests; a rest that is too short to be one does not part them. What is
  /// not between two rests is left out.
  private static List<Swing> busy(boolean[] resting, int shortestRest) {
    var busy = new ArrayList<Swing>();
    int restFrom = 0;
    int lift = -1;
    for (int i = 0; i < resting.length; i++) {
      if (!resting[i]) {
        if (i - restFrom >= shortestRest) {
          addBetween(busy, lift, restFrom);
          lift = i - 1;
        }
        restFrom = i + 1;
      }
    }
    if (resting.length - restFrom >= shortestRest) {
      addBetween(busy, lift, restFrom);
    }
    return busy;
  }

  private static void addBetween(List<Swing> busy, int lift, int land) {
    if (lift >= 0 && land > lift) {
      busy.add(new Swing(lift, land));
    }
  }

  private static boolean isSwing(MotionSamples samples, Swing swing) {
    double seconds = (samples.millis(swing.land()) - samples.millis(swing.lift())) / 1000.0;
    return seconds <= LONGEST_SWING_SECONDS
        && seconds >= SHORTEST_SWING_SECONDS
        && !samples.hasGap(swing.lift(), swing.land());
  }

  private static double peak(double[] values, Swing swing) {
    return Arrays.stream(values, swing.lift(), swing.land() + 1).max().orElse(0);
  }

  private static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
