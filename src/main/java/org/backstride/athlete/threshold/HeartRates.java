package org.backstride.athlete.threshold;

import org.jspecify.annotations.Nullable;

/// Heart rates in beats a minute; what is null was not found.
///
/// @param max 90 to 240
/// @param rest 25 to 120, below the maximum
/// @param threshold 70 to 230, above rest, not above the maximum
public record HeartRates(
    @Nullable Integer max, @Nullable Integer rest, @Nullable Integer threshold) {

  public static final HeartRates UNKNOWN = new HeartRates(null, null, null);

  public HeartRates {
    require(HeartMeasure.MAXIMUM, max);
    require(HeartMeasure.REST, rest);
    require(HeartMeasure.THRESHOLD, threshold);
  }

  public @Nullable Integer of(HeartMeasure measure) {
    return switch (measure) {
      case MAXIMUM -> max;
      case REST -> rest;
      case THRESHOLD -> threshold;
    };
  }

  /// The same with one of them replaced.
  public HeartRates with(HeartMeasure measure, @Nullable Integer beats) {
    return switch (measure) {
      case MAXIMUM -> new HeartRates(beats, rest, threshold);
      case REST -> new HeartRates(max, beats, threshold);
      case THRESHOLD -> new HeartRates(max, rest, beats);
    };
  }

  /// Whether they can be one person's: rest below the threshold and the maximum, the threshold not
  /// above the maximum.
  public boolean isInOrder() {
    boolean restBelowMax = rest == null || max == null || rest < max;
    boolean restBelowThreshold = rest == null || threshold == null || rest < threshold;
    boolean thresholdInReach = threshold == null || max == null || threshold <= max;
    return restBelowMax && restBelowThreshold && thresholdInReach;
  }

  /// These where they were found, else the person's. A threshold of the person above the maximum of
  /// these is out of reach here and left out.
  HeartRates over(HeartRates person) {
    @Nullable Integer most = max == null ? person.max : max;
    @Nullable Integer held = threshold == null ? person.threshold : threshold;
    boolean inReach = held == null || most == null || held <= most || threshold != null;
    return new HeartRates(most, rest == null ? person.rest : rest, inReach ? held : null);
  }

  private static void require(HeartMeasure measure, @Nullable Integer beats) {
    if (beats != null && !measure.admits(beats)) {
      throw new IllegalArgumentException(measure + " out of range: " + beats);
    }
  }
}
