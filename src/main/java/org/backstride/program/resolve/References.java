package org.backstride.program.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.backstride.athlete.Athlete;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// What percentages are of: the reference speed of each gait and direction (walking: comfortable
/// speed; running: threshold speed) and the heart rates. What is missing was not tested.
///
/// @param metresPerSecond the reference speeds
/// @param heartRateMax beats a minute, null where not known
/// @param heartRateRest beats a minute, null where not known
/// @param origin whose they are
public record References(
    Map<Movement, Double> metresPerSecond,
    @Nullable Integer heartRateMax,
    @Nullable Integer heartRateRest,
    Origin origin) {

  /// Whose references these are.
  public enum Origin {
    /// Tested on one athlete.
    ATHLETE,
    /// Nobody's: good for the height of a drawing, never for a dose.
    NOMINAL
  }

  /// Nothing is known, so no percentage resolves.
  public static final References UNKNOWN = new References(Map.of(), null, null, Origin.ATHLETE);

  /// Round numbers to draw with while no athlete is chosen: 4.5 km/h and 10 km/h forward, and
  /// backward the shares that evidence §3b derives from equal oxygen uptake on the level.
  public static final References NOMINAL =
      new References(
          Map.of(
              Movement.FORWARD_WALK, 4.5 / 3.6,
              Movement.BACKWARD_WALK, 0.53 * 4.5 / 3.6,
              Movement.FORWARD_RUN, 10 / 3.6,
              Movement.BACKWARD_RUN, 0.74 * 10 / 3.6),
          null,
          null,
          Origin.NOMINAL);

  public References {
    metresPerSecond = Map.copyOf(metresPerSecond);
  }

  /// What was tested on one athlete.
  public static References of(Athlete athlete) {
    var capacity = athlete.capacity();
    var speeds = new HashMap<Movement, Double>();
    capacity
        .speeds()
        .forEach(
            (movement, tested) -> {
              @Nullable Speed reference =
                  switch (movement.gait()) {
                    case WALK -> tested.comfortable();
                    case RUN -> tested.threshold();
                    case STILL -> null;
                  };
              if (reference != null && reference.metresPerSecond() > 0) {
                speeds.put(movement, reference.metresPerSecond());
              }
            });
    return new References(
        speeds, capacity.heartRateMax(), capacity.heartRateRest(), Origin.ATHLETE);
  }

  /// The reference speed of a movement in metres a second.
  public OptionalDouble speedOf(Movement movement) {
    Double speed = metresPerSecond.get(movement);
    return speed == null ? OptionalDouble.empty() : OptionalDouble.of(speed);
  }
}
