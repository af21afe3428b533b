package org.backstride.ui.athlete.person;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads numbers as people type them: a comma or a point before the decimals.
public final class Numbers {

  private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}([.,]\\d{1,4})?");
  private static final Pattern FEET_AND_INCHES =
      Pattern.compile("(\\d)\\s*(?:ft|'|′|\\s)\\s*(\\d{1,2}(?:[.,]\\d)?)?\\s*(?:in|\"|″)?");

  private Numbers() {}

  /// The number, empty where the text is none.
  public static Optional<BigDecimal> decimal(String text) {
    String typed = text.strip();
    return DECIMAL.matcher(typed).matches()
        ? Optional.of(new BigDecimal(typed.replace(',', '.')))
        : Optional.empty();
  }

  /// The whole number, -1 where the text is none.
  public static int whole(String text) {
    return decimal(text)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::intValue)
        .orElse(-1);
  }

  /// Inches from "5 ft 10", "5'10" or "70".
  public static Optional<BigDecimal> inches(String text) {
    var split = FEET_AND_INCHES.matcher(text.strip());
    if (!split.matches()) {
      return decimal(text);
    }
    String rest = split.group(2) == null ? "0" : split.group(2).replace(',', '.');
    return Optional.of(
        new BigDecimal(split.group(1)).multiply(BigDecimal.valueOf(12)).add(new BigDecimal(rest)));
  }
}
