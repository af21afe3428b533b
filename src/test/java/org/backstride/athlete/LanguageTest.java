package org.backstride.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

  private static final Athlete SPANISH_READER =
      Athlete.named("Lucía").withPerson(Person.named("Lucía").withLanguage(Language.SPANISH));

  @Test
  void theProfileSaysUnlessAnotherIsAskedFor() {
    assertThat(Language.of(null, SPANISH_READER)).isEqualTo(Language.SPANISH);
    assertThat(Language.of(Language.GERMAN, SPANISH_READER)).isEqualTo(Language.GERMAN);
  }

  @Test
  void aSheetForNobodySpeaksAsTheStudio() {
    assertThat(Language.of(null, null)).isEqualTo(Language.AS_STUDIO);
    assertThat(Language.AS_STUDIO.in(Locale.of("de", "AT"))).isEqualTo(Locale.of("de", "AT"));
  }

  @Test
  void theStudiosOwnFormOfNumbersStaysInItsLanguage() {
    assertThat(Language.ENGLISH.in(Locale.UK)).isEqualTo(Locale.UK);
    assertThat(Language.ENGLISH.in(Locale.GERMANY)).isEqualTo(Locale.ENGLISH);
    assertThat(Language.SPANISH.in(Locale.UK)).isEqualTo(Locale.of("es"));
  }

  @Test
  void everyOtherFieldOfAPersonKeepsTheLanguage() {
    var reader = SPANISH_READER.person();

    var changed =
        reader
            .withName("Lu")
            .withSex(Person.Sex.FEMALE)
            .withSize(1_690, 63_800)
            .withBirthDate(LocalDate.of(1989, 6, 27));

    assertThat(changed)
        .isEqualTo(
            new Person(
                "Lu",
                LocalDate.of(1989, 6, 27),
                Person.Sex.FEMALE,
                1_690,
                63_800,
                Language.SPANISH));
  }
}
