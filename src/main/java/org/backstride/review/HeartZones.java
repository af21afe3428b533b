package org.backstride.review;

import java.util.List;
import java.util.stream.IntStream;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Interval;
import org.backstride.recording.Statistics;

/// Five zones of the heart rate by Edwards: from 50 % of the maximum in steps of 10 % (evidence §4,
/// with the note that they were never validated physiologically). Below the first is zone 0.
///
/// @param heartRateMax beats a minute, as tested
public record HeartZones(int heartRateMax) {

  public static final int COUNT = 5;

  private static final int FIRST_PERCENT = 50;
  private static final int STEP_PERCENT = 10;

  /// The lower border of a zone, 1 to 5, in beats a minute.
  public double floor(int zone) {
    return heartRateMax * (FIRST_PERCENT + STEP_PERCENT * (zone - 1)) / 100.0;
  }

  /// The zone of a heart rate, 0 below the first, 5 above the last border.
  public int zone(double beats) {
    int above = (int) Math.floor((beats * 100 / heartRateMax - FIRST_PERCENT) / STEP_PERCENT);
    return Math.clamp(above + 1, 0, COUNT);
  }

  /// The seconds in zone 0 to 5 over stretches of a recording. A sample stands until the next one,
  /// but no longer than [Statistics#LONGEST_HOLD_MILLIS]; one without a heart rate counts nowhere.
  public List<Double> seconds(Channels channels, List<Interval> stretches) {
    double[] seconds = new double[COUNT + 1];
    for (Interval stretch : stretches) {
      int from = channels.firstAtOrAfter(stretch.startMillis());
      int to = channels.firstAtOrAfter(stretch.endMillis());
      for (int i = from; i < to; i++) {
        double beats = channels.value(ChannelKind.HEART_RATE, i);
        if (beats > 0) {
          seconds[zone(beats)] += Held.seconds(channels, i, stretch.endMillis());
        }
      }
    }
    return IntStream.rangeClosed(0, COUNT).mapToObj(zone -> seconds[zone]).toList();
  }
}
