package org.backstride.review.movement;

import java.util.List;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.review.movement.MovementTotals.Way;
import org.backstride.unit.Gait;

/// The way of each sample of a recording, asked from the first sample to the last.
final class Ways {

  private final Channels channels;
  private final List<Interval> intervals;
  private int next;

  Ways(Channels channels, List<Interval> intervals) {
    this.channels = channels;
    this.intervals = intervals;
  }

  /// What stands still is still, whatever it was labelled; outside the intervals the direction is
  /// unknown.
  Way at(int sample) {
    long at = channels.elapsedMillis(sample);
    while (next < intervals.size() && intervals.get(next).endMillis() <= at) {
      next++;
    }
    boolean inside = next < intervals.size() && intervals.get(next).startMillis() <= at;
    var direction = inside ? intervals.get(next).direction() : DirectionLabel.UNKNOWN;
    Gait gait = GaitGuess.at(channels, sample, direction);
    boolean still = gait == Gait.STILL || direction == DirectionLabel.STILL;
    return still ? new Way(DirectionLabel.STILL, Gait.STILL) : new Way(direction, gait);
  }
}
