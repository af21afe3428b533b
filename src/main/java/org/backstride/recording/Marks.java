package org.backstride.recording;

import java.util.List;

/// What divides a recording: the laps and pauses of the device, and our own intervals.
///
/// @param intervals in order of time, none overlapping another
public record Marks(List<Lap> laps, List<Pause> pauses, List<Interval> intervals) {

  public static final Marks NONE = new Marks(List.of(), List.of(), List.of());

  public Marks {
    laps = List.copyOf(laps);
    pauses = List.copyOf(pauses);
    intervals = List.copyOf(intervals);
    requireOrder(intervals);
  }

  public Marks withIntervals(List<Interval> changed) {
    return new Marks(laps, pauses, changed);
  }

  private static void requireOrder(List<Interval> intervals) {
    for (int i = 1; i < intervals.size(); i++) {
      if (intervals.get(i).startMillis() < intervals.get(i - 1).endMillis()) {
        throw new IllegalArgumentException("Intervals overlap at " + intervals.get(i));
      }
    }
  }
}
