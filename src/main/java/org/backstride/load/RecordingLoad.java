package org.backstride.load;

import org.backstride.athlete.Person;
import org.backstride.athlete.Person.Sex;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.load.TrainingLoad.Weights;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.Recording;
import org.backstride.recording.Statistics;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// What one recording loaded a person with (evidence §5, items 3 to 6), summed sample by sample. A
/// load that cannot be said is `NaN`.
///
/// @param trimp Banister's impulse; needs maximum, resting rate and a recorded sex
/// @param edwards Edwards' sum; needs the maximum
/// @param runStress the stress of running; needs a threshold speed. Backward running counts by the
///   backward threshold, or as the forward speed of equal cost
/// @param runPower the score of running power, forward only; needs height, mass and a threshold
///   speed
public record RecordingLoad(double trimp, double edwards, double runStress, double runPower) {

  /// Slower than this forward nobody runs (evidence §3b: about 2.0 m/s).
  public static final double FORWARD_RUN_FROM = 2.0;

  /// From this on backward movement is running (Hreljac 2005: 1.63 m/s).
  public static final double BACKWARD_RUN_FROM = 1.63;

  public static final RecordingLoad UNKNOWN =
      new RecordingLoad(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  private static final int ZONES = 5;

  /// The loads of a recording by what the person could do on its day.
  public static RecordingLoad of(Recording recording, Capacity capacity, Person person) {
    var channels = recording.channels();
    boolean heart = channels.has(ChannelKind.HEART_RATE);
    boolean speed = channels.has(ChannelKind.SPEED) && recording.activity().isOnFoot();
    return new RecordingLoad(
        heart ? trimp(channels, capacity, person.sex()) : Double.NaN,
        heart ? edwards(channels, capacity.heartRateMax()) : Double.NaN,
        speed ? runStress(recording, capacity) : Double.NaN,
        speed ? RecordedPower.score(recording, capacity, person) : Double.NaN);
  }

  private static double trimp(Channels channels, Capacity capacity, Sex sex) {
    @Nullable Integer max = capacity.heartRateMax();
    @Nullable Integer rest = capacity.heartRateRest();
    @Nullable Weights weights =
        switch (sex) {
          case FEMALE -> Weights.WOMEN;
          case MALE -> Weights.MEN;
          case OTHER, NOT_RECORDED -> null;
        };
    if (max == null || rest == null || weights == null) {
      return Double.NaN;
    }
    double sum = 0;
    for (int i = 0; i < channels.size(); i++) {
      double beats = channels.value(ChannelKind.HEART_RATE, i);
      if (beats > 0) {
        double share = TrainingLoad.reserveShare(beats, rest, max);
        sum += TrainingLoad.trimp(held(channels, i) / 60, share, weights);
      }
    }
    return sum;
  }

  private static double edwards(Channels channels, @Nullable Integer max) {
    if (max == null) {
      return Double.NaN;
    }
    double sum = 0;
    for (int i = 0; i < channels.size(); i++) {
      double beats = channels.value(ChannelKind.HEART_RATE, i);
      if (beats > 0) {
        int zone = Math.clamp((int) Math.floor(beats * 10 / max) - 4, 0, ZONES);
        sum += held(channels, i) / 60 * zone;
      }
    }
    return sum;
  }

  private static double runStress(Recording recording, Capacity capacity) {
    @Nullable Speed forward = capacity.reference(Movement.FORWARD_RUN);
    @Nullable Speed backward = capacity.reference(Movement.BACKWARD_RUN);
    if (forward == null) {
      return Double.NaN;
    }
    double threshold = forward.metresPerSecond();
    double backwardThreshold =
        backward == null ? threshold / Energy.BACKWARD_RUN_FACTOR : backward.metresPerSecond();
    var channels = recording.channels();
    double sum = 0;
    for (int i = 0; i < channels.size(); i++) {
      double speed = channels.value(ChannelKind.SPEED, i);
      boolean back = isBackward(recording, channels.elapsedMillis(i));
      if (speed >= (back ? BACKWARD_RUN_FROM : FORWARD_RUN_FROM)) {
        double reference = back ? backwardThreshold : threshold;
        sum += TrainingLoad.runStress(held(channels, i) / 60, speed, reference);
      }
    }
    return sum;
  }

  static boolean isBackward(Recording recording, long at) {
    for (Interval interval : recording.intervals()) {
      if (interval.startMillis() <= at && at < interval.endMillis()) {
        return interval.direction() == DirectionLabel.BACKWARD;
      }
    }
    return false;
  }

  /// For how many seconds a sample stands for itself.
  static double held(Channels channels, int sample) {
    long at = channels.elapsedMillis(sample);
    long next = sample + 1 < channels.size() ? channels.elapsedMillis(sample + 1) : at + 1_000;
    return Math.min(next - at, Statistics.LONGEST_HOLD_MILLIS) / 1000.0;
  }
}
