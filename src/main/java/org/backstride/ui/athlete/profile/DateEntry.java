package org.backstride.ui.athlete.profile;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Readiness;
import org.backstride.athlete.file.Consent;
import org.jspecify.annotations.Nullable;

/// One day of the profile: how it reads from an athlete and what another day makes of it.
///
/// @param key names the field, in message keys and undo steps
record DateEntry(
    String key,
    Function<Athlete, @Nullable LocalDate> read,
    BiFunction<Athlete, @Nullable LocalDate, Typed> write) {

  private static final int LONGEST_LIFE_YEARS = 120;

  /// The birth date: past, and not before anyone alive was born.
  static DateEntry birth(LocalDate today) {
    return new DateEntry(
        "birth",
        athlete -> athlete.person().birthDate(),
        (athlete, date) ->
            date != null
                    && (date.isAfter(today) || date.isBefore(today.minusYears(LONGEST_LIFE_YEARS)))
                ? Typed.refused("athlete.error.birth")
                : new Typed.Accepted(born(athlete, date)));
  }

  /// The day of surgery, which may still lie ahead; not before birth.
  static DateEntry surgery() {
    return new DateEntry(
        "surgery",
        athlete -> athlete.condition().surgeryDate(),
        (athlete, date) ->
            isBeforeBirth(athlete, date)
                ? Typed.refused("athlete.error.before-birth")
                : new Typed.Accepted(operated(athlete, date)));
  }

  /// The day on which a clinician gave the answer: today or before.
  static DateEntry clearance(LocalDate today) {
    return new DateEntry(
        "clearance-date",
        athlete -> athlete.readiness().clearance().date(),
        (athlete, date) ->
            date != null && date.isAfter(today)
                ? Typed.refused("athlete.error.future")
                : new Typed.Accepted(cleared(athlete, date)));
  }

  /// The day on which consent was given or withdrawn: today or before.
  static DateEntry consent(LocalDate today) {
    return new DateEntry(
        "consent-date",
        athlete -> athlete.file().consent().date(),
        (athlete, date) ->
            date != null && date.isAfter(today)
                ? Typed.refused("athlete.error.future")
                : new Typed.Accepted(consented(athlete, date)));
  }

  private static Athlete consented(Athlete athlete, @Nullable LocalDate date) {
    var was = athlete.file().consent();
    return athlete.withFile(athlete.file().with(new Consent(was.state(), date, was.note())));
  }

  private static boolean isBeforeBirth(Athlete athlete, @Nullable LocalDate date) {
    LocalDate birth = athlete.person().birthDate();
    return birth != null && date != null && date.isBefore(birth);
  }

  private static Athlete born(Athlete athlete, @Nullable LocalDate date) {
    return athlete.withPerson(athlete.person().withBirthDate(date));
  }

  private static Athlete operated(Athlete athlete, @Nullable LocalDate date) {
    var was = athlete.condition();
    return athlete.withCondition(
        new Condition(was.care(), was.sides(), was.name(), date, was.risks()));
  }

  private static Athlete cleared(Athlete athlete, @Nullable LocalDate date) {
    var was = athlete.readiness();
    var clearance =
        new Readiness.Clearance(was.clearance().answer(), date, was.clearance().clinician());
    return athlete.withReadiness(was.withClearance(clearance));
  }
}
