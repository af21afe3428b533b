package org.backstride.program.notation.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "12x, 12, 2",
    "007, 7, 3",
    "999999999, 999999999, 9",
    "1234567890, -1, 0",
    "x, -1, 0"
  })
  void aWholeNumberHasAtMostNineDigits(String line, long number, int behind) {
    var cursor = new Cursor(line);

    assertThat(cursor.whole()).isEqualTo(number);
    assertThat(cursor.at()).isEqualTo(behind);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2.50k, 2.50, 4", "2.k, 2, 1", "2, 2, 1", "2.1234567890, 2, 1", "'.5', '', 0"})
  void aDecimalPointNeedsDigitsOnBothSides(String line, String number, int behind) {
    var cursor = new Cursor(line);

    assertThat(cursor.number()).isEqualTo(number);
    assertThat(cursor.at()).isEqualTo(behind);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({":30, 30, 3", ":00, 0, 3", ":60, -1, 0", ":5, -1, 0", "30, -1, 0"})
  void sixtiethsAreTwoDigitsBehindAColon(String line, int number, int behind) {
    var cursor = new Cursor(line);

    assertThat(cursor.sixtieths()).isEqualTo(number);
    assertThat(cursor.at()).isEqualTo(behind);
  }

  @Test
  void aWordIsTakenWholeOrNotAtAll() {
    var cursor = new Cursor("  lapse lap");

    assertThat(cursor.takeWord("lap")).isFalse();
    assertThat(cursor.at()).isZero();
    cursor.to(7);
    assertThat(cursor.takeWord("lap")).isTrue();
    assertThat(cursor.at()).isEqualTo(11);
  }

  @Test
  void aWordNeedsABlankBeforeIt() {
    assertThat(new Cursor("lap").takeWord("lap")).isFalse();
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", " ", "-", "\"", ",", ".", "/"})
  void aUnitEndsBeforeABlankOrAMark(String rest) {
    assertThat(new Cursor(rest).ends()).isTrue();
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"a", "5", "%", "_", "é", "²", "Ⅷ", "步", "𝟚"})
  void aUnitGoesOnInLettersAndDigitsOfEveryScript(String rest) {
    assertThat(new Cursor(rest).ends()).isFalse();
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {":", "/", ".", "'", "\"", "-", "k"})
  void aClockGoesOnInItsMarks(String rest) {
    assertThat(new Cursor(rest).endsClock()).isFalse();
  }

  @Test
  void nothingStandsBehindTheEnd() {
    var cursor = new Cursor("");

    assertThat(cursor.here()).isEqualTo('\0');
    assertThat(cursor.take('a')).isFalse();
    assertThat(cursor.letters()).isEmpty();
    assertThat(cursor.digit()).isEqualTo(-1);
    assertThat(cursor.blanks()).isFalse();
  }
}
