package org.backstride.codec.fit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.backstride.codec.TimeLine;
import org.backstride.codec.fit.wire.FitMessage;
import org.backstride.recording.ChannelKind;

/// The lengths of a pool, as the watch told them apart: which one the swimmer was in at every
/// sample, with how many strokes; and speed and distance where the records say neither.
final class FitLengths {

  /// The number of the length being swum, a gap while resting at the wall.
  static final ChannelKind LENGTH = new ChannelKind("pool-length", "");

  /// The strokes of the length being swum.
  static final ChannelKind STROKES = new ChannelKind("pool-strokes", "");

  private static final int ACTIVE = 1;
  private static final int POOL_LENGTH = 44;

  private final TreeMap<Long, Length> byStart = new TreeMap<>();
  private final double poolMetres;

  /// One length.
  ///
  /// @param number among those swum, counted from 1
  private record Length(long from, long to, int number, double strokes, double speed) {}

  private FitLengths(double poolMetres) {
    this.poolMetres = poolMetres;
  }

  static FitLengths of(FitFile file) {
    double metres =
        file.all(FitFile.SESSION)
            .mapToDouble(session -> session.scaled(POOL_LENGTH, 100))
            .filter(length -> length > 0)
            .findFirst()
            .orElse(Double.NaN);
    var lengths = new FitLengths(metres);
    file.all(FitFile.LENGTH).filter(m -> m.code(12, ACTIVE) == ACTIVE).forEach(lengths::add);
    return lengths;
  }

  /// Fills in what the records leave out.
  void fill(FitSamples samples) {
    if (byStart.isEmpty()) {
      return;
    }
    Map<ChannelKind, ToDoubleFunction<Length>> values =
        Map.of(
            LENGTH,
            Length::number,
            STROKES,
            Length::strokes,
            ChannelKind.SPEED,
            Length::speed,
            ChannelKind.DISTANCE,
            length -> length.number() * poolMetres);
    for (var kind : List.of(LENGTH, STROKES, ChannelKind.SPEED, ChannelKind.DISTANCE)) {
      var value = values.getOrDefault(kind, Length::number);
      samples.fillEmpty(kind, time -> at(time, value));
    }
  }

  private void add(FitMessage message) {
    long start = FitTime.millis(message.number(2));
    double elapsed = message.scaled(3, 1);
    if (start != TimeLine.MISSING && elapsed > 0) {
      int number = byStart.size() + 1;
      byStart.put(
          start,
          new Length(
              start,
              start + Math.round(elapsed),
              number,
              message.number(5),
              message.scaled(6, 1000)));
    }
  }

  private double at(long millis, ToDoubleFunction<Length> value) {
    var latest = byStart.floorEntry(millis);
    return latest == null || latest.getValue().to() < millis
        ? Double.NaN
        : value.applyAsDouble(latest.getValue());
  }
}
