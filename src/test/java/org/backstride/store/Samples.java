package org.backstride.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Language;
import org.backstride.athlete.Person;
import org.backstride.athlete.Readiness;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.HeartMeasure;
import org.backstride.athlete.threshold.Provenance;
import org.backstride.athlete.threshold.Provenance.Source;
import org.backstride.athlete.threshold.SpeedMeasure;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.athlete.threshold.Threshold.OfSpeed;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.athlete.threshold.ZoneBasis;
import org.backstride.athlete.threshold.ZoneChoice;
import org.backstride.athlete.threshold.ZoneScheme;
import org.backstride.athlete.threshold.ZoneSubject;
import org.backstride.recording.Activity;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.backstride.recording.Lap;
import org.backstride.recording.Marks;
import org.backstride.recording.Measure;
import org.backstride.recording.Origin;
import org.backstride.recording.Pause;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.backstride.unit.SpeedUnit;
import org.jspecify.annotations.Nullable;

/// Seeded random athletes and recordings.
public final class Samples {

  private static final Instant START = Instant.parse("2026-11-21T06:30:00Z");

  private final Random random;

  public Samples(long seed) {
    random = new Random(seed);
  }

  /// A recording of a file, with everything a recording can have.
  public Recording recording(int size, String sha256) {
    return new Recording(
        RecordingId.random(),
        new Origin(
            "run-" + random.nextInt(1000) + ".fit",
            "FIT",
            sha256,
            new Origin.Device("garmin", "fenix", Integer.toString(random.nextInt(9999)))),
        new Activity(
            "running", "treadmill", random.nextInt(5) == 0 ? null : START.plusMillis(size)),
        channels(size),
        beats(size / 2),
        marks(size),
        totals(size));
  }

  public Athlete athlete() {
    return new Athlete(
        AthleteId.create(),
        new Person(
            "Ana " + random.nextInt(1000),
            maybe(LocalDate.of(1950 + random.nextInt(60), 2, 1 + random.nextInt(28))),
            one(Person.Sex.values()),
            maybe(1_500 + random.nextInt(500)),
            maybe(50_000 + random.nextInt(50_000)),
            one(Language.values())),
        thresholds(),
        new Condition(
            one(Condition.Care.values()),
            random.nextBoolean() ? Set.of() : Set.of(Condition.Side.values()),
            "knee 'osteoarthritis' ✓",
            maybe(LocalDate.of(2026, 3, 4)),
            random.nextBoolean() ? Set.of() : Set.of(one(Condition.Risk.values()))),
        readiness(),
        new Athlete.Standing("two\nlines", one(Athlete.Status.values())));
  }

  private ThresholdHistory thresholds() {
    var capacity =
        new Capacity(maybe(160 + random.nextInt(40)), maybe(40 + random.nextInt(40)), speeds());
    var day = LocalDate.of(2026, 1, 1 + random.nextInt(28));
    return ThresholdHistory.of(capacity, new Provenance(maybe(day), one(Source.values()), "at ½"))
        .with(new OfHeart(HeartMeasure.MAXIMUM, 201, Provenance.tested(day.plusDays(9))))
        .with(
            new OfSpeed(
                SpeedMeasure.MAXIMUM_VERIFIED,
                Movement.BACKWARD_RUN,
                new Speed(new BigDecimal("6.50"), SpeedUnit.MILES_PER_HOUR),
                Provenance.tested(day)))
        .with(
            new ZoneChoice(
                ZoneSubject.speedOf(Movement.BACKWARD_RUN),
                new ZoneScheme(ZoneBasis.REFERENCE_SPEED, List.of(40, 80, 120)),
                maybe(day)));
  }

  private Readiness readiness() {
    Map<Readiness.Tick, Readiness.Mark> ticks = new EnumMap<>(Readiness.Tick.class);
    ticks.put(
        one(Readiness.Tick.values()), new Readiness.Mark(LocalDate.of(2026, 5, 6), "Dr. Ito"));
    return new Readiness(
        one(Readiness.Level.values()),
        ticks,
        new Readiness.Clearance(
            one(Readiness.Answer.values()), maybe(LocalDate.of(2026, 1, 2)), "Dr. Ito"));
  }

  private Map<Movement, TestedSpeeds> speeds() {
    Map<Movement, TestedSpeeds> speeds = new HashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      speeds.put(
          new Movement(random.nextBoolean() ? Gait.WALK : Gait.RUN, one(Direction.values())),
          new TestedSpeeds(
              new Speed(new BigDecimal("3.50"), one(SpeedUnit.values())),
              null,
              maybe(Speed.kilometresPerHour("9.125"))));
    }
    return speeds;
  }

  private Channels channels(int size) {
    return Channels.builder(times(size, 1000))
        .add(ChannelKind.HEART_RATE, column(size, 120, 1))
        .add(ChannelKind.SPEED, column(size, 2, 1000))
        .add(ChannelKind.ALTITUDE, column(size, 400, 5))
        .add(ChannelKind.developer("wobble", "µm"), noise(size))
        .build();
  }

  private Channels beats(int size) {
    return Channels.builder(times(size, 700))
        .add(ChannelKind.BEAT_INTERVAL, column(size, 700, 1))
        .build();
  }

  private long[] times(int size, int stepMillis) {
    var times = new long[size];
    long time = 0;
    for (int i = 0; i < size; i++) {
      times[i] = time;
      time += random.nextInt(50) == 0 ? 7 * stepMillis : stepMillis;
    }
    return times;
  }

  private double[] column(int size, double level, int perUnit) {
    var values = new double[size];
    double value = level;
    for (int i = 0; i < size; i++) {
      value += random.nextGaussian() * level / 100;
      values[i] =
          random.nextInt(40) == 0 ? Double.NaN : (double) Math.round(value * perUnit) / perUnit;
    }
    return values;
  }

  private double[] noise(int size) {
    var values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = random.nextGaussian();
    }
    return values;
  }

  private static Marks marks(int size) {
    long end = size * 1000L + 2;
    return new Marks(
        List.of(new Lap(0, end / 2, Double.NaN, 812.5), new Lap(end / 2, end, 33.5, Double.NaN)),
        List.of(new Pause(end / 2, end / 2 + 1)),
        List.of(
            Interval.byHand(0, end / 2, DirectionLabel.BACKWARD),
            new Interval(end / 2, end, DirectionLabel.FORWARD, LabelSource.DETECTED, 0.1 + 0.2)));
  }

  private Totals totals(int size) {
    Map<Measure, Totals.Figure> figures = new EnumMap<>(Measure.class);
    for (var measure : Measure.values()) {
      if (random.nextBoolean()) {
        figures.put(
            measure,
            new Totals.Figure(random.nextDouble() * 1000, one(Totals.Provenance.values())));
      }
    }
    return new Totals(size, 2, figures);
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextInt(4) == 0 ? null : value;
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  /// Several athletes.
  public List<Athlete> athletes(int count) {
    List<Athlete> athletes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      athletes.add(athlete());
    }
    return athletes;
  }
}
