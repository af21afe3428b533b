package org.backstride.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.backstride.codec.Decoded;
import org.backstride.codec.Format;
import org.backstride.codec.InspectJson;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.backstride.codec.archive.ArchiveEntry.Found;
import org.backstride.codec.archive.ArchiveEntry.PassedOver;
import org.backstride.codec.archive.ArchiveEntry.Refused;
import org.backstride.codec.archive.ArchiveReader;
import org.backstride.codec.detect.Decoders;
import org.backstride.codec.detect.FileDecoding;
import org.backstride.recording.Recording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads recordings without storing them.
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--json", descriptionKey = "cli.option.as-json")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.parameter.files")
  private List<Path> files = List.of();

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int code = ExitCode.DONE;
    for (Path file : files) {
      code = Math.max(code, inspect(file));
    }
    return code;
  }

  private int inspect(Path file) {
    if (Files.isDirectory(file)) {
      return unread(file, console.messages().text("cli.inspect.folder", file.toString()));
    }
    try {
      return isArchive(file)
          ? inspectEntries(file)
          : inspect(file.toString(), FileDecoding.decode(file));
    } catch (IOException _) {
      return unread(file, console.messages().text("cli.unreadable", file.toString()));
    }
  }

  /// With `--json` every file that was named has its line.
  private int unread(Path file, String sentence) {
    if (json) {
      console.json(InspectJson.unread(file.toString(), sentence));
    }
    return console.refuse(sentence);
  }

  private static boolean isArchive(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return ArchiveReader.isArchive(in.readNBytes(ArchiveReader.HEADER_BYTES));
    }
  }

  /// Inspects each entry of an archive as a file of its own, under the archive's path and its own.
  private int inspectEntries(Path file) throws IOException {
    int code = ExitCode.DONE;
    boolean nothing = true;
    try (var archive = ArchiveReader.open(Files.newByteChannel(file), name(file))) {
      for (var next = archive.next(); next.isPresent(); next = archive.next()) {
        var entry = next.get();
        String path = file + "/" + entry.path();
        nothing &= entry instanceof PassedOver;
        code =
            switch (entry) {
              case Found found ->
                  Math.max(code, inspect(path, Decoders.decode(found.bytes(), found.fileName())));
              case Refused(var _, var problem) -> {
                var source = Source.of(entry.fileName(), Format.UNKNOWN, new byte[0]);
                yield Math.max(code, inspect(path, new Decoded.Rejected(source, problem)));
              }
              case PassedOver _ -> code;
            };
      }
    }
    return nothing ? inspect(file.toString(), withoutRecordings(file)) : code;
  }

  private static Decoded withoutRecordings(Path file) {
    var source = Source.of(name(file), Format.UNKNOWN, new byte[0]);
    return new Decoded.Rejected(source, Problem.of(ProblemCode.ARCHIVE_WITHOUT_RECORDINGS));
  }

  private int inspect(String path, Decoded decoded) {
    print(path, decoded);
    return decoded instanceof Decoded.Rejected ? ExitCode.FAILED : ExitCode.DONE;
  }

  private void print(String path, Decoded decoded) {
    if (json) {
      console.json(InspectJson.line(path, decoded, this::sentence));
      return;
    }
    console.out().println(path);
    switch (decoded) {
      case Decoded.Rejected(var _, var problem) -> console.out().println("  " + sentence(problem));
      case Decoded.Complete complete -> {
        complete.recordings().forEach(this::print);
        complete.problems().forEach(problem -> console.out().println("  " + sentence(problem)));
      }
    }
  }

  private void print(Recording recording) {
    var formats = console.formats();
    var totals = recording.totals();
    console.say(
        "cli.inspect.recording",
        recording.activity().sport().isEmpty() ? "–" : recording.activity().sport(),
        recording
            .activity()
            .wallClock(console.clock().getZone())
            .map(formats::dateTime)
            .orElse("–"),
        formats.clock(totals.elapsedSeconds()),
        formats.distance(totals.distanceMetres()),
        totals.records());
  }

  private String sentence(Problem problem) {
    return console.messages().text(problem.messageKey(), problem.arguments().toArray());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
