package org.backstride.studio.importing;

import static java.util.stream.Collectors.joining;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.RecordingId;
import org.backstride.store.imports.KeptLine;
import org.backstride.store.imports.KeptLine.Outcome;
import org.backstride.studio.importing.ImportedFile.AlreadyThere;
import org.backstride.studio.importing.ImportedFile.Imported;
import org.backstride.studio.importing.ImportedFile.NearlyThere;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.backstride.studio.importing.ImportedFile.Rejected;

/// The lines of an import report as they lie in the library, both ways. What a reader said is kept
/// as its codes and figures, so that a report is read in whichever language the studio speaks then:
/// a problem is `code@offset` with its figures behind, `n` a whole number, `d` any other, `s` a
/// text, apart by blanks; a problem a line.
public final class ReportLines {

  private static final String UNREADABLE = "unreadable";
  private static final String TOO_LARGE = "too-large ";
  private static final String SUSPECTED = "suspected";
  private static final String READER_FAILED = "reader-failed";

  /// What no name of a file holds on Windows, which allows the least.
  private static final Pattern NOT_ALLOWED =
      Pattern.compile("[\\x00-\\x1F<>:\"|?*]| (?=[/\\\\]|$)");

  private ReportLines() {}

  public static List<KeptLine> of(ImportReport report) {
    return report.files().stream().map(ReportLines::line).toList();
  }

  /// What became of the files whose lines were kept.
  public static List<ImportedFile> files(List<KeptLine> lines) {
    return lines.stream().map(ReportLines::file).toList();
  }

  private static KeptLine line(ImportedFile file) {
    String stored =
        file.stored().stream().map(RecordingId::value).map(UUID::toString).collect(joining(" "));
    String path = file.file().toString();
    return switch (file) {
      case Imported(var _, var _, var problems) ->
          new KeptLine(path, Outcome.IMPORTED, stored, text(problems));
      case NearlyThere(var _, var _, var problems, var done) ->
          new KeptLine(path, Outcome.NEAR, stored, done + "\n" + text(problems));
      case AlreadyThere _ -> new KeptLine(path, Outcome.ALREADY_THERE, stored, "");
      case Rejected(var _, var reason) ->
          new KeptLine(path, Outcome.REJECTED, stored, text(reason));
    };
  }

  private static ImportedFile file(KeptLine line) {
    var path = path(line.file());
    var stored = words(line.recordings()).map(UUID::fromString).map(RecordingId::new).toList();
    var said = line.detail().lines().toList();
    return switch (line.outcome()) {
      case IMPORTED -> new Imported(path, stored, problems(said));
      case NEAR ->
          new NearlyThere(
              path, stored, problems(said.subList(1, said.size())), Near.valueOf(said.getFirst()));
      case ALREADY_THERE -> new AlreadyThere(path);
      case REJECTED -> new Rejected(path, reason(line.detail()));
    };
  }

  /// The path a file had. One that was written under another system may be none under this; it is
  /// shown with a line in the place of each sign that is not allowed here.
  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException _) {
      return Path.of(NOT_ALLOWED.matcher(file).replaceAll("_"));
    }
  }

  private static String text(Reason reason) {
    return switch (reason) {
      case Reason.Undecodable(var problem) -> text(List.of(problem));
      case Reason.Unreadable() -> UNREADABLE;
      case Reason.TooLarge(long bytes) -> TOO_LARGE + bytes;
      case Reason.Suspected() -> SUSPECTED;
      case Reason.ReaderFailed() -> READER_FAILED;
    };
  }

  private static Reason reason(String text) {
    return switch (text) {
      case UNREADABLE -> new Reason.Unreadable();
      case SUSPECTED -> new Reason.Suspected();
      case READER_FAILED -> new Reason.ReaderFailed();
      default ->
          text.startsWith(TOO_LARGE)
              ? new Reason.TooLarge(Long.parseLong(text.substring(TOO_LARGE.length())))
              : new Reason.Undecodable(problem(text));
    };
  }

  private static String text(List<Problem> problems) {
    return problems.stream().map(ReportLines::text).collect(joining("\n"));
  }

  private static String text(Problem problem) {
    return Stream.concat(
            Stream.of(problem.code().text() + "@" + problem.offset()),
            problem.arguments().stream().map(ReportLines::figure))
        .collect(joining(" "));
  }

  private static String figure(Object argument) {
    return switch (argument) {
      case Integer whole -> "n" + whole;
      case Long whole -> "n" + whole;
      case Number number -> "d" + number.doubleValue();
      default -> "s" + escaped(argument.toString());
    };
  }

  private static List<Problem> problems(List<String> lines) {
    return lines.stream().map(ReportLines::problem).toList();
  }

  private static Problem problem(String line) {
    var words = words(line).toList();
    int at = words.getFirst().indexOf('@');
    String code = words.getFirst().substring(0, at).toUpperCase(Locale.ROOT);
    return new Problem(
        ProblemCode.valueOf(code.replace('-', '_')),
        words.stream().skip(1).map(ReportLines::argument).toList(),
        Long.parseLong(words.getFirst().substring(at + 1)));
  }

  private static Object argument(String figure) {
    String value = figure.substring(1);
    return switch (figure.charAt(0)) {
      case 'n' -> Long.valueOf(value);
      case 'd' -> Double.valueOf(value);
      default -> unescaped(value);
    };
  }

  /// Without the signs that part words and lines.
  private static String escaped(String text) {
    return text.replace("%", "%25").replace(" ", "%20").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static String unescaped(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%20", " ").replace("%25", "%");
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
  }
}
