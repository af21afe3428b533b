package org.backstride.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Which language speaks, and what happens where a word is missing.
class MessagesTest {

  @Test
  void aRegionSpeaksItsLanguage() {
    assertThat(Messages.in(Locale.forLanguageTag("de-AT")).locale()).isEqualTo(Locale.GERMAN);
    assertThat(Messages.in(Locale.forLanguageTag("es-MX")).locale()).isEqualTo(Locale.of("es"));
  }

  @Test
  void aLanguageWeDoNotHaveSpeaksEnglish() {
    assertThat(Messages.in(Locale.JAPANESE).locale()).isEqualTo(Locale.ENGLISH);
    assertThat(Messages.in(Locale.ROOT).locale()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void apostrophesAreOneWithArgumentsAndWithout() {
    for (Locale language : Messages.LANGUAGES) {
      assertThat(Messages.in(language).text("shell.keys.title")).doesNotContain("''");
      assertThat(Messages.in(language).text("shell.mishap.text", "BS-0001"))
          .contains("BS-0001")
          .doesNotContain("''", "{0}");
    }
  }

  @Test
  void aMissingKeyIsABugThatNamesItself() {
    assertThatThrownBy(() -> Messages.in(Locale.GERMAN).text("shell.no.such.key"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No message shell.no.such.key in de");
    assertThatThrownBy(() -> Messages.in(Locale.GERMAN).text("nowhere.title"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No message bundle nowhere_de.properties");
  }
}
