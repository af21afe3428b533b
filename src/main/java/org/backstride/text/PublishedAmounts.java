package org.backstride.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.backstride.unit.UnitSystem;

/// Amounts of published doses and of rules: they keep the unit of their source, and who reads other
/// units has them in those beside it, "10 to 20 m (11–22 yd)".
public final class PublishedAmounts {

  private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)";
  private static final Pattern AMOUNT =
      Pattern.compile(
          NUMBER
              + "(?:(?: to | bis | a |–)"
              + NUMBER
              + ")? (m/s|km/h|km|metres|Meter|metros|m)(?![\\p{L}\\d/])");

  private static final Map<String, Double> SPEEDS = Map.of("m/s", 1.0, "km/h", 1 / 3.6);

  private PublishedAmounts() {}

  /// The words of a published dose or rule for one reader.
  public static String beside(String words, Formats formats) {
    return formats.units() == UnitSystem.METRIC
        ? words
        : AMOUNT.matcher(words).replaceAll(found -> both(found, formats));
  }

  private static String both(MatchResult found, Formats formats) {
    String to = found.group(2);
    String first = converted(found.group(1), found.group(3), formats);
    String converted =
        to == null
            ? first
            : first.replaceFirst("[^\\d.,].*", "") + "–" + converted(to, found.group(3), formats);
    return found.group() + " (" + converted + ")";
  }

  private static String converted(String number, String unit, Formats formats) {
    double value = Double.parseDouble(number.replace(',', '.'));
    Double speed = SPEEDS.get(unit);
    if (speed != null) {
      return formats.speed(value * speed);
    }
    return formats.distance(unit.equals("km") ? value * 1000 : value);
  }
}
