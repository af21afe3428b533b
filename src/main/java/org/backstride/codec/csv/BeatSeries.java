package org.backstride.codec.csv;

import java.util.Arrays;
import org.backstride.codec.TimeLine;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;

/// Heart beats of which each row of a table has the interval to the one before: when they were, the
/// heart rate they make, and which of them are artefacts.
///
/// An interval is an artefact where no heart beats so (under 0.25 s, over 2.5 s), or where it is a
/// quarter off the median of the eleven around it: 0.25 s at 60 beats a minute, the "medium"
/// threshold of Kubios HRV, in proportion at other rates. Artefacts are kept as recorded; no heart
/// rate is made of them.
final class BeatSeries {

  private static final double SHORTEST_MILLIS = 250;
  private static final double LONGEST_MILLIS = 2_500;
  private static final double OFF = 0.25;
  private static final int HALF_WINDOW = 5;
  private static final double MILLIS_A_MINUTE = 60_000;

  /// A clock further than this from the beats added up starts the count anew: beats were lost.
  private static final long DRIFT_MILLIS = 5_000;

  private final double[] intervals;

  /// @param intervals in milliseconds, `NaN` where a row has none
  BeatSeries(double[] intervals) {
    this.intervals = intervals.clone();
  }

  /// When each beat was, in milliseconds since the first.
  long[] millis() {
    return millis(new long[0]);
  }

  /// When each beat was: its interval after the one before, from a clock's first time on. The times
  /// that a phone writes are those at which it heard of the beats, several at once.
  ///
  /// @param clock the times of the rows; empty where nothing but the intervals is known
  long[] millis(long[] clock) {
    var millis = new long[intervals.length];
    double at = Double.NaN;
    for (int i = 0; i < millis.length; i++) {
      boolean known = !Double.isNaN(intervals[i]);
      boolean told = i < clock.length && clock[i] != TimeLine.MISSING;
      if (known) {
        double start = told ? clock[i] : clock.length == 0 ? 0 : Double.NaN;
        at = Double.isNaN(at) ? start : at + intervals[i];
        at = told && Math.abs(at - clock[i]) > DRIFT_MILLIS ? Math.max(at, (double) clock[i]) : at;
      }
      millis[i] = known && !Double.isNaN(at) ? Math.round(at) : TimeLine.MISSING;
    }
    return millis;
  }

  /// Beats a minute; `NaN` at artefacts.
  double[] heartRates() {
    var rates = new double[intervals.length];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = isArtefact(i) ? Double.NaN : MILLIS_A_MINUTE / intervals[i];
    }
    return rates;
  }

  int beats() {
    return (int) Arrays.stream(intervals).filter(each -> !Double.isNaN(each)).count();
  }

  int artefacts() {
    int count = 0;
    for (int i = 0; i < intervals.length; i++) {
      count += !Double.isNaN(intervals[i]) && isArtefact(i) ? 1 : 0;
    }
    return count;
  }

  /// The intervals as recorded, artefacts among them.
  ///
  /// @param millis when each was, as [#millis] says
  Channels channels(long[] millis) {
    var times = new long[intervals.length];
    var kept = new double[intervals.length];
    int count = 0;
    for (int i = 0; i < millis.length; i++) {
      if (millis[i] != TimeLine.MISSING) {
        times[count] = millis[i];
        kept[count++] = intervals[i];
      }
    }
    if (count == 0) {
      return Channels.EMPTY;
    }
    long first = times[0];
    return Channels.builder(Arrays.stream(times, 0, count).map(time -> time - first).toArray())
        .add(ChannelKind.BEAT_INTERVAL, Arrays.copyOf(kept, count))
        .build();
  }

  private boolean isArtefact(int beat) {
    double interval = intervals[beat];
    if (!isHeart(interval)) {
      return true;
    }
    double[] around =
        Arrays.stream(
                intervals,
                Math.max(0, beat - HALF_WINDOW),
                Math.min(intervals.length, beat + HALF_WINDOW + 1))
            .filter(BeatSeries::isHeart)
            .sorted()
            .toArray();
    double median = around[around.length / 2];
    return Math.abs(interval - median) > OFF * median;
  }

  private static boolean isHeart(double interval) {
    return interval >= SHORTEST_MILLIS && interval <= LONGEST_MILLIS;
  }
}
