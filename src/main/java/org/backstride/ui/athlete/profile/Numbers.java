package org.backstride.ui.athlete.profile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads numbers as people type them: a comma or a point before the decimals.
final class Numbers {

  private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}([.,]\\d{1,4})?");
  private static final Pattern FEET_AND_INCHES =
      Pattern.compile("(\\d)\\s*(?:ft|'|′|\\s)\\s*(\\d{1,2}(?:[.,]\\d)?)?\\s*(?:in|\"|″)?");

  private Numbers() {}

  /// The number, empty where the text is none.
  static Optional<BigDecimal> decimal(String text) {
    String typed = text.strip();
    return DECIMAL.matcher(typed).matches()
        ? Optional.of(new BigDecimal(typed.replace(',', '.')))
        : Optional.empty();
  }

  /// Inches from "5 ft 10", "5'10" or "70".
  static Optional<BigDecimal> inches(String text) {
    var split = FEET_AND_INCHES.matcher(text.strip());
    if (!split.matches()) {
      return decimal(text);
    }
    String rest = split.group(2) == null ? "0" : split.group(2).replace(',', '.');
    return Optional.of(
        new BigDecimal(split.group(1)).multiply(BigDecimal.valueOf(12)).add(new BigDecimal(rest)));
  }
}
