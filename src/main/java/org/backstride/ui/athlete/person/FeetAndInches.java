package org.backstride.ui.athlete.person;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstride.ui.kit.number.TypedNumber;

/// A body height as it is typed where people count in feet.
public final class FeetAndInches {

  private static final Pattern SPLIT =
      Pattern.compile("(\\d)\\s*(?:ft|'|′|\\s)\\s*(\\d{1,2}(?:[.,]\\d)?)?\\s*(?:in|\"|″)?");

  private FeetAndInches() {}

  /// Inches from "5 ft 10", "5'10" or "70".
  public static Optional<BigDecimal> inches(String text) {
    var split = SPLIT.matcher(text.strip());
    if (!split.matches()) {
      return TypedNumber.decimal(text);
    }
    String rest = split.group(2) == null ? "0" : split.group(2).replace(',', '.');
    return Optional.of(
        new BigDecimal(split.group(1)).multiply(BigDecimal.valueOf(12)).add(new BigDecimal(rest)));
  }
}
