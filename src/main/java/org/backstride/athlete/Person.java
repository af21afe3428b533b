package org.backstride.athlete;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who an athlete is, and the body's measures; what is null is not recorded.
///
/// @param name never blank, at most 120 characters
/// @param birthDate the day of birth
/// @param sex as training-load formulas ask for it; never guessed
/// @param heightMillimetres 500 to 2,600
/// @param massGrams 10,000 to 400,000
/// @param language in which sheets are read
public record Person(
    String name,
    @Nullable LocalDate birthDate,
    Sex sex,
    @Nullable Integer heightMillimetres,
    @Nullable Integer massGrams,
    Language language) {

  /// The sex as far as it is recorded.
  public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    NOT_RECORDED
  }

  public Person {
    if (name.isBlank() || name.length() > 120) {
      throw new IllegalArgumentException("A name has 1 to 120 characters");
    }
    requireRange("height in mm", heightMillimetres, 500, 2_600);
    requireRange("mass in g", massGrams, 10_000, 400_000);
  }

  /// Somebody who reads what the studio speaks.
  public Person(
      String name,
      @Nullable LocalDate birthDate,
      Sex sex,
      @Nullable Integer heightMillimetres,
      @Nullable Integer massGrams) {
    this(name, birthDate, sex, heightMillimetres, massGrams, Language.AS_STUDIO);
  }

  public static Person named(String name) {
    return new Person(name, null, Sex.NOT_RECORDED, null, null);
  }

  public Person withName(String next) {
    return new Person(next, birthDate, sex, heightMillimetres, massGrams, language);
  }

  public Person withBirthDate(@Nullable LocalDate next) {
    return new Person(name, next, sex, heightMillimetres, massGrams, language);
  }

  public Person withSex(Sex next) {
    return new Person(name, birthDate, next, heightMillimetres, massGrams, language);
  }

  public Person withSize(@Nullable Integer millimetres, @Nullable Integer grams) {
    return new Person(name, birthDate, sex, millimetres, grams, language);
  }

  public Person withLanguage(Language next) {
    return new Person(name, birthDate, sex, heightMillimetres, massGrams, next);
  }

  static void requireRange(String what, @Nullable Integer value, int low, int high) {
    if (value != null && (value < low || value > high)) {
      throw new IllegalArgumentException(what + " out of range: " + value);
    }
  }
}
