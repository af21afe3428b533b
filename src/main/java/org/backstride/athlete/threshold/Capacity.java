package org.backstride.athlete.threshold;

import java.util.Map;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// What a person's heart and legs can do on one day; what is null or missing is not known. Where it
/// comes from stands in the [ThresholdHistory].
///
/// @param heartRateMax beats a minute, 90 to 240
/// @param heartRateRest beats a minute, 25 to 120, below the maximum
/// @param heartRateThreshold beats a minute, 70 to 230, above rest, not above the maximum
/// @param speeds the speeds of each gait and direction
public record Capacity(
    @Nullable Integer heartRateMax,
    @Nullable Integer heartRateRest,
    @Nullable Integer heartRateThreshold,
    Map<Movement, TestedSpeeds> speeds) {

  public static final Capacity UNKNOWN = new Capacity(null, null, Map.of());

  public Capacity {
    require(HeartMeasure.MAXIMUM, heartRateMax);
    require(HeartMeasure.REST, heartRateRest);
    require(HeartMeasure.THRESHOLD, heartRateThreshold);
    if (!inOrder(heartRateRest, heartRateThreshold, heartRateMax)) {
      throw new IllegalArgumentException("Rest, threshold and maximum are not in this order");
    }
    speeds = Map.copyOf(speeds);
  }

  /// Somebody whose threshold heart rate is not known.
  public Capacity(
      @Nullable Integer heartRateMax,
      @Nullable Integer heartRateRest,
      Map<Movement, TestedSpeeds> speeds) {
    this(heartRateMax, heartRateRest, null, speeds);
  }

  /// Whether heart rates can be one person's: rest below the threshold and the maximum, the
  /// threshold not above the maximum.
  public static boolean inOrder(
      @Nullable Integer rest, @Nullable Integer threshold, @Nullable Integer max) {
    boolean restBelowMax = rest == null || max == null || rest < max;
    boolean restBelowThreshold = rest == null || threshold == null || rest < threshold;
    boolean thresholdInReach = threshold == null || max == null || threshold <= max;
    return restBelowMax && restBelowThreshold && thresholdInReach;
  }

  /// The tested speeds of one movement, all unknown where nothing was tested.
  public TestedSpeeds speedsFor(Movement movement) {
    return speeds.getOrDefault(movement, TestedSpeeds.UNKNOWN);
  }

  /// The speed that is 100 % of a movement: comfortable walking, threshold running; null where it
  /// was not found.
  public @Nullable Speed reference(Movement movement) {
    return speedsFor(movement).of(SpeedMeasure.referenceOf(movement.gait()));
  }

  public @Nullable Integer heartRate(HeartMeasure measure) {
    return switch (measure) {
      case MAXIMUM -> heartRateMax;
      case REST -> heartRateRest;
      case THRESHOLD -> heartRateThreshold;
    };
  }

  private static void require(HeartMeasure measure, @Nullable Integer beats) {
    if (beats != null && !measure.admits(beats)) {
      throw new IllegalArgumentException(measure + " out of range: " + beats);
    }
  }
}
