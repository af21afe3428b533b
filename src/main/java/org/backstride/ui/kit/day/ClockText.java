package org.backstride.ui.kit.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A time of the day as it is typed: `9:30`, `09.30`, `9:30:15`.
public final class ClockText {

  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private ClockText() {}

  /// The instant of a day and a time of it, empty where one of them is not there.
  ///
  /// @param day null where none is chosen
  public static Optional<Instant> instant(@Nullable LocalDate day, String typed, ZoneId zone) {
    return day == null
        ? Optional.empty()
        : read(typed).map(time -> day.atTime(time).atZone(zone).toInstant());
  }

  /// The time, empty where what is typed is none.
  public static Optional<LocalTime> read(String typed) {
    try {
      return Optional.of(LocalTime.parse(typed.strip().replace('.', ':'), TYPED));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
