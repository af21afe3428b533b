package org.backstride.ui.athlete.threshold;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.ReferenceSpeed;
import org.backstride.athlete.Translation;
import org.backstride.athlete.threshold.HeartMeasure;
import org.backstride.athlete.threshold.Threshold;
import org.backstride.athlete.threshold.Threshold.Subject;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.athlete.threshold.ZoneChoice;
import org.backstride.athlete.threshold.ZoneScheme;
import org.backstride.athlete.threshold.ZoneSubject;
import org.backstride.athlete.threshold.ZoneTable;
import org.backstride.studio.Studio;
import org.backstride.ui.kit.Lifetime;
import org.backstride.unit.Movement;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;

/// One person's numbers under edit: which is looked at, and a new one that is not kept yet.
final class ThresholdsModel {

  private final Studio studio;
  private final ThresholdWords words;
  private final LabelOf labels;
  private final AthleteId id;
  private LocalDate today;
  private final Cell<Athlete> athlete;
  private final Cell<Subject> chosen = new Cell<>(Subject.of(HeartMeasure.MAXIMUM));
  private final Cell<Optional<Threshold>> draft = new Cell<>(Optional.empty());

  /// What an undo step is called.
  interface LabelOf {
    String of(String what, String name);
  }

  ThresholdsModel(
      Studio studio, Athlete athlete, LocalDate today, ThresholdWords words, LabelOf labels) {
    this.studio = studio;
    this.words = words;
    this.labels = labels;
    this.today = today;
    id = athlete.id();
    this.athlete = new Cell<>(athlete);
  }

  void follow(Lifetime lifetime) {
    lifetime.watch(
        studio.roster().athletes(), all -> studio.roster().find(id).ifPresent(athlete::set));
  }

  Cell<Athlete> athlete() {
    return athlete;
  }

  Cell<Subject> chosen() {
    return chosen;
  }

  /// The number in the form, as far as it could be kept.
  Cell<Optional<Threshold>> draft() {
    return draft;
  }

  LocalDate today() {
    return today;
  }

  /// What is kept from now on may be of the new day.
  void turn(LocalDate next) {
    today = next;
  }

  ThresholdHistory history() {
    return athlete.get().thresholds();
  }

  /// The history of what is looked at, the newest first.
  List<Threshold> readings() {
    return history().history(chosen.get()).reversed();
  }

  void keep(Threshold reading) {
    draft.set(Optional.empty());
    put(history().with(reading), words.subject(reading.subject()));
  }

  void remove(Threshold reading) {
    put(history().without(reading), words.subject(reading.subject()));
  }

  void choose(ZoneScheme scheme, @Nullable LocalDate since, String what) {
    put(history().with(new ZoneChoice(zoned(), scheme, since)), what);
  }

  void remove(ZoneChoice choice, String what) {
    put(history().without(choice), what);
  }

  /// What the zones beside the number are of.
  ZoneSubject zoned() {
    var subject = chosen.get();
    @Nullable Movement movement = subject.movement();
    return movement == null || subject.isHeart()
        ? new ZoneSubject.OfHeart(movement)
        : ZoneSubject.speedOf(movement);
  }

  /// Whether the zones beside the number are the person's, since none were chosen for the movement.
  boolean areZonesOfThePerson() {
    var subject = zoned();
    return subject instanceof ZoneSubject.OfHeart
        && subject.movement() != null
        && history().zones().stream().noneMatch(each -> each.subject().equals(subject));
  }

  /// The zones as of today.
  Optional<ZoneTable> zones() {
    return zones(athlete.get(), today);
  }

  /// The zones as they would be with the number in the form, on its day; nothing where the form
  /// holds none.
  Optional<ZoneTable> zonesWithDraft() {
    return draft
        .get()
        .flatMap(
            reading ->
                zones(athlete.get().withThresholds(history().with(reading)), dayOf(reading)));
  }

  /// The zones on the day of the number in the form, without it.
  Optional<ZoneTable> zonesBefore() {
    return draft.get().flatMap(reading -> zones(athlete.get(), dayOf(reading)));
  }

  /// The reference speed of the movement that is looked at; nothing for a heart rate.
  Optional<ReferenceSpeed> reference() {
    return zoned() instanceof ZoneSubject.OfSpeed(var movement)
        ? Translation.reference(athlete.get(), movement, today)
        : Optional.empty();
  }

  /// How many recordings a number would be counted with: those from its day to the next one's.
  long recordingsTouched(Threshold reading, ZoneId zone) {
    var from = dayOf(reading);
    var until =
        history().history(reading.subject()).stream()
            .map(each -> each.provenance().since())
            .filter(day -> day != null && day.isAfter(from))
            .findFirst()
            .orElse(LocalDate.MAX);
    return studio.recordings().rows().get().stream()
        .filter(row -> id.equals(row.athlete()))
        .flatMap(row -> row.activity().day(zone).stream())
        .filter(day -> !day.isBefore(from) && day.isBefore(until))
        .count();
  }

  /// How many planned sessions lie ahead: their targets follow the newest numbers.
  long sessionsAhead() {
    return studio.plan().plan().get().of(id).sessions().stream()
        .filter(session -> !session.date().isBefore(today))
        .count();
  }

  private Optional<ZoneTable> zones(Athlete person, LocalDate day) {
    var scheme = person.thresholds().zonesOf(zoned(), day);
    return switch (zoned()) {
      case ZoneSubject.OfHeart(var movement) -> {
        var hearts = person.thresholds().at(day).hearts();
        yield ZoneTable.ofHeart(scheme, movement == null ? hearts.person() : hearts.of(movement));
      }
      case ZoneSubject.OfSpeed(var movement) ->
          Translation.reference(person, movement, day)
              .map(each -> ZoneTable.ofSpeed(scheme, each.metresPerSecond()));
    };
  }

  private LocalDate dayOf(Threshold reading) {
    var since = reading.provenance().since();
    return since == null ? today : since;
  }

  private void put(ThresholdHistory next, String what) {
    var person = athlete.get();
    studio.roster().put(person.withThresholds(next), labels.of(what, person.name()));
  }
}
