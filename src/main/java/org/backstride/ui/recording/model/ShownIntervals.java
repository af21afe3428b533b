package org.backstride.ui.recording.model;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.backstride.recording.Lap;
import org.backstride.recording.Recording;

/// The intervals a recording is shown with: its own, or its laps while it has none.
public final class ShownIntervals {

  private ShownIntervals() {}

  public static List<Interval> of(Recording recording) {
    return recording.intervals().isEmpty() ? ofLaps(recording.laps()) : recording.intervals();
  }

  /// The laps as intervals of which the direction is not known.
  public static List<Interval> ofLaps(List<Lap> laps) {
    var intervals = new ArrayList<Interval>();
    long end = 0;
    for (Lap lap : laps) {
      if (lap.startMillis() >= end && lap.lengthMillis() > 0) {
        intervals.add(
            new Interval(
                lap.startMillis(), lap.endMillis(), DirectionLabel.UNKNOWN, LabelSource.LAP, 0));
        end = lap.endMillis();
      }
    }
    return List.copyOf(intervals);
  }
}
