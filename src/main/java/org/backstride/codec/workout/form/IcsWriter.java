package org.backstride.codec.workout.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Loss;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.codec.workout.Workout;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;

/// Writes a program as a calendar entry of a whole day (RFC 5545): its name as the summary, the
/// text form as the description.
final class IcsWriter {

  private static final int LINE_BYTES = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private IcsWriter() {}

  static Workout write(Program program, Writing writing) {
    String text = Notation.print(program);
    LocalDate date = writing.date();
    var ics = new StringBuilder();
    line(ics, "BEGIN:VCALENDAR");
    line(ics, "VERSION:2.0");
    line(ics, "PRODID:-//Backstride//Program//EN");
    line(ics, "BEGIN:VEVENT");
    line(ics, "UID:" + id(program, date) + "@backstride");
    line(ics, "DTSTAMP:" + STAMP.format(writing.now()));
    line(ics, "DTSTART;VALUE=DATE:" + DAY.format(date));
    line(ics, "DTEND;VALUE=DATE:" + DAY.format(date.plusDays(1)));
    line(ics, "SUMMARY:" + escaped(program.name().isBlank() ? "Program" : program.name()));
    line(ics, "DESCRIPTION:" + escaped(text.strip()));
    line(ics, "TRANSP:TRANSPARENT");
    line(ics, "END:VEVENT");
    line(ics, "END:VCALENDAR");
    int steps = BlockTree.steps(program).size();
    var losses = steps == 0 ? List.<Loss>of() : List.of(new Loss(Aspect.STEP, Manner.WORDS, steps));
    return new Workout(ics.toString().getBytes(StandardCharsets.UTF_8), losses);
  }

  /// The same for a program of the same name on the same day, so that a later version takes the
  /// place of an earlier one in the calendar.
  private static UUID id(Program program, LocalDate date) {
    return UUID.nameUUIDFromBytes((date + program.name()).getBytes(StandardCharsets.UTF_8));
  }

  /// A TEXT value holds no control characters but the tab; every end of a line is `\n`.
  private static String escaped(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cntrl}&&[^\t\n]]", "")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /// Lines are folded at 75 bytes, never within a character.
  private static void line(StringBuilder ics, String text) {
    int bytes = 0;
    for (int point : text.codePoints().toArray()) {
      String next = Character.toString(point);
      int size = next.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LINE_BYTES) {
        ics.append("\r\n ");
        bytes = 1;
      }
      ics.append(next);
      bytes += size;
    }
    ics.append("\r\n");
  }
}
