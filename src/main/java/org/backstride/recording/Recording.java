package org.backstride.recording;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One recorded session.
///
/// @param channels the measured values on one time line
/// @param beats the time between heart beats on a time line of its own, one sample a beat
///   ([ChannelKind#BEAT_INTERVAL]); empty where none were recorded
public record Recording(
    RecordingId id,
    Origin origin,
    Activity activity,
    Channels channels,
    Channels beats,
    Marks marks,
    Totals totals) {

  public @Nullable Instant start() {
    return activity.start();
  }

  public List<Lap> laps() {
    return marks.laps();
  }

  public List<Pause> pauses() {
    return marks.pauses();
  }

  public List<Interval> intervals() {
    return marks.intervals();
  }

  /// How long it lasted in milliseconds: as its totals say, and no less than its samples. A last
  /// sample stands for the time after it too, so a device's total is mostly a second more.
  public long lengthMillis() {
    double told = totals.elapsedSeconds();
    long samples = channels.isEmpty() ? 0 : channels.lastMillis();
    return Double.isNaN(told) ? samples : Math.max(samples, Math.round(told * 1000));
  }

  public Recording withBeats(Channels heard) {
    return new Recording(id, origin, activity, channels, heard, marks, totals);
  }

  public Recording withIntervals(List<Interval> changed) {
    return new Recording(
        id, origin, activity, channels, beats, marks.withIntervals(changed), totals);
  }
}
