package org.backstride.ui.athlete.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.backstride.athlete.Athlete;
import org.backstride.text.Formats;
import org.backstride.ui.athlete.person.Ages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;

/// What typing into each field comes to.
class EntriesTest {

  private static final Athlete ADA = Athlete.named("Ada");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final PersonEntries metric =
      new PersonEntries(new Formats(Locale.GERMAN, UnitSystem.METRIC));
  private final PersonEntries imperial =
      new PersonEntries(new Formats(Locale.US, UnitSystem.IMPERIAL));

  @Test
  void aCommaOrAPointStandsBeforeTheDecimals() {
    assertThat(typed(metric.mass(), ADA, "68,5").person().massGrams()).isEqualTo(68_500);
    assertThat(typed(metric.mass(), ADA, "68.5").person().massGrams()).isEqualTo(68_500);
  }

  @Test
  void feetAndInchesAreReadAsPeopleWriteThem() {
    for (String height : new String[] {"5 ft 10", "5'10", "5 10", "70"}) {
      assertThat(typed(imperial.height(), ADA, height).person().heightMillimetres())
          .as(height)
          .isEqualTo(1_778);
    }
  }

  @Test
  void aMasteredDistanceIsWholeMetresFromTen() {
    assertThat(typed(metric.mastered(), ADA, "50").readiness().masteredMetres()).isEqualTo(50);
    assertThat(metric.mastered().write().apply(ADA, "9"))
        .isEqualTo(Typed.refused("athlete.error.mastered", 10, 10_000));
    assertThat(typed(metric.mastered(), typed(metric.mastered(), ADA, "50"), "").readiness())
        .isEqualTo(ADA.readiness());
  }

  @Test
  void aNameCannotBeBlank() {
    assertThat(metric.name().write().apply(ADA, "  "))
        .isEqualTo(Typed.refused("athlete.error.name.missing"));
  }

  @Test
  void anEmptyFieldMeansNotRecorded() {
    Athlete heavy = typed(metric.mass(), ADA, "70");

    assertThat(typed(metric.mass(), heavy, "").person().massGrams()).isNull();
  }

  @Test
  void aBirthDateLiesInThePast() {
    assertThat(DateEntry.birth(TODAY).write().apply(ADA, TODAY.plusDays(1)))
        .isEqualTo(Typed.refused("athlete.error.birth"));
  }

  @Test
  void weeksSinceSurgeryAreWhole() {
    assertThat(Ages.weeks(LocalDate.of(2026, 11, 1), TODAY)).isEqualTo(2);
    assertThat(Ages.weeks(LocalDate.of(2026, 12, 5), TODAY)).isEqualTo(-2);
  }

  @Test
  void whatIsReadMeansTheSameWhenTyped() {
    Athlete athlete = typed(imperial.height(), typed(imperial.mass(), ADA, "150.5"), "5 ft 10");

    assertThat(imperial.height().means(athlete, imperial.height().read().apply(athlete))).isTrue();
    assertThat(imperial.mass().means(athlete, imperial.mass().read().apply(athlete))).isTrue();
  }

  private static Athlete typed(Entry entry, Athlete athlete, String text) {
    return switch (entry.write().apply(athlete, text)) {
      case Typed.Accepted(var next) -> next;
      case Typed.Refused refused -> throw new AssertionError(refused);
    };
  }
}
