package org.backstride.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.backstride.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In which language JavaFX's own words and calendars stand.
@Isolated("changes the language of the whole process")
class ToolkitLanguageTest {

  private final Locale words = Locale.getDefault();
  private final Locale formats = Locale.getDefault(Locale.Category.FORMAT);

  @AfterEach
  void restore() {
    Locale.setDefault(words);
    Locale.setDefault(Locale.Category.FORMAT, formats);
  }

  @ParameterizedTest
  @CsvSource({
    "de-AT, de, de-AT",
    "es, es, es",
    "en-US, en, en-US",
    "en, en, en-GB",
    "tr-TR, en, en-GB",
  })
  void itsWordsAreOursAndItsDaysAreTheCountrys(String chosen, String spoken, String written) {
    ToolkitLanguage.follow(Settings.standard(Locale.forLanguageTag(chosen)));

    assertThat(Locale.getDefault().toLanguageTag()).isEqualTo(spoken);
    assertThat(Locale.getDefault(Locale.Category.FORMAT).toLanguageTag()).isEqualTo(written);
  }
}
