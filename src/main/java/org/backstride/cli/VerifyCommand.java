package org.backstride.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.backstride.store.Library;
import org.backstride.store.backup.Checks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Checks every page of the library, and every channel of every recording.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return library.read(console, this::verify);
  }

  private int verify(Library open) {
    List<String> faults = Checks.verify(open.file());
    faults.forEach(fault -> console.err().println(fault));
    int damaged = 0;
    for (var row : open.recordings()) {
      var stored = open.stored(row.id());
      if (stored.isPresent() && !stored.get().damaged().isEmpty()) {
        damaged++;
        String channels = String.join(", ", stored.get().damaged());
        console
            .err()
            .println(
                console.messages().text("cli.verify.damaged-channels", row.fileName(), channels));
      }
    }
    if (faults.isEmpty() && damaged == 0) {
      console.say("cli.verify.sound", open.file().toString(), open.recordings().size());
      return ExitCode.DONE;
    }
    return console.refuse(console.messages().text("cli.verify.faulty", open.file().toString()));
  }
}
