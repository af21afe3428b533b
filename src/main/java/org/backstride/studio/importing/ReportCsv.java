package org.backstride.studio.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.backstride.studio.exporting.Table;
import org.backstride.studio.exporting.WholeFile;
import org.backstride.text.Messages;

/// The import report as a table to keep: one line a file with its outcome and the sentence.
public final class ReportCsv {

  private ReportCsv() {}

  /// Writes the report, in the user's words, over what the file held.
  public static void write(ImportReport report, Messages messages, Path file) throws IOException {
    var words = new ImportWords(messages);
    var table =
        new Table(
            Stream.of("file", "outcome", "recordings", "reason")
                .map(column -> messages.text("library.import.column." + column))
                .toArray(String[]::new));
    for (var each : report.files()) {
      table.row(each.file(), words.outcome(each), each.stored().size(), words.sentence(each));
    }
    WholeFile.write(file, table.text().getBytes(StandardCharsets.UTF_8));
  }
}
