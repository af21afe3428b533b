package org.backstride.athlete;

import org.backstride.athlete.file.PersonFile;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.ThresholdHistory;

/// One person who is coached or treated, complete and immutable.
///
/// @param id names the person for good
/// @param person who it is and the body's measures
/// @param thresholds heart rates, speeds and zones with their history
/// @param condition what is injured, operated or ill
/// @param readiness experience, ticks and clearance: what the safety rules ask for
/// @param standing notes and whether the person is active
/// @param screening what was asked before the first session
/// @param circumstances whom to call, what for, with what and when
/// @param file photo, documents, tests and consent
public record Athlete(
    AthleteId id,
    Person person,
    ThresholdHistory thresholds,
    Condition condition,
    Readiness readiness,
    Standing standing,
    Screening screening,
    Circumstances circumstances,
    PersonFile file) {

  /// Free notes, and whether the person is on the roster or archived.
  public record Standing(String notes, Status status) {}

  /// Whether the person is on the roster.
  public enum Status {
    ACTIVE,
    ARCHIVED
  }

  /// Somebody who was not screened, and of whose circumstances nothing is known.
  public Athlete(
      AthleteId id,
      Person person,
      ThresholdHistory thresholds,
      Condition condition,
      Readiness readiness,
      Standing standing) {
    this(
        id,
        person,
        thresholds,
        condition,
        readiness,
        standing,
        Screening.NOT_DONE,
        Circumstances.UNKNOWN,
        PersonFile.EMPTY);
  }

  /// A new athlete of whom only the name is known.
  public static Athlete named(String name) {
    return new Athlete(
        AthleteId.create(),
        Person.named(name),
        ThresholdHistory.NONE,
        Condition.NONE,
        Readiness.UNKNOWN,
        new Standing("", Status.ACTIVE));
  }

  public String name() {
    return person.name();
  }

  public Athlete withPerson(Person next) {
    return new Athlete(
        id, next, thresholds, condition, readiness, standing, screening, circumstances, file);
  }

  /// What holds now: the newest of every number.
  public Capacity capacity() {
    return thresholds.latest();
  }

  public Athlete withThresholds(ThresholdHistory next) {
    return new Athlete(
        id, person, next, condition, readiness, standing, screening, circumstances, file);
  }

  public Athlete withCondition(Condition next) {
    return new Athlete(
        id, person, thresholds, next, readiness, standing, screening, circumstances, file);
  }

  public Athlete withReadiness(Readiness next) {
    return new Athlete(
        id, person, thresholds, condition, next, standing, screening, circumstances, file);
  }

  public Athlete withStanding(Standing next) {
    return new Athlete(
        id, person, thresholds, condition, readiness, next, screening, circumstances, file);
  }

  public Athlete withScreening(Screening next) {
    return new Athlete(
        id, person, thresholds, condition, readiness, standing, next, circumstances, file);
  }

  public Athlete withCircumstances(Circumstances next) {
    return new Athlete(
        id, person, thresholds, condition, readiness, standing, screening, next, file);
  }

  public Athlete withFile(PersonFile next) {
    return new Athlete(
        id, person, thresholds, condition, readiness, standing, screening, circumstances, next);
  }
}
