package org.backstride.recording;

import java.util.ArrayList;
import java.util.List;

/// Intervals for tests.
public final class Stretches {

  private Stretches() {}

  /// One after the other from the beginning, labelled by hand.
  ///
  /// @param directionsAndSeconds a [DirectionLabel] and its whole seconds, in turn
  public static List<Interval> of(Object... directionsAndSeconds) {
    var intervals = new ArrayList<Interval>();
    long at = 0;
    for (int i = 0; i < directionsAndSeconds.length; i += 2) {
      long end = at + (int) directionsAndSeconds[i + 1] * 1_000L;
      intervals.add(Interval.byHand(at, end, (DirectionLabel) directionsAndSeconds[i]));
      at = end;
    }
    return intervals;
  }
}
