package org.backstride.ui.kit.day;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.backstride.text.Formats;
import org.jspecify.annotations.Nullable;

/// Days as people type them: the language's medium form, 2026-11-21, 21.11.2026, and figures with
/// strokes in the order of the user's country.
public final class DayText {

  private static final LocalDate EXAMPLE = LocalDate.of(2026, 3, 31);

  private final Formats formats;
  private final List<DateTimeFormatter> forms;

  public DayText(Formats formats) {
    this.formats = formats;
    Locale locale = formats.days();
    forms =
        List.of(
            form(pattern(FormatStyle.MEDIUM, locale).replace('y', 'u'), locale),
            DateTimeFormatter.ISO_LOCAL_DATE,
            form("d.M.uuuu", locale),
            form(isMonthFirst(locale) ? "M/d/uuuu" : "d/M/uuuu", locale),
            form("d MMM uuuu", locale));
  }

  /// Lets a picker show and read days so, with an example where it is empty.
  public static DatePicker fit(DatePicker picker, Formats formats) {
    var days = new DayText(formats);
    picker.setConverter(days.keeping(picker));
    picker.setPromptText(days.example());
    return picker;
  }

  /// How a day may be typed.
  public String example() {
    return formats.date(EXAMPLE);
  }

  /// The day that was typed, empty where it cannot be understood.
  public Optional<LocalDate> read(String typed) {
    return forms.stream().flatMap(form -> parse(form, typed).stream()).findFirst();
  }

  /// The day that was typed, with or without its year, no later than today: without a year the
  /// latest such day. Empty where it cannot be understood or lies ahead.
  public Optional<LocalDate> readPast(String typed, LocalDate today) {
    return read(typed)
        .or(() -> without(typed, today.getYear()).filter(day -> !day.isAfter(today)))
        .or(() -> without(typed, today.getYear() - 1))
        .filter(day -> !day.isAfter(today));
  }

  /// A day and its month in figures, as 21.11. or with a stroke in the order of the country.
  private Optional<LocalDate> without(String typed, int year) {
    String figures = typed.strip();
    String whole = figures.endsWith(".") ? figures + year : figures + "." + year;
    return read(figures.contains("/") ? figures + "/" + year : whole);
  }

  /// A converter for a picker that keeps the present day where the text is not understood, so that
  /// the picker does not wipe what was typed.
  private StringConverter<LocalDate> keeping(DatePicker picker) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable LocalDate date) {
        return date == null ? "" : formats.date(date);
      }

      @Override
      public @Nullable LocalDate fromString(@Nullable String text) {
        return text == null || text.isBlank() ? null : read(text.strip()).orElse(picker.getValue());
      }
    };
  }

  /// No day that the month does not have is taken for its last.
  private static DateTimeFormatter form(String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
  }

  private static String pattern(FormatStyle style, Locale locale) {
    return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
        style, null, IsoChronology.INSTANCE, locale);
  }

  private static boolean isMonthFirst(Locale locale) {
    String pattern = pattern(FormatStyle.SHORT, locale);
    return pattern.indexOf('M') < pattern.indexOf('d') && !pattern.startsWith("y");
  }

  private static Optional<LocalDate> parse(DateTimeFormatter form, String typed) {
    try {
      return Optional.of(LocalDate.parse(typed, form));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
