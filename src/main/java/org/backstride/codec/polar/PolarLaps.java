package org.backstride.codec.polar;

import java.util.ArrayList;
import java.util.List;
import org.backstride.codec.track.Track.MarkedLap;

/// Laps on the clock of their exercise.
final class PolarLaps {

  private PolarLaps() {}

  /// Each lap from the end of the one before to its own; one that says no end is as long as it
  /// says.
  ///
  /// @param running what the time of the laps is on the wall
  static List<MarkedLap> of(List<PolarLap> laps, PolarClock clock, RunningTime running) {
    var marked = new ArrayList<MarkedLap>();
    double ended = 0;
    for (var lap : laps) {
      boolean split = lap.splitSeconds() >= ended;
      double seconds = length(lap, ended);
      double end = split ? lap.splitSeconds() : ended + seconds;
      if (!(end >= ended)) {
        return marked;
      }
      double begin = Double.isNaN(seconds) ? ended : Math.max(ended, end - seconds);
      long from = lap.start().isKnown() ? clock.at(lap.start()) : running.onTheWall(millis(begin));
      long to = running.onTheWall(millis(end));
      double elapsed = lap.start().isKnown() ? seconds : (to - from) / 1000.0;
      marked.add(new MarkedLap(from, elapsed, seconds, lap.metres()));
      ended = end;
    }
    return marked;
  }

  private static double length(PolarLap lap, double ended) {
    return Double.isNaN(lap.seconds()) ? lap.splitSeconds() - ended : lap.seconds();
  }

  private static long millis(double seconds) {
    return Math.round(Math.min(seconds, 1e9) * 1000);
  }
}
