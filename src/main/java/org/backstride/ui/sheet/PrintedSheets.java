package org.backstride.ui.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.backstride.sheet.course.CourseOrder;

/// The sheets of one job.
record PrintedSheets(List<Printed> sheets) {

  static final PrintedSheets NONE = new PrintedSheets(List.of());

  /// A sheet of one person, and what it was made of.
  record Printed(CourseOrder order, SheetPreview preview) {

    String fileName() {
      return order.fileName();
    }
  }

  PrintedSheets {
    sheets = List.copyOf(sheets);
  }

  boolean isEmpty() {
    return sheets.isEmpty();
  }

  /// The files, one person after the other, as they are printed.
  List<byte[]> files() {
    return sheets.stream().map(each -> each.preview().pdf()).toList();
  }

  /// All pages, one person after the other, as they are printed.
  SheetPreview together() {
    byte[] first = sheets.isEmpty() ? new byte[0] : sheets.getFirst().preview().pdf();
    String missing =
        sheets.stream()
            .flatMapToInt(each -> each.preview().missing().codePoints())
            .distinct()
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return new SheetPreview(
        first, sheets.stream().flatMap(each -> each.preview().pages().stream()).toList(), missing);
  }
}
