package org.backstride.ui.kit.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.backstride.text.Formats;
import org.backstride.unit.UnitSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "0       | 0      | 0      | 0",
        "7       | 7      | 7      | 7",
        "2.5     | 2.5    | 2.5    | -",
        "2,5     | 2.5    | 2.5    | -",
        "' 12 '  | 12     | 12     | 12",
        "5.0     | 5.0    | 5.0    | 5",
        "0.005   | 0.005  | 0.005  | -",
        "0.0005  | -      | -      | -",
        "1 2     | -      | -      | -",
        "999999  | 999999 | 999999 | 999999",
        "'-3'    | -      | -3     | -",
        "−5,5    | -      | -5.5   | -",
        "–2      | -      | -2     | -",
        "- 4     | -      | -4     | -",
        "+2      | -      | 2      | -",
        "--2     | -      | -      | -",
        "5d      | -      | -      | -",
        "0x1p2   | -      | -      | -",
        "1e1     | -      | -      | -",
        "NaN     | -      | -      | -",
        ".5      | -      | -      | -",
        "5.      | -      | -      | -",
        "1,000.5 | -      | -      | -",
        "1000000 | -      | -      | -",
        "''      | -      | -      | -"
      })
  void isReadAsPeopleTypeIt(
      String text, @Nullable String decimal, @Nullable String signed, @Nullable Integer whole) {
    assertThat(TypedNumber.decimal(text)).isEqualTo(number(decimal));
    assertThat(TypedNumber.signed(text)).isEqualTo(number(signed));
    assertThat(TypedNumber.whole(text)).isEqualTo(Optional.ofNullable(whole));
  }

  @ParameterizedTest
  @CsvSource({"1200, en, 1200", "1200, de, 1200", "0.25, de, '0,25'", "1.2, es, '1,2'"})
  void isShownAsItIsReadBack(BigDecimal amount, Locale locale, String shown) {
    var formats = new Formats(locale, UnitSystem.METRIC);

    assertThat(TypedNumber.shown(amount, formats)).isEqualTo(shown);
    assertThat(TypedNumber.decimal(TypedNumber.shown(amount, formats))).contains(amount);
  }

  private static Optional<BigDecimal> number(@Nullable String text) {
    return Optional.ofNullable(text).map(BigDecimal::new);
  }
}
