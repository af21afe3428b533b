package org.backstride.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedAmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Bouts of 10 to 20 m, then from 50 m. | Bouts of 10 to 20 m (11–22 yd), then from 50 m"
            + " (55 yd).",
        "de | für 10 bis 20 Meter rückwärts | für 10 bis 20 Meter (11–22 yd) rückwärts",
        "es | de 10 a 20 metros | de 10 a 20 metros (11–22 yd)",
        "en | at most 3 km/h as | at most 3 km/h (1.9 mph) as",
        "de | bei etwa 1,63 m/s. | bei etwa 1,63 m/s (3,6 mph).",
        "en | 2 km at once | 2 km (1.24 mi) at once",
        "en | 8 minutes first, 5 men | 8 minutes first, 5 men"
      })
  void stayAndStandInTheReadersUnitsToo(String language, String words, String read) {
    var locale = Locale.of(language);

    assertThat(PublishedAmounts.beside(words, new Formats(locale, UnitSystem.IMPERIAL)))
        .isEqualTo(read);
    assertThat(PublishedAmounts.beside(words, new Formats(locale, UnitSystem.METRIC)))
        .isEqualTo(words);
  }
}
