package org.backstride.ui.kit.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstride.text.Formats;

/// A number as people type it: digits with a point or a comma before at most three decimals, and
/// nothing that only a programmer would call a number.
public final class TypedNumber {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:\\.\\d{1,3})?");

  private TypedNumber() {}

  /// The number, empty where the text is none; `2.5` and `2,5` are the same.
  public static Optional<BigDecimal> decimal(CharSequence text) {
    String typed = text.toString().strip().replace(',', '.');
    return NUMBER.matcher(typed).matches() ? Optional.of(new BigDecimal(typed)) : Optional.empty();
  }

  /// A number that may have a sign, whichever dash stands for minus.
  public static Optional<BigDecimal> signed(CharSequence text) {
    String typed = text.toString().strip().replace('–', '-').replace('−', '-');
    return typed.startsWith("-")
        ? decimal(typed.substring(1)).map(BigDecimal::negate)
        : decimal(typed.startsWith("+") ? typed.substring(1) : typed);
  }

  /// A whole number; `5.0` is one, `2.5` is none.
  public static Optional<Integer> whole(CharSequence text) {
    return decimal(text)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::intValueExact);
  }

  /// A number as a field shows it: with the user's decimal mark and without marks between
  /// thousands, which would be read back as the decimal mark.
  public static String shown(BigDecimal amount, Formats formats) {
    String mark = formats.number(0.5, 1).substring(1, 2);
    return amount.toPlainString().replace(".", mark);
  }
}
