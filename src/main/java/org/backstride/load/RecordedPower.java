package org.backstride.load;

import java.util.ArrayList;
import java.util.List;
import org.backstride.athlete.Person;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Recording;
import org.backstride.unit.Movement;

/// The score of running power of a recording (Skiba; evidence §5, item 6): speed and grade averaged
/// over 120 seconds, power over 30, and the mean of the fourth powers against the power at the
/// threshold speed on the level. Forward running alone: backward gait has no such data.
final class RecordedPower {

  private static final int SPEED_SECONDS = 120;
  private static final int POWER_SECONDS = 30;

  private final RunPower runner;
  private final List<Double> watts = new ArrayList<>();
  private final List<Double> speeds = new ArrayList<>();
  private final List<Double> heights = new ArrayList<>();

  private RecordedPower(RunPower runner) {
    this.runner = runner;
  }

  /// The score; `NaN` where height, mass or the threshold speed is not known, 0 where nobody ran.
  static double score(Recording recording, Capacity capacity, Person person) {
    var threshold = capacity.reference(Movement.FORWARD_RUN);
    Integer height = person.heightMillimetres();
    Integer mass = person.massGrams();
    if (threshold == null || height == null || mass == null) {
      return Double.NaN;
    }
    var runner = new RunPower(height / 1000.0, mass / 1000.0);
    var run = new RecordedPower(runner);
    run.read(recording);
    return run.watts.isEmpty()
        ? 0
        : RunPower.score(
            run.watts.size(),
            RunPower.normalized(run.watts),
            runner.watts(threshold.metresPerSecond(), 0));
  }

  /// Second by second; whatever is no forward running ends a stretch, for nothing is averaged over
  /// it.
  private void read(Recording recording) {
    var channels = recording.channels();
    double owed = 0;
    for (int i = 0; i < channels.size(); i++) {
      double speed = channels.value(ChannelKind.SPEED, i);
      boolean back = RecordingLoad.isBackward(recording, channels.elapsedMillis(i));
      if (back || !(speed >= RecordingLoad.FORWARD_RUN_FROM)) {
        endStretch();
        continue;
      }
      for (owed += RecordingLoad.held(channels, i); owed >= 1; owed--) {
        speeds.add(speed);
        heights.add(height(channels, i));
      }
    }
    endStretch();
  }

  private static double height(Channels channels, int sample) {
    return channels.has(ChannelKind.ALTITUDE)
        ? channels.value(ChannelKind.ALTITUDE, sample)
        : Double.NaN;
  }

  private void endStretch() {
    var raw = new ArrayList<Double>();
    for (int second = 0; second < speeds.size(); second++) {
      double speed = mean(speeds, second, SPEED_SECONDS);
      raw.add(runner.watts(speed, grade(second, speed)));
    }
    for (int second = 0; second < raw.size(); second++) {
      watts.add(mean(raw, second, POWER_SECONDS));
    }
    speeds.clear();
    heights.clear();
  }

  /// The rise over the run of the last seconds; level where no height is known.
  private double grade(int second, double speed) {
    int first = Math.max(0, second - SPEED_SECONDS + 1);
    double rise = heights.get(second) - heights.get(first);
    double way = speed * (second - first);
    return Double.isNaN(rise) || way <= 0 ? 0 : rise / way;
  }

  private static double mean(List<Double> values, int last, int seconds) {
    return values.subList(Math.max(0, last - seconds + 1), last + 1).stream()
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }
}
