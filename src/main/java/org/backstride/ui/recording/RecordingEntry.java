package org.backstride.ui.recording;

import java.util.Locale;
import java.util.regex.Pattern;
import org.backstride.store.RecordingRow;

/// A recording in the list, with the words it is found by.
///
/// @param athlete the name, blank where it is nobody's
/// @param title what it is called
/// @param when its day and time as the user reads them
record RecordingEntry(RecordingRow row, String athlete, String title, String when) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// What a person noted; empty where nobody did.
  String note() {
    return row.remark().note();
  }

  /// Whether it holds every word of a search, in any of its texts.
  boolean matches(String search) {
    String text =
        String.join(" ", athlete, title, when, note(), row.fileName(), row.format())
            .toLowerCase(Locale.ROOT);
    return BLANKS.splitAsStream(search.toLowerCase(Locale.ROOT)).allMatch(text::contains);
  }
}
