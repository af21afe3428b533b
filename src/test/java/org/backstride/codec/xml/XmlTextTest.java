package org.backstride.codec.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "47.123456789|47.123456789",
        "-0.5|-0.5",
        "' 12 '|12",
        "+3|3",
        "1.5E2|150",
        "47,25|47.25",
        ".5|0.5",
        "5.|5",
        "12345678901234567890|1.2345678901234567E19",
        "0.1234567890123456789|0.12345678901234568"
      })
  void aNumberIsReadHoweverItIsWritten(String text, double value) {
    assertThat(of(text).number()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", ".", "1.2.3", "1,234.5", "abc", "NaN", "Infinity", "1 2"})
  void whatIsNoNumberIsNone(String text) {
    assertThat(of(text).number()).isNaN();
  }

  @Test
  void aNumberLongerThanAnyIsNone() {
    assertThat(of("1".repeat(10_000)).number()).isNaN();
  }

  @Test
  void theEntitiesOfEveryDocumentAreCharactersAndOnlyOnce() {
    assertThat(of("A &amp; B &lt;1&gt; &quot;x&quot; &apos;y&apos;").string())
        .isEqualTo("A & B <1> \"x\" 'y'");
    assertThat(of("&amp;lt;").string()).isEqualTo("&lt;");
  }

  @Test
  void charactersAreThoseOfTheDocumentsAlphabet() {
    var latin = Charset.forName("ISO-8859-1");
    byte[] bytes = "Läufer".getBytes(latin);

    assertThat(new XmlText(bytes, 0, bytes.length, latin).string()).isEqualTo("Läufer");
  }

  @Test
  void blanksAroundAreNoPartOfIt() {
    assertThat(of("\n\t Lauf \r\n").string()).isEqualTo("Lauf");
    assertThat(of(" \n").isEmpty()).isTrue();
  }

  private static XmlText of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new XmlText(bytes, 0, bytes.length, StandardCharsets.UTF_8);
  }

  @Test
  void aZoneThatIsNowhereIsNone() {
    byte[] written = "2026-05-01T10:00:00+23:30".getBytes(StandardCharsets.UTF_8);

    assertThat(new XmlText(written, 0, written.length, StandardCharsets.UTF_8).zone()).isEmpty();
  }
}
