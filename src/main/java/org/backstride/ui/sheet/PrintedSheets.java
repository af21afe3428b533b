package org.backstride.ui.sheet;

import java.util.List;

/// The sheets of one job, each with the name of its file.
record PrintedSheets(List<Printed> sheets) {

  static final PrintedSheets NONE = new PrintedSheets(List.of());

  /// A sheet of one person.
  record Printed(String fileName, SheetPreview preview) {}

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
    return new SheetPreview(
        first, sheets.stream().flatMap(each -> each.preview().pages().stream()).toList());
  }
}
