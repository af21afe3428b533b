package org.backstride.ui.kit.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.backstride.text.Formats;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people type for a day, and what it is taken for.
class DayTextTest {

  @ParameterizedTest
  @CsvSource({
    "en, 5 Mar 2026",
    "en, 2026-03-05",
    "en, 5.3.2026",
    "en, 5/3/2026",
    "en, 05/03/2026",
    "en-US, 'Mar 5, 2026'",
    "en-US, 3/5/2026",
    "en-US, 5.3.2026",
    "de, 05.03.2026",
    "de, 5.3.2026",
    "es, 5 mar 2026",
    "es, 5/3/2026",
    "sv, 2026-03-05",
    "sv, 5/3/2026",
  })
  void aDayIsReadInTheOrderOfTheCountry(String language, String typed) {
    assertThat(days(language).read(typed)).contains(LocalDate.of(2026, 3, 5));
  }

  @ParameterizedTest
  @CsvSource({"en, 31.2.x", "en, tomorrow", "en, 5.3.26", "en-US, 13/40/2026", "de, ''"})
  void whatIsNoDayIsNotGuessed(String language, String typed) {
    assertThat(days(language).read(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"de, 31.4.2026", "en, 30/2/2026", "en, 31 Apr 2026", "es, 29 feb 2026"})
  void aDayThatItsMonthLacksIsNotTakenForItsLast(String language, String typed) {
    assertThat(days(language).read(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "de, 18.11., 2026-11-18",
    "de, 18.11, 2026-11-18",
    "en, 18/11, 2026-11-18",
    "en-US, 11/18, 2026-11-18",
    "de, 30.12., 2025-12-30",
    "en-US, 12/30, 2025-12-30",
    "de, 24.11., 2026-11-24",
    "de, 25.11., 2025-11-25",
    "en, 5 Mar 2026, 2026-03-05",
  })
  void aDayWithoutAYearIsTheLatestThatWas(String language, String typed, LocalDate day) {
    assertThat(days(language).readPast(typed, LocalDate.of(2026, 11, 24))).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"de, 25.11.2026", "de, 31.4.", "en, 3", "en, ''", "en, next week"})
  void aDayAheadOrNoneIsNotPast(String language, String typed) {
    assertThat(days(language).readPast(typed, LocalDate.of(2026, 11, 24))).isEmpty();
  }

  @Test
  void theExampleCanBeTyped() {
    for (String language : new String[] {"en", "en-US", "de", "es", "tr", "ar"}) {
      var days = days(language);

      assertThat(days.read(days.example())).as(language).contains(LocalDate.of(2026, 3, 31));
    }
  }

  private static DayText days(String language) {
    return new DayText(new Formats(Locale.forLanguageTag(language), UnitSystem.METRIC));
  }
}
