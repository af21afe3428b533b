package org.backstride.codec.polar;

import java.io.IOException;
import java.util.Arrays;
import org.backstride.codec.TimeLine;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;

/// The times between heart beats, one after the other from the start on: objects with a duration,
/// or bare milliseconds.
final class PolarBeats {

  private static final int FIRST_ROOM = 64;

  private double[] intervals = new double[0];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void read(JsonCursor json) throws IOException {
    json.items(() -> add(millis(json)));
  }

  /// Each beat its interval after the one before.
  Channels channels() {
    var millis = new long[size];
    double at = 0;
    for (int i = 0; i < size; i++) {
      at = Math.min(at + intervals[i], TimeLine.LONGEST_MILLIS);
      millis[i] = Math.round(at);
    }
    return size == 0
        ? Channels.EMPTY
        : Channels.builder(millis)
            .add(ChannelKind.BEAT_INTERVAL, Arrays.copyOf(intervals, size))
            .build();
  }

  private static double millis(JsonCursor json) throws IOException {
    double[] millis = {json.number()};
    json.fields(
        name -> {
          switch (name) {
            case "duration" -> millis[0] = WallTime.seconds(json.text()) * 1000;
            case "durationMillis" -> millis[0] = json.number();
            default -> {}
          }
        });
    return millis[0];
  }

  private void add(double millis) {
    if (millis > 0) {
      intervals =
          size == intervals.length ? Arrays.copyOf(intervals, FIRST_ROOM + size * 2) : intervals;
      intervals[size++] = millis;
    }
  }
}
