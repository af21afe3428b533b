package org.backstride.studio.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.studio.exporting.WholeFile;
import org.backstride.text.Messages;

/// The import report as a table to keep: one line a file with its outcome and the sentence.
public final class ReportCsv {

  private ReportCsv() {}

  /// Writes the report, in the user's words, over what the file held.
  public static void write(ImportReport report, Messages messages, Path file) throws IOException {
    var words = new ImportWords(messages);
    var titles =
        Stream.of("file", "outcome", "recordings", "reason")
            .map(column -> messages.text("library.import.column." + column))
            .toList();
    var lines = report.files().stream().map(each -> cells(each, words));
    String table =
        Stream.concat(Stream.of(titles), lines)
            .map(each -> line(each) + System.lineSeparator())
            .collect(Collectors.joining());
    WholeFile.write(file, table.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> cells(ImportedFile file, ImportWords words) {
    return List.of(
        file.file().toString(),
        words.outcome(file),
        Integer.toString(file.stored().size()),
        words.sentence(file));
  }

  /// Every cell in quotes, those inside it doubled (RFC 4180).
  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }
}
