package org.backstride.ui.athlete.profile;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.text.Formats;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.backstride.unit.SpeedUnit;
import org.backstride.unit.UnitSystem;
import org.jspecify.annotations.Nullable;

/// The typed fields of heart rates and tested speeds, in the user's units.
final class CapacityEntries {

  private static final double FASTEST = 15;

  /// Which of a movement's tested speeds.
  enum Test {
    COMFORTABLE,
    MAXIMUM,
    THRESHOLD
  }

  private final Formats formats;

  CapacityEntries(Formats formats) {
    this.formats = formats;
  }

  Entry heartRateMax() {
    return new Entry(
        "hr-max",
        "bpm",
        athlete -> text(athlete.capacity().heartRateMax()),
        (athlete, typed) ->
            withHeartRates(athlete, typed, text(athlete.capacity().heartRateRest())));
  }

  Entry heartRateRest() {
    return new Entry(
        "hr-rest",
        "bpm",
        athlete -> text(athlete.capacity().heartRateRest()),
        (athlete, typed) -> withRest(athlete, typed));
  }

  /// One tested speed of one movement.
  Entry speed(Movement movement, Test test) {
    return new Entry(
        "speed-" + movement.gait() + "-" + movement.direction() + "-" + test,
        formats.speedUnit(),
        athlete -> text(speeds(athlete, movement).get(test)),
        (athlete, typed) -> withSpeed(athlete, movement, test, typed));
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  private static Typed withHeartRates(Athlete athlete, String typed, String rest) {
    if (typed.isBlank()) {
      return accepted(athlete, null, athlete.capacity().heartRateRest());
    }
    int beats = whole(typed);
    if (beats < 90 || beats > 240) {
      return Typed.refused("athlete.error.hr-max", 90, 240);
    }
    Integer resting = athlete.capacity().heartRateRest();
    return resting != null && resting >= beats
        ? Typed.refused("athlete.error.hr-max.below-rest", rest)
        : accepted(athlete, beats, resting);
  }

  private static Typed withRest(Athlete athlete, String typed) {
    Integer max = athlete.capacity().heartRateMax();
    if (typed.isBlank()) {
      return accepted(athlete, max, null);
    }
    int beats = whole(typed);
    if (beats < 25 || beats > 120) {
      return Typed.refused("athlete.error.hr-rest", 25, 120);
    }
    return max != null && beats >= max
        ? Typed.refused("athlete.error.hr-rest.above-max", text(max))
        : accepted(athlete, max, beats);
  }

  private static int whole(String typed) {
    return Numbers.decimal(typed)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::intValue)
        .orElse(-1);
  }

  private static Typed accepted(Athlete athlete, @Nullable Integer max, @Nullable Integer rest) {
    return new Typed.Accepted(
        athlete.withCapacity(new Capacity(max, rest, athlete.capacity().speeds())));
  }

  private String text(@Nullable Speed speed) {
    if (speed == null) {
      return "";
    }
    return speed.unit() == unit()
        ? formats.number(speed.amount().doubleValue(), Math.max(1, speed.amount().scale()))
        : formats.number(formats.speedIn(speed.metresPerSecond()), 1);
  }

  private SpeedUnit unit() {
    return formats.units() == UnitSystem.METRIC
        ? SpeedUnit.KILOMETRES_PER_HOUR
        : SpeedUnit.MILES_PER_HOUR;
  }

  private Typed withSpeed(Athlete athlete, Movement movement, Test test, String typed) {
    Map<Test, Speed> speeds = speeds(athlete, movement);
    if (text(speeds.get(test)).equals(typed.strip())) {
      return new Typed.Accepted(athlete);
    }
    speeds.remove(test);
    if (!typed.isBlank()) {
      Optional<Speed> speed = speed(typed);
      if (speed.isEmpty()) {
        return Typed.refused("athlete.error.speed", formats.speed(FASTEST));
      }
      speeds.put(test, speed.get());
    }
    return inOrder(speeds)
        ? new Typed.Accepted(athlete.withCapacity(with(athlete.capacity(), movement, speeds)))
        : Typed.refused("athlete.error.speed.order");
  }

  private Optional<Speed> speed(String typed) {
    return Numbers.decimal(typed)
        .filter(number -> number.signum() > 0)
        .filter(number -> number.doubleValue() * unit().metresPerSecond() <= FASTEST)
        .map(number -> new Speed(number, unit()));
  }

  /// A comfortable speed above the fastest one seen is a slip of the pen.
  private static boolean inOrder(Map<Test, Speed> speeds) {
    Speed comfortable = speeds.get(Test.COMFORTABLE);
    Speed maximum = speeds.get(Test.MAXIMUM);
    return comfortable == null
        || maximum == null
        || comfortable.metresPerSecond() <= maximum.metresPerSecond() + 1e-9;
  }

  private static Map<Test, Speed> speeds(Athlete athlete, Movement movement) {
    var tested = athlete.capacity().speedsFor(movement);
    var speeds = new EnumMap<Test, Speed>(Test.class);
    put(speeds, Test.COMFORTABLE, tested.comfortable());
    put(speeds, Test.MAXIMUM, tested.maximumVerified());
    put(speeds, Test.THRESHOLD, tested.threshold());
    return speeds;
  }

  private static void put(Map<Test, Speed> speeds, Test test, @Nullable Speed speed) {
    if (speed != null) {
      speeds.put(test, speed);
    }
  }

  private static Capacity with(Capacity capacity, Movement movement, Map<Test, Speed> speeds) {
    var all = new HashMap<>(capacity.speeds());
    if (speeds.isEmpty()) {
      all.remove(movement);
    } else {
      all.put(
          movement,
          new TestedSpeeds(
              speeds.get(Test.COMFORTABLE), speeds.get(Test.MAXIMUM), speeds.get(Test.THRESHOLD)));
    }
    return new Capacity(capacity.heartRateMax(), capacity.heartRateRest(), all);
  }
}
