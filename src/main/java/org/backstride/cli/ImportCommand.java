package org.backstride.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.store.Library;
import org.backstride.studio.ImportLog;
import org.backstride.studio.importing.ImportJob;
import org.backstride.studio.importing.ImportOrder;
import org.backstride.studio.importing.ImportReport;
import org.backstride.studio.importing.ImportReport.Ending;
import org.backstride.studio.importing.ImportWords;
import org.backstride.studio.importing.ImportedFile;
import org.backstride.studio.importing.Near;
import org.backstride.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Stores recordings in the library, one line a file.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(names = "--athlete", paramLabel = "NAME", descriptionKey = "cli.option.athlete")
  private @Nullable String athlete;

  @Option(names = "--json", descriptionKey = "cli.option.as-json")
  private boolean json;

  @Option(names = "--near", paramLabel = "keep|skip|replace", descriptionKey = "cli.option.near")
  private Near near = Near.REVIEW;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "cli.parameter.paths")
  private List<Path> paths = List.of();

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return library.write(console, this::importInto);
  }

  private int importInto(Library open) {
    if (athlete == null) {
      return run(open, null);
    }
    Optional<Athlete> found = LibraryOption.athlete(console, open, athlete);
    return found.isPresent() ? run(open, found.get().id()) : ExitCode.FAILED;
  }

  private int run(Library open, @Nullable AthleteId owner) {
    try {
      var order = new ImportOrder(paths, owner, null, near, console.clock());
      var report = new ImportJob(open, order).run(Progress.SILENT);
      report.files().forEach(this::print);
      ImportLog.keep(open, report, console.clock().instant());
      return code(report);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILED;
    }
  }

  private int code(ImportReport report) {
    var words = new ImportWords(console.messages());
    if (!json) {
      console.out().println(words.summary(report));
    }
    boolean whole = report.rejected() == 0 && report.ending() == Ending.COMPLETE;
    return whole ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void print(ImportedFile file) {
    String reason = new ImportWords(console.messages()).sentence(file);
    if (json) {
      console.json(JsonLine.of(line -> write(line, file, reason)));
    } else {
      console.out().println(status(file) + "  " + file.file() + "  " + reason);
    }
  }

  private static void write(JsonGenerator line, ImportedFile file, String reason)
      throws IOException {
    line.writeStringField("file", file.file().toString());
    line.writeStringField("status", status(file));
    line.writeStringField("reason", reason);
  }

  /// The fixed words of `recordings.md`, the same in every language.
  private static String status(ImportedFile file) {
    return switch (file) {
      case ImportedFile.Imported _ -> "imported";
      case ImportedFile.NearlyThere _ -> "near-duplicate";
      case ImportedFile.AlreadyThere _ -> "duplicate";
      case ImportedFile.Rejected _ -> "rejected";
    };
  }
}
