package org.backstride.ui.program.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstride.program.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

  @ParameterizedTest
  @CsvSource({
    "2:00, 120",
    "3m, 180",
    "90s, 90",
    "1m30, 90",
    "1h, 3600",
    "1:02:05, 3725",
    "5, 300",
    "3 min, 180",
    "1h30, 5400",
    "1 h 05, 3900",
    "1h30m, 5400",
    "1h30s, 3630",
    "1h 2m 3s, 3723"
  })
  void timesAreReadAsTheyAreTyped(String text, int seconds) {
    assertThat(Typed.seconds(text)).hasValue(seconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2:5", "1:2:3:4", "-3m"})
  void whatIsNoTimeIsNotGuessed(String text) {
    assertThat(Typed.seconds(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0-2.5", "2,0-2,5", "2.0 – 2.5", "2.0→2.5", " 2.0 − 2.5 "})
  void rangesTakeAnyDashAndComma(String text) {
    assertThat(Typed.range(text)).contains(Range.of("2.0", "2.5"));
  }

  @Test
  void oneNumberIsARangeOfItself() {
    assertThat(Typed.range("85")).contains(Range.of("85"));
    assertThat(Typed.range("1-2-3")).isEmpty();
    assertThat(Typed.range("fast")).isEmpty();
  }

  @Test
  void aPaceHasTwoClocks() {
    assertThat(Typed.clocks("6:00-5:30").orElseThrow()).containsExactly(360, 330);
    assertThat(Typed.clocks("6:00").orElseThrow()).containsExactly(360, 360);
  }
}
