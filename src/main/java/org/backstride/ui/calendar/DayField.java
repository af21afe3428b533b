package org.backstride.ui.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.backstride.ui.calendar.words.CalendarWords;
import org.jspecify.annotations.Nullable;

/// Fields for days, written as the user's own language writes them.
final class DayField {

  private DayField() {}

  static DatePicker of(CalendarWords words, @Nullable LocalDate day) {
    var picker = new DatePicker(day);
    var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(words.locale());
    picker.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LocalDate date) {
            return date == null ? "" : format.format(date);
          }

          @Override
          public @Nullable LocalDate fromString(String text) {
            try {
              return text.isBlank() ? null : LocalDate.parse(text.strip(), format);
            } catch (DateTimeParseException e) {
              return picker.getValue();
            }
          }
        });
    return picker;
  }
}
