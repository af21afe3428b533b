package org.backstride.codec.csv.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEncodingTest {

  private static final String TEXT = "time;Höhe;Läufer\n1;2;Jörg\n";

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void aTableIsFoundInItsOwnEncodingWithAMarkOrWithout(Charset charset) {
    byte[] bare = TEXT.getBytes(charset);
    byte[] marked = ("\uFEFF" + TEXT).getBytes(charset);

    assertThat(TextEncoding.of(bare)).isEqualTo(charset);
    if (charset.newEncoder().canEncode('\uFEFF')) {
      assertThat(TextEncoding.of(marked)).isEqualTo(charset);
    }
  }

  @Test
  void aCharacterCutAtTheEndOfTheHeadIsNotWrong() {
    byte[] bytes = "Läufe€".getBytes(StandardCharsets.UTF_8);

    for (int length = 0; length <= bytes.length; length++) {
      assertThat(TextEncoding.of(Arrays.copyOf(bytes, length)))
          .as("the first %d bytes", length)
          .isEqualTo(StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatHoldsControlCharactersIsNoText() {
    assertThat(TextEncoding.isText("a;b\tc\r\n\f")).isTrue();
    assertThat(TextEncoding.isText("a\u0000b")).isFalse();
    assertThat(TextEncoding.isText("\u001b[31m")).isFalse();
  }
}
