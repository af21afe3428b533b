package org.backstride.ui.program.totals;

import java.time.Instant;
import java.util.List;
import org.backstride.athlete.AthleteId;
import org.backstride.store.RecordingRow;

/// What somebody went backward in the last seven days, by the recordings.
///
/// @param backwardSeconds as far as directions are marked
/// @param recordings how many there are
/// @param unmarked how many of them have no direction at all: there may be more
public record LastWeek(double backwardSeconds, int recordings, int unmarked) {

  public static final LastWeek NONE = new LastWeek(0, 0, 0);

  /// Adds up the recordings of one athlete that began within seven days before now.
  public static LastWeek of(List<RecordingRow> rows, AthleteId athlete, Instant now) {
    double seconds = 0;
    int recordings = 0;
    int unmarked = 0;
    for (RecordingRow row : rows) {
      if (athlete.equals(row.athlete()) && row.isWithinAWeekBefore(now)) {
        recordings++;
        double backward = row.backwardSeconds();
        unmarked += Double.isNaN(backward) ? 1 : 0;
        seconds += Double.isNaN(backward) ? 0 : backward;
      }
    }
    return new LastWeek(seconds, recordings, unmarked);
  }

  /// By which share another week would be more or less; NaN where there was nothing to compare
  /// with.
  double change(double nextSeconds) {
    return backwardSeconds > 0 ? nextSeconds / backwardSeconds - 1 : Double.NaN;
  }
}
