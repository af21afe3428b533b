package org.backstride.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backstride.store.backup.Reason;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes a checked copy of the library, also while the studio has it open.
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.backup-out")
  private @Nullable Path target;

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return library.read(
        console,
        open -> {
          if (target == null) {
            return made(open.backups().make(Reason.BY_HAND).file());
          }
          if (Files.exists(target)) {
            return console.refuse(console.messages().text("cli.file-exists", target.toString()));
          }
          Path folder = target.toAbsolutePath().getParent();
          if (folder != null && !Files.isWritable(folder)) {
            return console.refuse(console.messages().text("cli.unwritable", target.toString()));
          }
          open.backups().copyTo(target);
          return made(target);
        });
  }

  private int made(Path file) {
    console.say("cli.backup.made", file.toString());
    return ExitCode.DONE;
  }
}
