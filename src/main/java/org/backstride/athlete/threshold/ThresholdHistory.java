package org.backstride.athlete.threshold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.athlete.threshold.Threshold.OfSpeed;
import org.backstride.athlete.threshold.Threshold.Subject;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// Everything ever found of what a person can do, and the zones chosen. On a day the newest number
/// of that day or before holds; before the first dated number, that first one does, since it is the
/// nearest there is.
///
/// @param readings numbers by day, those without a day first; one a day and subject
/// @param zones chosen zones by day
public record ThresholdHistory(List<Threshold> readings, List<ZoneChoice> zones) {

  private static final Comparator<ZoneChoice> ZONES_BY_DAY =
      Comparator.comparing(ZoneChoice::since, Comparator.nullsFirst(Comparator.naturalOrder()));

  public static final ThresholdHistory NONE = new ThresholdHistory(List.of(), List.of());

  public ThresholdHistory {
    readings = readings.stream().sorted(Threshold.BY_DAY).toList();
    zones = zones.stream().sorted(ZONES_BY_DAY).toList();
    var seen = new HashSet<Threshold>();
    for (var each : readings) {
      if (seen.stream().anyMatch(each::replaces)) {
        throw new IllegalArgumentException("Twice on one day: " + each);
      }
      seen.add(each);
    }
    if (!agree(readings)) {
      throw new IllegalArgumentException("Rest, threshold and maximum are not in this order");
    }
  }

  /// What is known of somebody without a history, of no known day.
  public static ThresholdHistory of(Capacity capacity) {
    return of(capacity, Provenance.UNDATED);
  }

  /// What is known of somebody without a history.
  public static ThresholdHistory of(Capacity capacity, Provenance provenance) {
    var readings = new ArrayList<Threshold>();
    add(readings, null, capacity.hearts().person(), provenance);
    capacity
        .hearts()
        .own()
        .forEach((movement, rates) -> add(readings, movement, rates, provenance));
    capacity
        .speeds()
        .forEach(
            (movement, speeds) -> {
              for (var measure : SpeedMeasure.values()) {
                @Nullable Speed speed = speeds.of(measure);
                if (speed != null) {
                  readings.add(new OfSpeed(measure, movement, speed, provenance));
                }
              }
            });
    return new ThresholdHistory(readings, List.of());
  }

  private static void add(
      List<Threshold> readings, @Nullable Movement of, HeartRates rates, Provenance provenance) {
    for (var measure : HeartMeasure.values()) {
      @Nullable Integer beats = rates.of(measure);
      if (beats != null) {
        readings.add(new OfHeart(measure, of, beats, provenance));
      }
    }
  }

  /// What holds on a day.
  public Capacity at(LocalDate day) {
    return capacity(subjects().flatMap(each -> inForce(each, day).stream()).toList());
  }

  /// What holds now: the newest of everything.
  public Capacity latest() {
    return capacity(readings);
  }

  /// The number of a subject that holds on a day.
  public Optional<Threshold> inForce(Subject subject, LocalDate day) {
    return inForce(readings, subject, day);
  }

  /// The newest number of a subject.
  public Optional<Threshold> newest(Subject subject) {
    return history(subject).stream().reduce((_, newer) -> newer);
  }

  /// Whether the newest reference speed of a movement was worked out from another one instead of
  /// tested (evidence §3b).
  public boolean isGuessed(Movement movement) {
    var measure = SpeedMeasure.referenceOf(movement.gait());
    return newest(Subject.of(measure, movement))
        .filter(reading -> reading.provenance().source() == Provenance.Source.GUESS)
        .isPresent();
  }

  /// All numbers of a subject, the oldest first.
  public List<Threshold> history(Subject subject) {
    return readings.stream().filter(each -> each.subject().equals(subject)).toList();
  }

  /// The zones that hold on a day: those chosen, or for a heart rate of a movement the person's, or
  /// the usual ones.
  public ZoneScheme zonesOf(ZoneSubject subject, LocalDate day) {
    return subject
        .inTurn()
        .flatMap(each -> chosen(each, day).stream())
        .findFirst()
        .orElseGet(subject::usual);
  }

  private Optional<ZoneScheme> chosen(ZoneSubject subject, LocalDate day) {
    return zones.stream()
        .filter(each -> each.subject().equals(subject) && each.reaches(day))
        .reduce((_, newer) -> newer)
        .map(ZoneChoice::scheme);
  }

