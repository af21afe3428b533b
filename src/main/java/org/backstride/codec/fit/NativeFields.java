package org.backstride.codec.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backstride.codec.fit.column.DeveloperFields;
import org.backstride.recording.ChannelKind;

/// Lets a developer field speak for the standard channel of the same meaning where the device's own
/// is empty or zero throughout; everywhere else the device's own value wins. The developer channel
/// stays beside it under its own name.
final class NativeFields {

  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning("power", "watt", ChannelKind.POWER, 1),
          new Meaning("power", "w", ChannelKind.POWER, 1),
          new Meaning("cadence", "rpm", ChannelKind.CADENCE, 1),
          new Meaning("cadence", "spm", ChannelKind.CADENCE, 0.5),
          new Meaning("heart rate", "bpm", ChannelKind.HEART_RATE, 1),
          new Meaning("speed", "meters/second", ChannelKind.SPEED, 1),
          new Meaning("speed", "m/s", ChannelKind.SPEED, 1),
          new Meaning("distance", "m", ChannelKind.DISTANCE, 1),
          new Meaning("distance", "meter", ChannelKind.DISTANCE, 1),
          new Meaning("elevation", "meter", ChannelKind.ALTITUDE, 1),
          new Meaning("elevation", "m", ChannelKind.ALTITUDE, 1),
          new Meaning("ground time", "millisecond", ChannelKind.STANCE_TIME, 1),
          new Meaning("ground time", "ms", ChannelKind.STANCE_TIME, 1),
          new Meaning("stance time", "ms", ChannelKind.STANCE_TIME, 1),
          new Meaning("vertical oscillation", "centimeter", ChannelKind.VERTICAL_OSCILLATION, 10),
          new Meaning("vertical oscillation", "cm", ChannelKind.VERTICAL_OSCILLATION, 10),
          new Meaning("vertical oscillation", "mm", ChannelKind.VERTICAL_OSCILLATION, 1));

  private NativeFields() {}

  /// A name and unit of developer fields, and the channel it means.
  private record Meaning(String name, String unit, ChannelKind kind, double factor) {

    boolean isNamed(ChannelKind developer) {
      return developer.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(name);
    }

    boolean isIn(String writtenUnit) {
      String unit = writtenUnit.toLowerCase(Locale.ROOT);
      return unit.equals(this.unit) || unit.equals(this.unit + "s");
    }
  }

  static void fill(Map<ChannelKind, double[]> columns, DeveloperFields fields) {
    for (var developer : new ArrayList<>(columns.keySet())) {
      if (developer.isDeveloper()) {
        meaning(developer, fields).ifPresent(meaning -> fill(columns, developer, meaning));
      }
    }
  }

  /// What a field means: as it says itself, or as its name does.
  private static Optional<Meaning> meaning(ChannelKind developer, DeveloperFields fields) {
    var override = fields.override(developer);
    return MEANINGS.stream()
        .filter(meaning -> meaning.isIn(developer.unit()))
        .filter(
            meaning ->
                override
                    .map(kind -> kind.equals(meaning.kind()))
                    .orElseGet(() -> meaning.isNamed(developer)))
        .findFirst();
  }

  private static void fill(
      Map<ChannelKind, double[]> columns, ChannelKind developer, Meaning meaning) {
    var own = columns.get(meaning.kind());
    var described = columns.get(developer);
    if (described == null || (own != null && !saysNothing(own)) || saysNothing(described)) {
      return;
    }
    var taken = new double[described.length];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = described[i] * meaning.factor();
    }
    columns.put(meaning.kind(), taken);
  }

  static boolean saysNothing(double[] column) {
    for (double value : column) {
      if (!Double.isNaN(value) && value != 0) {
        return false;
      }
    }
    return true;
  }
}
