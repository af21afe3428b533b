package org.backstride.codec.polar;

import java.util.List;
import org.backstride.codec.track.Track.MarkedPause;

/// Where the time that a watch counted lies on the clock on the wall: it stands still in pauses.
///
/// @param startMillis when the watch was started
/// @param pauses in order of time; empty where what is counted went on through them
record RunningTime(long startMillis, List<MarkedPause> pauses) {

  private static final double LEAST_PAUSE_MILLIS = 2_000;

  RunningTime {
    pauses = List.copyOf(pauses);
  }

  /// Decides whether something that was counted went on through the pauses, by which of the two
  /// lengths of the exercise it is nearer to.
  ///
  /// @param counted its own length in milliseconds, `NaN` where it has none
  /// @param wall the length of the exercise with its pauses, `NaN` where it is not known
  static RunningTime of(long start, List<MarkedPause> pauses, double counted, double wall) {
    double paused = length(pauses);
    boolean stood =
        paused >= LEAST_PAUSE_MILLIS
            && Math.abs(counted - (wall - paused)) < Math.abs(counted - wall);
    return new RunningTime(start, stood ? pauses : List.of());
  }

  static double length(List<MarkedPause> pauses) {
    return pauses.stream().mapToDouble(pause -> pause.endMillis() - pause.startMillis()).sum();
  }

  /// The instant of a time counted.
  long onTheWall(long countedMillis) {
    long at = startMillis + countedMillis;
    for (var pause : pauses) {
      // At the very moment of a pause the count stands; what is counted next comes after it.
      at += at >= pause.startMillis() ? pause.endMillis() - pause.startMillis() : 0;
    }
    return at;
  }
}
