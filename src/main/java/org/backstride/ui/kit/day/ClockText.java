package org.backstride.ui.kit.day;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/// A time of the day as it is typed: `9:30`, `09.30`, `9:30:15`.
public final class ClockText {

  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private ClockText() {}

  /// The time, empty where what is typed is none.
  public static Optional<LocalTime> read(String typed) {
    try {
      return Optional.of(LocalTime.parse(typed.strip().replace('.', ':'), TYPED));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
