package org.backstride.ui.program.control;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backstride.program.Range;
import org.backstride.ui.kit.number.TypedNumber;

/// Reads what is typed into the inspector's small fields; generous about dashes and blanks.
public final class Typed {

  private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:(\\d{1,2})\\s*h)?\\s*(?:(\\d{1,4})\\s*(?:min|m|'))?\\s*(?:(\\d{1,5})\\s*(?:s|\")?)?");
  private static final Pattern HOURS = Pattern.compile("(\\d{1,2})\\s*h\\s*(\\d{1,2})");

  private Typed() {}

  /// Seconds of `2:00`, `3m`, `90s`, `1m30`, `1h30`; a bare number is minutes.
  public static OptionalInt seconds(String text) {
    String typed = text.strip().toLowerCase(java.util.Locale.ROOT);
    Matcher clock = CLOCK.matcher(typed);
    if (clock.matches()) {
      return OptionalInt.of(
          whole(clock.group(1)) * 3600 + whole(clock.group(2)) * 60 + whole(clock.group(3)));
    }
    if (typed.matches("\\d{1,4}")) {
      return OptionalInt.of(whole(typed) * 60);
    }
    Matcher hours = HOURS.matcher(typed);
    if (hours.matches()) {
      return OptionalInt.of(whole(hours.group(1)) * 3600 + whole(hours.group(2)) * 60);
    }
    Matcher parts = PARTS.matcher(typed);
    if (!typed.isEmpty() && typed.length() < 12 && parts.matches()) {
      return OptionalInt.of(
          whole(parts.group(1)) * 3600 + whole(parts.group(2)) * 60 + whole(parts.group(3)));
    }
    return OptionalInt.empty();
  }

  /// A range such as `2.0-2.5`, or one number.
  public static Optional<Range> range(String text) {
    String[] ends = dashed(text).split("-", -1);
    var from = TypedNumber.decimal(ends[0]);
    if (ends.length == 1) {
      return from.map(both -> new Range(both, both));
    }
    var to = ends.length == 2 ? TypedNumber.decimal(ends[1]) : Optional.<BigDecimal>empty();
    return from.flatMap(low -> to.map(high -> new Range(low, high)));
  }

  /// The two clocks of a pace such as `6:00-5:30`.
  public static Optional<int[]> clocks(String text) {
    String[] ends = dashed(text).split("-", -1);
    var from = seconds(ends[0]);
    var to = seconds(ends[ends.length - 1]);
    return ends.length <= 2 && from.isPresent() && to.isPresent()
        ? Optional.of(new int[] {from.getAsInt(), to.getAsInt()})
        : Optional.empty();
  }

  private static String dashed(String text) {
    return text.strip().replace('–', '-').replace('−', '-').replace('→', '-').replace(" ", "");
  }

  private static int whole(@org.jspecify.annotations.Nullable String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
