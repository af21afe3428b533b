package org.backstride.review.movement;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.unit.Gait;

/// The fastest mean speeds held for a time without a change of direction.
public final class Bests {

  /// The times for which bests are kept.
  public static final List<Integer> SECONDS = List.of(60, 300, 600, 1_200);

  private static final int CELL_MILLIS = 1_000;

  private Bests() {}

  /// The fastest stretch of a time in one direction.
  ///
  /// @param seconds for how long it was held
  /// @param startMillis when it began
  /// @param gait how most of it was done
  public record Best(int seconds, double metresPerSecond, long startMillis, Gait gait) {}

  /// The best of each time that one direction was held for, the shortest first. A second without a
  /// speed ends a stretch.
  public static List<Best> of(
      Channels channels, List<Interval> intervals, DirectionLabel direction) {
    var bests = new ArrayList<Best>();
    double[] speeds = speeds(channels, intervals, direction);
    for (int seconds : SECONDS) {
      int start = fastest(speeds, seconds);
      if (start >= 0) {
        double mean = mean(speeds, start, start + seconds);
        long from = (long) start * CELL_MILLIS;
        bests.add(new Best(seconds, mean, from, gait(channels, from, seconds, direction)));
      }
    }
    return List.copyOf(bests);
  }

  /// The speed of each second in the direction, NaN in any other.
  private static double[] speeds(
      Channels channels, List<Interval> intervals, DirectionLabel direction) {
    double[] speeds = new double[(int) (channels.lastMillis() / CELL_MILLIS) + 1];
    for (int i = 0; i < speeds.length; i++) {
      long at = (long) i * CELL_MILLIS;
      boolean inside =
          intervals.stream()
              .anyMatch(
                  interval ->
                      interval.direction() == direction
                          && interval.startMillis() <= at
                          && at + CELL_MILLIS <= interval.endMillis());
      speeds[i] = inside ? speedAt(channels, at) : Double.NaN;
    }
    return speeds;
  }

  private static double speedAt(Channels channels, long millis) {
    int after = channels.firstAtOrAfter(millis + 1);
    int at = after - 1;
    boolean fresh = at >= 0 && millis - channels.elapsedMillis(at) < 10_000;
    return fresh ? channels.value(ChannelKind.SPEED, at) : Double.NaN;
  }

  private static int fastest(double[] speeds, int seconds) {
    int best = -1;
    double most = -1;
    double sum = 0;
    int known = 0;
    for (int i = 0; i < speeds.length; i++) {
      boolean broken = Double.isNaN(speeds[i]);
      known = broken ? 0 : known + 1;
      sum = broken ? 0 : sum + speeds[i] - (known > seconds ? speeds[i - seconds] : 0);
      if (known >= seconds && sum > most + 1e-9) {
        most = sum;
        best = i - seconds + 1;
      }
    }
    return best;
  }

  private static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum / (to - from);
  }

  private static Gait gait(
      Channels channels, long fromMillis, int seconds, DirectionLabel direction) {
    int from = channels.firstAtOrAfter(fromMillis);
    int to = channels.firstAtOrAfter(fromMillis + seconds * 1_000L);
    int running = 0;
    for (int i = from; i < to; i++) {
      running += GaitGuess.at(channels, i, direction) == Gait.RUN ? 1 : 0;
    }
    return 2 * running > to - from ? Gait.RUN : Gait.WALK;
  }
}
