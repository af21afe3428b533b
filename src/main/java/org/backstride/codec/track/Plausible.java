package org.backstride.codec.track;

import java.util.List;
import java.util.Map;
import org.backstride.recording.ChannelKind;

/// The values that channels can have at all. Exporters write others where a sensor said nothing:
/// `-32768` for an altitude, `255` for a heart rate, `-255` for a temperature, the place where the
/// equator meets Greenwich.
final class Plausible {

  /// The byte that says "nothing" in the formats that exporters translate from.
  private static final double EMPTY_BYTE = 255;

  private static final List<Reach> REACHES =
      List.of(
          new Reach(ChannelKind.HEART_RATE, 1, 250),
          new Reach(ChannelKind.ALTITUDE, -1_000, 20_000),
          new Reach(ChannelKind.TEMPERATURE, -90, 90),
          new Reach(ChannelKind.LATITUDE, -90, 90),
          new Reach(ChannelKind.LONGITUDE, -180, 180),
          new Reach(ChannelKind.SPEED, 0, 200),
          new Reach(ChannelKind.DISTANCE, 0, 1e7),
          new Reach(ChannelKind.CADENCE, 0, 500),
          new Reach(ChannelKind.POWER, 0, 10_000));

  private Plausible() {}

  /// The least and the greatest value of a channel.
  private record Reach(ChannelKind kind, double least, double most) {}

  /// Makes gaps of what cannot be.
  static void clear(Map<ChannelKind, double[]> columns) {
    for (var reach : REACHES) {
      clear(columns.getOrDefault(reach.kind(), new double[0]), reach);
    }
    clearNowhere(
        columns.getOrDefault(ChannelKind.LATITUDE, new double[0]),
        columns.getOrDefault(ChannelKind.LONGITUDE, new double[0]));
  }

  /// Makes gaps of a cadence that is no count.
  static void clearEmptyBytes(double[] cadence) {
    for (int i = 0; i < cadence.length; i++) {
      cadence[i] = cadence[i] == EMPTY_BYTE ? Double.NaN : cadence[i];
    }
  }

  private static void clear(double[] values, Reach reach) {
    for (int i = 0; i < values.length; i++) {
      boolean possible = values[i] >= reach.least() && values[i] <= reach.most();
      values[i] = possible ? values[i] : Double.NaN;
    }
  }

  private static void clearNowhere(double[] latitude, double[] longitude) {
    for (int i = 0; i < Math.min(latitude.length, longitude.length); i++) {
      if (latitude[i] == 0 && longitude[i] == 0) {
        latitude[i] = Double.NaN;
        longitude[i] = Double.NaN;
      }
    }
  }
}
