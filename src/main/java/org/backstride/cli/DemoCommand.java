package org.backstride.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.backstride.store.Library;
import org.backstride.studio.demo.DemoLibrary;
import org.backstride.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Makes a library of invented people, programs and recordings. Without `--library` it lies in the
/// working folder, never among the user's own people.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  private static final Path DEMO = Path.of("demo.db");

  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return library.write(console.withLibrary(DEMO), this::fill);
  }

  private int fill(Library open) {
    var today = LocalDate.now(console.clock());
    var demo = new DemoLibrary(today, console.clock().getZone());
    if (demo.isSomebodys(open)) {
      return console.refuse(console.messages().text("cli.demo.somebodys", open.file().toString()));
    }
    demo.fill(open, Progress.SILENT);
    console.say(
        "cli.demo.made",
        open.file().toString(),
        open.athletes().size(),
        open.programs().size(),
        open.recordings().size());
    return ExitCode.DONE;
  }
}
