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
