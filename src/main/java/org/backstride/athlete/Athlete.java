package org.backstride.athlete;

/// One person who is coached or treated, complete and immutable.
///
/// @param id names the person for good
/// @param person who it is and the body's measures
/// @param capacity heart rates and tested speeds
/// @param condition what is injured, operated or ill
/// @param readiness experience, ticks and clearance: what the safety rules ask for
/// @param standing notes and whether the person is active
/// @param screening what was asked before the first session
/// @param circumstances whom to call, what for, with what and when
public record Athlete(
    AthleteId id,
    Person person,
    Capacity capacity,
    Condition condition,
    Readiness readiness,
    Standing standing,
    Screening screening,
    Circumstances circumstances) {

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
      Capacity capacity,
      Condition condition,
      Readiness readiness,
      Standing standing) {
    this(
        id,
        person,
        capacity,
        condition,
        readiness,
        standing,
        Screening.NOT_DONE,
        Circumstances.UNKNOWN);
  }

  /// A new athlete of whom only the name is known.
  public static Athlete named(String name) {
    return new Athlete(
        AthleteId.create(),
        Person.named(name),
        Capacity.UNKNOWN,
        Condition.NONE,
        Readiness.UNKNOWN,
        new Standing("", Status.ACTIVE));
  }

  public String name() {
    return person.name();
  }

  public Athlete withPerson(Person next) {
    return new Athlete(
        id, next, capacity, condition, readiness, standing, screening, circumstances);
  }

  public Athlete withCapacity(Capacity next) {
    return new Athlete(id, person, next, condition, readiness, standing, screening, circumstances);
  }

  public Athlete withCondition(Condition next) {
    return new Athlete(id, person, capacity, next, readiness, standing, screening, circumstances);
  }

  public Athlete withReadiness(Readiness next) {
    return new Athlete(id, person, capacity, condition, next, standing, screening, circumstances);
  }

  public Athlete withStanding(Standing next) {
    return new Athlete(id, person, capacity, condition, readiness, next, screening, circumstances);
  }

  public Athlete withScreening(Screening next) {
    return new Athlete(id, person, capacity, condition, readiness, standing, next, circumstances);
  }

  public Athlete withCircumstances(Circumstances next) {
    return new Athlete(id, person, capacity, condition, readiness, standing, screening, next);
  }
}
