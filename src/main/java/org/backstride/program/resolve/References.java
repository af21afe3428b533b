package org.backstride.program.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Translation;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.Hearts;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.athlete.threshold.ZoneChoice;
import org.backstride.athlete.threshold.ZoneScheme;
import org.backstride.athlete.threshold.ZoneSubject;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// What percentages and zones are of: the reference speed of each gait and direction (walking:
/// comfortable speed; running: threshold speed), the heart rates, and the borders of zones. What is
/// missing was not tested.
///
/// @param metresPerSecond the reference speeds
/// @param hearts the heart rates, of the person and of each gait and direction
/// @param zones the zones chosen for the person; the usual ones hold where there are none
/// @param origin whose they are
public record References(
    Map<Movement, Double> metresPerSecond,
    Hearts hearts,
    Map<ZoneSubject, ZoneScheme> zones,
    Origin origin) {

  /// Whose references these are.
  public enum Origin {
    /// Tested on one athlete.
    ATHLETE,
    /// Nobody's: good for the height of a drawing, never for a dose.
    NOMINAL
  }

  /// Nothing is known, so no percentage resolves.
  public static final References UNKNOWN =
      new References(Map.of(), Hearts.UNKNOWN, Map.of(), Origin.ATHLETE);

  /// Round numbers to draw with while no athlete is chosen: 4.5 km/h and 10 km/h forward, and
  /// backward the shares that evidence §3b derives from equal oxygen uptake on the level.
  public static final References NOMINAL =
      new References(
          Map.of(
              Movement.FORWARD_WALK, 4.5 / 3.6,
              Movement.BACKWARD_WALK, 0.53 * 4.5 / 3.6,
              Movement.FORWARD_RUN, 10 / 3.6,
              Movement.BACKWARD_RUN, 0.74 * 10 / 3.6),
          Hearts.UNKNOWN,
          Map.of(),
          Origin.NOMINAL);

  public References {
    metresPerSecond = Map.copyOf(metresPerSecond);
    zones = Map.copyOf(zones);
  }

  /// What is known of one athlete by now.
  public static References of(Athlete athlete) {
    return of(athlete.thresholds(), athlete.capacity(), LocalDate.MAX);
  }

  /// What is known of one athlete by now and, where no backward speed was tested, its guess from
  /// the forward one (evidence §3b): to be labelled wherever it is shown, never for paper or a
  /// watch. In rehabilitation there is none.
  public static References withGuesses(Athlete athlete) {
    var known = of(athlete);
    var speeds = new HashMap<>(known.metresPerSecond());
    for (Movement movement : List.of(Movement.BACKWARD_WALK, Movement.BACKWARD_RUN)) {
      Translation.backwardReference(athlete, movement.gait())
          .ifPresent(guess -> speeds.putIfAbsent(movement, guess));
    }
    return new References(speeds, known.hearts(), known.zones(), known.origin());
  }

  /// What held for one athlete on a day.
  public static References on(LocalDate day, Athlete athlete) {
    return of(athlete.thresholds(), athlete.thresholds().at(day), day);
  }

  private static References of(ThresholdHistory history, Capacity capacity, LocalDate day) {
    var speeds = new HashMap<Movement, Double>();
    for (Movement movement : capacity.speeds().keySet()) {
      @Nullable Speed reference = capacity.reference(movement);
      if (movement.gait() != Gait.STILL && reference != null && reference.metresPerSecond() > 0) {
        speeds.put(movement, reference.metresPerSecond());
      }
    }
    var zones =
        history.zones().stream()
            .map(ZoneChoice::subject)
            .distinct()
            .collect(Collectors.toMap(each -> each, each -> history.zonesOf(each, day)));
    return new References(speeds, capacity.hearts(), zones, Origin.ATHLETE);
  }

  /// The person's maximum in beats a minute, null where not known.
  public @Nullable Integer heartRateMax() {
    return hearts.person().max();
  }

  /// The zones that hold for the person.
  public ZoneScheme zonesOf(ZoneSubject subject) {
    return subject
        .inTurn()
        .flatMap(each -> Stream.ofNullable(zones.get(each)))
        .findFirst()
        .orElseGet(subject::usual);
  }

  /// The reference speed of a movement in metres a second.
  public OptionalDouble speedOf(Movement movement) {
    Double speed = metresPerSecond.get(movement);
    return speed == null ? OptionalDouble.empty() : OptionalDouble.of(speed);
  }
}
