package org.backstride.studio.importing;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.store.imports.KeptReport.Counts;
import org.backstride.studio.importing.ImportReport.Ending;
import org.backstride.studio.importing.ImportedFile.AlreadyThere;
import org.backstride.studio.importing.ImportedFile.Imported;
import org.backstride.studio.importing.ImportedFile.NearlyThere;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.backstride.studio.importing.ImportedFile.Rejected;
import org.backstride.text.Messages;

/// An import in the user's words.
public record ImportWords(Messages messages) {

  private static final long BYTES_PER_MEGABYTE = 1L << 20;

  private static final Set<ProblemCode> PERHAPS_TABLES =
      Set.of(
          ProblemCode.UNKNOWN_FORMAT,
          ProblemCode.CSV_NO_KNOWN_COLUMNS,
          ProblemCode.CSV_BROKEN,
          ProblemCode.CSV_ACTIVITY_LIST,
          ProblemCode.CSV_LAP_LIST);

  /// What became of one file, as a sentence without its name.
  public String sentence(ImportedFile file) {
    return switch (file) {
      case Imported imported -> imported(imported);
      case NearlyThere(var _, var _, var problems, var done) ->
          withProblems(messages.text("library.import.near." + done.name()), problems);
      case AlreadyThere _ -> messages.text("library.import.already-there");
      case Rejected(var _, var reason) -> reason(reason);
    };
  }

  /// What became of one file, in a word or two.
  public String outcome(ImportedFile file) {
    return messages.text(
        switch (file) {
          case Imported _ -> "library.import.outcome.imported";
          case NearlyThere _ -> "library.import.outcome.near";
          case AlreadyThere _ -> "library.import.outcome.already-there";
          case Rejected _ -> "library.import.outcome.rejected";
        });
  }

  /// What became of all files, in one or two sentences.
  public String summary(ImportReport report) {
    String counts = counts(report.counts());
    return switch (report.ending()) {
      case COMPLETE -> counts;
      case CANCELLED -> counts + " " + messages.text("library.import.cancelled");
      case LIBRARY_FAILED -> counts + " " + messages.text("library.import.library-failed");
    };
  }

  /// How many files came to what, in one or two sentences.
  public String counts(Counts counts) {
    String summary =
        messages.text(
            "library.import.summary", counts.imported(), counts.alreadyThere(), counts.rejected());
    return counts.near() > 0
        ? summary + " " + messages.text("library.import.summary.near", counts.near())
        : summary;
  }

  /// Whether the user should look at the report.
  public static boolean asksForALook(ImportReport report) {
    return report.rejected() > 0 || report.ending() == Ending.LIBRARY_FAILED;
  }

  /// Whether saying what its columns are might make a recording of it.
  public static boolean mayBeTable(ImportedFile file) {
    return file instanceof Rejected(var path, Reason.Undecodable(var problem))
        && PERHAPS_TABLES.contains(problem.code())
        && Files.isRegularFile(path);
  }

  private String imported(Imported imported) {
    String taken = messages.text("library.import.imported", imported.recordings().size());
    return withProblems(taken, imported.problems());
  }

  private String withProblems(String outcome, List<Problem> problems) {
    return problems.stream()
        .map(problem -> messages.text(problem.messageKey(), problem.arguments().toArray()))
        .reduce(outcome, (all, problem) -> all + " " + problem);
  }

  private String reason(Reason reason) {
    return switch (reason) {
      case Reason.Undecodable(var problem) ->
          messages.text(problem.messageKey(), problem.arguments().toArray());
      case Reason.Unreadable() -> messages.text("library.import.unreadable");
      case Reason.TooLarge(long bytes) ->
          messages.text("library.import.too-large", bytes / BYTES_PER_MEGABYTE);
      case Reason.Suspected() -> messages.text("library.import.suspected");
      case Reason.ReaderFailed() -> messages.text("library.import.reader-failed");
    };
  }
}
