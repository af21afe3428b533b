package org.backstride.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backstride.store.backup.Checks;
import org.backstride.store.backup.Preview;
import org.backstride.store.backup.Restoring;
import org.backstride.store.backup.Restoring.Outcome;
import org.backstride.studio.words.BackupWords;
import org.backstride.studio.words.OpeningWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts a backup in the place of the library, or shows what is in it.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(names = "--preview", descriptionKey = "cli.option.preview")
  private boolean preview;

  @Parameters(paramLabel = "BACKUP", descriptionKey = "cli.parameter.backup")
  private Path backup = Path.of("");

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return preview ? show(Checks.preview(backup)) : restore();
  }

  private int show(Preview found) {
    return switch (found) {
      case Preview.Whole whole -> {
        console.out().println(words().whole(whole));
        yield ExitCode.DONE;
      }
      case Preview.Flawed flawed -> console.refuse(words().flawed(backup, flawed));
    };
  }

  private int restore() {
    Path file = library.file(console);
    return switch (new Restoring(file, console.clock()).from(backup)) {
      case Outcome.Refused(var why) -> console.refuse(words().flawed(backup, why));
      case Outcome.HeldBy(var holder) ->
          console.refuse(
              new OpeningWords(console.messages(), console.formats(), console.clock().getZone())
                  .held(file, holder));
      case Outcome.Restored restored -> {
        console.out().println(words().restored(file, restored));
        yield ExitCode.DONE;
      }
    };
  }

  private BackupWords words() {
    return new BackupWords(console.messages(), console.formats(), console.clock().getZone());
  }
}
