package org.backstride.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Measure;
import org.backstride.recording.Pause;
import org.backstride.recording.Statistics;
import org.backstride.recording.Statistics.Summary;
import org.backstride.recording.Statistics.Zeros;

/// The figures of a recording as its samples give them.
public final class SampleFigures {

  /// Rises below this are the sensor's noise.
  private static final double ASCENT_THRESHOLD_METRES = 2;

  private final Channels channels;
  private final List<Pause> pauses;
  private final Map<ChannelKind, Optional<Summary>> summaries = new HashMap<>();

  public SampleFigures(Channels channels, List<Pause> pauses) {
    this.channels = channels;
    this.pauses = List.copyOf(pauses);
  }

  /// Fills in every figure that the book lacks and the samples can give.
  public void complete(FigureBook book) {
    book.derive(Measure.ELAPSED_SECONDS, this::elapsedSeconds)
        .derive(Measure.TIMER_SECONDS, () -> timerSeconds(book))
        .derive(Measure.DISTANCE_METRES, this::distanceMetres)
        .derive(Measure.HEART_RATE_AVG, () -> mean(ChannelKind.HEART_RATE))
        .derive(Measure.HEART_RATE_MAX, () -> max(ChannelKind.HEART_RATE))
        .derive(Measure.SPEED_AVG, () -> speedAvg(book))
        .derive(Measure.SPEED_MAX, () -> max(ChannelKind.SPEED))
        .derive(Measure.CADENCE_AVG, () -> mean(ChannelKind.CADENCE))
        .derive(Measure.CADENCE_MAX, () -> max(ChannelKind.CADENCE))
        .derive(Measure.ASCENT_METRES, this::ascentMetres);
  }

  private double elapsedSeconds() {
    return channels.lastMillis() > 0 ? channels.lastMillis() / 1000.0 : Double.NaN;
  }

  private double timerSeconds(FigureBook book) {
    double paused = pauses.stream().mapToLong(Pause::lengthMillis).sum() / 1000.0;
    return Math.max(0, book.value(Measure.ELAPSED_SECONDS) - paused);
  }

  private double distanceMetres() {
    var values = channels.valuesOf(ChannelKind.DISTANCE);
    for (int i = channels.size() - 1; i >= 0; i--) {
      double value = values.applyAsDouble(i);
      if (!Double.isNaN(value)) {
        return value;
      }
    }
    return Double.NaN;
  }

  private static double speedAvg(FigureBook book) {
    double seconds = book.value(Measure.TIMER_SECONDS);
    return seconds > 0 ? book.value(Measure.DISTANCE_METRES) / seconds : Double.NaN;
  }

  private double mean(ChannelKind kind) {
    return summary(kind).map(Summary::mean).orElse(Double.NaN);
  }

  /// The greatest value; of channels in which a zero says that nothing was measured, no zero.
  private double max(ChannelKind kind) {
    double max = Double.NEGATIVE_INFINITY;
    var values = channels.valuesOf(kind);
    for (int i = 0; i < channels.size(); i++) {
      double value = values.applyAsDouble(i);
      max = value > max ? value : max;
    }
    boolean nothing = max == 0 && Statistics.zerosOf(kind) == Zeros.LEFT_OUT;
    return nothing || max == Double.NEGATIVE_INFINITY ? Double.NaN : max;
  }

  private Optional<Summary> summary(ChannelKind kind) {
    return summaries.computeIfAbsent(kind, wanted -> Statistics.of(channels, wanted));
  }

  /// The sum of rises with a threshold, so that noise does not climb.
  private double ascentMetres() {
    double lowest = Double.NaN;
    double ascent = 0;
    boolean any = false;
    var values = channels.valuesOf(ChannelKind.ALTITUDE);
    for (int i = 0; i < channels.size(); i++) {
      double altitude = values.applyAsDouble(i);
      if (Double.isNaN(lowest) || altitude < lowest) {
        lowest = altitude;
      } else if (altitude - lowest >= ASCENT_THRESHOLD_METRES) {
        ascent += altitude - lowest;
        lowest = altitude;
      }
      any |= !Double.isNaN(altitude);
    }
    return any ? ascent : Double.NaN;
  }
}
