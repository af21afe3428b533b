package org.backstride.codec.fit;

import java.util.ArrayList;
import java.util.List;
import org.backstride.codec.TimeLine;
import org.backstride.codec.fit.wire.FitMessage;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;

/// The times between heart beats. Their messages carry no time of their own: they follow the record
/// they were written after, each beat its interval after the one before.
final class FitBeats {

  private static final int TIME = 0;
  private static final double PER_SECOND = 1000;

  /// A beat further than this from the record it was written after starts the count anew.
  private static final long DRIFT_MILLIS = 5_000;

  private final List<Beat> beats = new ArrayList<>();

  private record Beat(long millis, double interval) {}

  private FitBeats() {}

  static FitBeats of(FitFile file) {
    var beats = new FitBeats();
    long[] records = file.records().seconds();
    if (records.length > 0) {
      file.all(FitFile.HEART_BEATS)
          .forEach(
              m ->
                  beats.add(
                      m, FitTime.millis((double) records[Math.max(0, m.recordsBefore() - 1)])));
    }
    return beats;
  }

  /// The beats between two times, on a time line that begins at an origin.
  Channels between(long from, long to, long origin) {
    var chosen = beats.stream().filter(b -> b.millis() >= from && b.millis() < to).toList();
    if (chosen.isEmpty()) {
      return Channels.EMPTY;
    }
    return Channels.builder(
            chosen.stream().mapToLong(b -> Math.max(0, b.millis() - origin)).toArray())
        .add(ChannelKind.BEAT_INTERVAL, chosen.stream().mapToDouble(Beat::interval).toArray())
        .build();
  }

  private void add(FitMessage message, long recordMillis) {
    if (recordMillis == TimeLine.MISSING) {
      return;
    }
    long last = beats.isEmpty() ? Long.MIN_VALUE / 2 : beats.getLast().millis();
    long at = Math.abs(last - recordMillis) > DRIFT_MILLIS ? Math.max(last, recordMillis) : last;
    for (double seconds : message.numbers(TIME).filter(time -> time > 0).toArray()) {
      double interval = seconds / PER_SECOND * 1000;
      at += Math.round(interval);
      beats.add(new Beat(at, interval));
    }
  }
}
