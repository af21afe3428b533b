package org.backstride.athlete.threshold;

import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// Speeds known for one gait and direction; what is null was not found.
///
/// @param comfortable what the person chooses when asked to move comfortably
/// @param maximumVerified the fastest at which the person was seen to move safely; a belt never
///   runs faster backward (evidence S03)
/// @param threshold what the person can hold for about an hour: the reference for running
public record TestedSpeeds(
    @Nullable Speed comfortable, @Nullable Speed maximumVerified, @Nullable Speed threshold) {

  public static final TestedSpeeds UNKNOWN = new TestedSpeeds(null, null, null);

  public @Nullable Speed of(SpeedMeasure measure) {
    return switch (measure) {
      case COMFORTABLE -> comfortable;
      case THRESHOLD -> threshold;
      case MAXIMUM_VERIFIED -> maximumVerified;
    };
  }

  /// The same with one of them replaced.
  public TestedSpeeds with(SpeedMeasure measure, @Nullable Speed speed) {
    return switch (measure) {
      case COMFORTABLE -> new TestedSpeeds(speed, maximumVerified, threshold);
      case THRESHOLD -> new TestedSpeeds(comfortable, maximumVerified, speed);
      case MAXIMUM_VERIFIED -> new TestedSpeeds(comfortable, speed, threshold);
    };
  }
}
