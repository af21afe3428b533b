package org.backstride.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One of a thing is not called by its plural.
class CountedWordsTest {

  @ParameterizedTest
  @CsvSource({
    "en, program.library.count, 0 programs, 1 program, 2 programs",
    "de, program.library.count, 0 Programme, 1 Programm, 2 Programme",
    "es, program.library.count, 0 programas, 1 programa, 2 programas",
    "en, athlete.surgery.since, 0 weeks ago, 1 week ago, 2 weeks ago",
    "de, athlete.surgery.since, vor 0 Wochen, vor 1 Woche, vor 2 Wochen",
    "es, athlete.surgery.since, hace 0 semanas, hace 1 semana, hace 2 semanas",
    "en, calendar.days, 0 days, 1 day, 2 days",
    "en, program.extent.steps, 0 steps, 1 step, 2 steps",
    "de, program.extent.steps, 0 Schritte, 1 Schritt, 2 Schritte",
    "en, care.decision.off, 0 days off, 1 day off, 2 days off",
    "es, care.decision.off, 0 días de descanso, 1 día de descanso, 2 días de descanso",
  })
  void aCountAgreesWithItsNoun(String language, String key, String none, String one, String two) {
    var messages = Messages.in(Locale.forLanguageTag(language));

    assertThat(messages.text(key, 0)).isEqualTo(none);
    assertThat(messages.text(key, 1)).isEqualTo(one);
    assertThat(messages.text(key, 2)).isEqualTo(two);
  }
}
