package org.backstride.athlete;

import java.util.Map;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;

/// What an athlete's heart and legs can do, as tested; what is null or missing is not known.
///
/// @param heartRateMax beats a minute, 90 to 240
/// @param heartRateRest beats a minute, 25 to 120, below the maximum
/// @param speeds the tested speeds of each gait and direction
public record Capacity(
    @Nullable Integer heartRateMax,
    @Nullable Integer heartRateRest,
    Map<Movement, TestedSpeeds> speeds) {

  public static final Capacity UNKNOWN = new Capacity(null, null, Map.of());

  public Capacity {
    Person.requireRange("maximum heart rate", heartRateMax, 90, 240);
    Person.requireRange("resting heart rate", heartRateRest, 25, 120);
    if (heartRateMax != null && heartRateRest != null && heartRateRest >= heartRateMax) {
      throw new IllegalArgumentException("Resting heart rate is not below the maximum");
    }
    speeds = Map.copyOf(speeds);
  }

  /// The tested speeds of one movement, all unknown where nothing was tested.
  public TestedSpeeds speedsFor(Movement movement) {
    return speeds.getOrDefault(movement, TestedSpeeds.UNKNOWN);
  }
}
