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