  /// The person's heart-rate zones of a day in beats; nothing where what they are of is not known.
  public Optional<ZoneTable> heartZones(LocalDate day) {
    return ZoneTable.ofHeart(zonesOf(ZoneSubject.heartRate(), day), at(day).hearts().person());
  }

  /// The heart-rate zones of a gait and direction on a day in beats; nothing where what they are of
  /// is not known.
  public Optional<ZoneTable> heartZones(Movement movement, LocalDate day) {
    var scheme = zonesOf(ZoneSubject.heartRateOf(movement), day);
    return ZoneTable.ofHeart(scheme, at(day).hearts().of(movement));
  }

  /// The speed zones of a day in metres a second; nothing where the reference is not known.
  public Optional<ZoneTable> speedZones(Movement movement, LocalDate day) {
    var scheme = zonesOf(ZoneSubject.speedOf(movement), day);
    return Optional.ofNullable(at(day).reference(movement))
        .map(speed -> ZoneTable.ofSpeed(scheme, speed.metresPerSecond()));
  }

  /// Whether one more number fits the others: rest below the threshold below the maximum on every
  /// day.
  public boolean admits(Threshold reading) {
    return agree(joined(reading));
  }

  /// With one more number; one of the same subject and day gives way.
  public ThresholdHistory with(Threshold reading) {
    return new ThresholdHistory(joined(reading), zones);
  }

  /// Without one number.
  public ThresholdHistory without(Threshold reading) {
    return new ThresholdHistory(
        readings.stream().filter(each -> !each.equals(reading)).toList(), zones);
  }

  /// With other zones from a day on; those of the same subject and day give way.
  public ThresholdHistory with(ZoneChoice choice) {
    var next = new ArrayList<>(without(choice).zones());
    next.add(choice);
    return new ThresholdHistory(readings, next);
  }

  /// Without the zones chosen for a subject on a day.
  public ThresholdHistory without(ZoneChoice choice) {
    return new ThresholdHistory(
        readings, zones.stream().filter(each -> !each.replaces(choice)).toList());
  }

  private List<Threshold> joined(Threshold reading) {
    var next = new ArrayList<>(readings);
    next.removeIf(reading::replaces);
    next.add(reading);
    next.sort(Threshold.BY_DAY);
    return next;
  }

  private static Optional<Threshold> inForce(
      List<Threshold> readings, Subject subject, LocalDate day) {
    var all = readings.stream().filter(each -> each.subject().equals(subject)).toList();
    return all.stream()
        .filter(each -> each.reaches(day))
        .reduce((_, newer) -> newer)
        .or(() -> all.stream().findFirst());
  }

  private static boolean agree(List<Threshold> readings) {
    var hearts =
        readings.stream().map(Threshold::subject).filter(Subject::isHeart).distinct().toList();
    return Stream.concat(
            Stream.of(LocalDate.MIN),
            readings.stream().flatMap(each -> Stream.ofNullable(each.provenance().since())))
        .allMatch(
            day -> {
              var rates = new HeartsFound();
              hearts.forEach(each -> inForce(readings, each, day).ifPresent(rates::add));
              return Hearts.agree(rates.person, rates.own);
            });
  }

  private Stream<Subject> subjects() {
    return readings.stream().map(Threshold::subject).distinct();
  }

  private static Capacity capacity(List<Threshold> readings) {
    var hearts = new HeartsFound();
    Map<Movement, TestedSpeeds> speeds = new HashMap<>();
    for (var each : readings) {
      hearts.add(each);
      if (each instanceof OfSpeed found) {
        speeds.merge(
            found.movement(),
            TestedSpeeds.UNKNOWN.with(found.measure(), found.speed()),
            (was, _) -> was.with(found.measure(), found.speed()));
      }
    }
    return new Capacity(new Hearts(hearts.person, hearts.own), speeds);
  }

  /// Heart rates collected one by one, the later one of a subject in place of the earlier.
  private static final class HeartsFound {
    private final Map<Movement, HeartRates> own = new HashMap<>();
    private HeartRates person = HeartRates.UNKNOWN;

    void add(Threshold reading) {
      if (reading instanceof OfHeart heart) {
        @Nullable Movement movement = heart.movement();
        if (movement == null) {
          person = person.with(heart.measure(), heart.beats());
        } else {
          own.merge(
              movement,
              HeartRates.UNKNOWN.with(heart.measure(), heart.beats()),
              (was, _) -> was.with(heart.measure(), heart.beats()));
        }
      }
    }
  }
}
