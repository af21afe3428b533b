package org.backstride.codec;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.backstride.recording.Lap;

/// The intervals a recording begins with: its laps where there are several, of unknown direction,
/// since no device records which way someone moves.
public final class LapIntervals {

  private LapIntervals() {}

  /// A lap out of numbers that may be nonsense: no shorter than nothing, no longer than a session
  /// can last.
  ///
  /// @param elapsedSeconds `NaN` where its length is not known
  public static Lap lap(
      long fromMillis, double elapsedSeconds, double timerSeconds, double distanceMetres) {
    long from = Math.clamp(fromMillis, 0, TimeLine.LONGEST_MILLIS);
    long length = Math.clamp(Math.round(elapsedSeconds * 1000), 0, TimeLine.LONGEST_MILLIS);
    return new Lap(from, from + length, timerSeconds, distanceMetres);
  }

  /// The intervals of some laps, inside the time that was recorded.
  public static List<Interval> of(List<Lap> laps, Channels channels) {
    var intervals = new ArrayList<Interval>();
    long end = 0;
    for (var lap : laps) {
      long from = Math.max(end, lap.startMillis());
      long to = Math.min(lap.endMillis(), channels.lastMillis());
      if (laps.size() > 1 && to > from) {
        intervals.add(new Interval(from, to, DirectionLabel.UNKNOWN, LabelSource.LAP, 0));
        end = to;
      }
    }
    return intervals;
  }
}
