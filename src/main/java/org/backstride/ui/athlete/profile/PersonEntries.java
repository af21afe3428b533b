package org.backstride.ui.athlete.profile;

import java.math.BigDecimal;
import java.util.Optional;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Readiness;
import org.backstride.text.Formats;
import org.backstride.ui.athlete.person.FeetAndInches;
import org.backstride.ui.kit.number.TypedNumber;
import org.backstride.unit.UnitSystem;
import org.jspecify.annotations.Nullable;

/// The typed fields about the person, the condition and the clearance, in the user's units.
final class PersonEntries {

  private static final double GRAMS_PER_POUND = 453.59237;

  private final Formats formats;

  PersonEntries(Formats formats) {
    this.formats = formats;
  }

  Entry name() {
    return new Entry("name", "", Athlete::name, PersonEntries::withName);
  }

  Entry height() {
    return isMetric()
        ? new Entry("height", "cm", this::height, this::withCentimetres)
        : new Entry("height", "ft in", PersonEntries::feet, this::withInches);
  }

  Entry mass() {
    return new Entry("mass", isMetric() ? "kg" : "lb", this::mass, this::withMass);
  }

  Entry condition() {
    return new Entry(
        "condition",
        "",
        athlete -> athlete.condition().name(),
        (athlete, text) -> accepted(athlete.withCondition(renamed(athlete.condition(), text))));
  }

  Entry clinician() {
    return new Entry(
        "clinician",
        "",
        athlete -> athlete.readiness().clearance().clinician(),
        PersonEntries::withClinician);
  }

  /// The longest backward distance that was seen to be mastered, in metres (S19, the gate of T2).
  Entry mastered() {
    return new Entry(
        "mastered",
        "m",
        athlete -> {
          Integer metres = athlete.readiness().masteredMetres();
          return metres == null ? "" : metres.toString();
        },
        PersonEntries::withMastered);
  }

  Entry notes() {
    return new Entry(
        "notes",
        "",
        athlete -> athlete.standing().notes(),
        (athlete, text) ->
            accepted(
                athlete.withStanding(new Athlete.Standing(text, athlete.standing().status()))));
  }

  private boolean isMetric() {
    return formats.units() == UnitSystem.METRIC;
  }

  private static Typed accepted(Athlete athlete) {
    return new Typed.Accepted(athlete);
  }

  private static Typed withName(Athlete athlete, String text) {
    String name = text.strip();
    if (name.isEmpty()) {
      return Typed.refused("athlete.error.name.missing");
    }
    if (name.length() > 120) {
      return Typed.refused("athlete.error.name.long", 120);
    }
    return accepted(athlete.withPerson(athlete.person().withName(name)));
  }

  private String height(Athlete athlete) {
    Integer millimetres = athlete.person().heightMillimetres();
    return millimetres == null
        ? ""
        : formats.number(millimetres / 10.0, millimetres % 10 == 0 ? 0 : 1);
  }

  private static String feet(Athlete athlete) {
    Integer millimetres = athlete.person().heightMillimetres();
    if (millimetres == null) {
      return "";
    }
    long inches = Math.round(millimetres / 25.4);
    return inches / 12 + " ft " + inches % 12;
  }

  private Typed withCentimetres(Athlete athlete, String text) {
    return withHeight(
        athlete, text, TypedNumber.decimal(text).map(number -> number.doubleValue() * 10));
  }

  private Typed withInches(Athlete athlete, String text) {
    return feet(athlete).equals(text)
        ? accepted(athlete)
        : withHeight(
            athlete, text, FeetAndInches.inches(text).map(number -> number.doubleValue() * 25.4));
  }

  private Typed withHeight(Athlete athlete, String text, Optional<Double> millimetres) {
    if (text.isBlank()) {
      return accepted(sized(athlete, null, athlete.person().massGrams()));
    }
    int rounded = (int) Math.round(millimetres.orElse(0.0));
    return rounded < 500 || rounded > 2_600
        ? Typed.refused("athlete.error.height", formats.height(500), formats.height(2_600))
        : accepted(sized(athlete, rounded, athlete.person().massGrams()));
  }

  private String mass(Athlete athlete) {
    Integer grams = athlete.person().massGrams();
    return grams == null ? "" : formats.number(grams / gramsPerUnit(), 1);
  }

  private Typed withMass(Athlete athlete, String text) {
    if (text.isBlank()) {
      return accepted(sized(athlete, athlete.person().heightMillimetres(), null));
    }
    if (mass(athlete).equals(text)) {
      return accepted(athlete);
    }
    long grams =
        Math.round(
            TypedNumber.decimal(text).map(BigDecimal::doubleValue).orElse(0.0) * gramsPerUnit());
    return grams < 10_000 || grams > 400_000
        ? Typed.refused("athlete.error.mass", formats.mass(10_000), formats.mass(400_000))
        : accepted(sized(athlete, athlete.person().heightMillimetres(), (int) grams));
  }

  private double gramsPerUnit() {
    return isMetric() ? 1000 : GRAMS_PER_POUND;
  }

  private static Athlete sized(
      Athlete athlete, @Nullable Integer millimetres, @Nullable Integer grams) {
    return athlete.withPerson(athlete.person().withSize(millimetres, grams));
  }

  private static Condition renamed(Condition condition, String name) {
    return new Condition(
        condition.care(), condition.sides(), name, condition.surgeryDate(), condition.risks());
  }

  private static Typed withMastered(Athlete athlete, String text) {
    var readiness = athlete.readiness();
    if (text.isBlank()) {
      return accepted(athlete.withReadiness(readiness.withMasteredMetres(null)));
    }
    double metres = TypedNumber.decimal(text).map(BigDecimal::doubleValue).orElse(0.0);
    return metres < 10 || metres > 10_000 || metres != Math.rint(metres)
        ? Typed.refused("athlete.error.mastered", 10, 10_000)
        : accepted(athlete.withReadiness(readiness.withMasteredMetres((int) metres)));
  }

  private static Typed withClinician(Athlete athlete, String text) {
    var readiness = athlete.readiness();
    var clearance = readiness.clearance();
    var next = new Readiness.Clearance(clearance.answer(), clearance.date(), text);
    return accepted(athlete.withReadiness(readiness.withClearance(next)));
  }
}
