package org.backstride.codec.polar;

import java.io.IOException;

/// A lap as it is written: by the time at which it ended, counted from the start, or by clock
/// times.
final class PolarLap {

  private WallTime start = WallTime.NONE;
  private double splitSeconds = Double.NaN;
  private double seconds = Double.NaN;
  private double metres = Double.NaN;

  WallTime start() {
    return start;
  }

  /// When it ended in seconds since the start, `NaN` where it does not say.
  double splitSeconds() {
    return splitSeconds;
  }

  double seconds() {
    return seconds;
  }

  double metres() {
    return metres;
  }

  void read(JsonCursor json) throws IOException {
    json.fields(
        name -> {
          switch (name) {
            case "startTime" -> start = WallTime.of(json.text());
            case "splitTime" -> splitSeconds = WallTime.seconds(json.text());
            case "splitTimeMillis" -> splitSeconds = json.number() / 1000;
            case "duration" -> seconds = WallTime.seconds(json.text());
            case "durationMillis" -> seconds = json.number() / 1000;
            case "distance", "distanceMeters" -> metres = json.number();
            default -> {}
          }
        });
  }
}
