package org.backstride.athlete.threshold;

import java.util.Map;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// What a person's heart and legs can do on one day; what is null or missing is not known. Where it
/// comes from stands in the [ThresholdHistory].
///
/// @param hearts the heart rates, of the person and of each gait and direction
/// @param speeds the speeds of each gait and direction
public record Capacity(Hearts hearts, Map<Movement, TestedSpeeds> speeds) {

  public static final Capacity UNKNOWN = new Capacity(Hearts.UNKNOWN, Map.of());

  public Capacity {
    speeds = Map.copyOf(speeds);
  }

  /// Somebody whose heart rates were found without regard to the movement.
  public Capacity(
      @Nullable Integer heartRateMax,
      @Nullable Integer heartRateRest,
      @Nullable Integer heartRateThreshold,
      Map<Movement, TestedSpeeds> speeds) {
    this(
        new Hearts(new HeartRates(heartRateMax, heartRateRest, heartRateThreshold), Map.of()),
        speeds);
  }

  /// Somebody whose threshold heart rate is not known.
  public Capacity(
      @Nullable Integer heartRateMax,
      @Nullable Integer heartRateRest,
      Map<Movement, TestedSpeeds> speeds) {
    this(heartRateMax, heartRateRest, null, speeds);
  }

  /// The person's maximum, in beats a minute.
  public @Nullable Integer heartRateMax() {
    return hearts.person().max();
  }

  /// The person's rate at rest, in beats a minute.
  public @Nullable Integer heartRateRest() {
    return hearts.person().rest();
  }

  /// The person's threshold, in beats a minute.
  public @Nullable Integer heartRateThreshold() {
    return hearts.person().threshold();
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
}
