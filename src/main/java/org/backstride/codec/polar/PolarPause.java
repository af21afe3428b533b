package org.backstride.codec.polar;

import java.io.IOException;

/// A stretch in which the watch stood still.
final class PolarPause {

  private WallTime from = WallTime.NONE;
  private WallTime to = WallTime.NONE;

  WallTime from() {
    return from;
  }

  WallTime to() {
    return to;
  }

  void read(JsonCursor json) throws IOException {
    json.fields(
        name -> {
          switch (name) {
            case "startTime" -> from = WallTime.of(json.text());
            case "endTime", "stopTime" -> to = WallTime.of(json.text());
            default -> {}
          }
        });
  }
}
