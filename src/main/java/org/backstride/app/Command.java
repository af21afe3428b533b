package org.backstride.app;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.backstride.cli.CommandLineFace;
import org.backstride.cli.Console;

/// Runs one command of the command line in this process, on its terminal.
final class Command {

  private Command() {}

  /// @param library the library of a user who names none
  /// @return the exit code
  static int run(String[] words, Path library) {
    var terminal = Terminal.standard();
    Charset charset = terminal.out().charset();
    var console =
        new Console(
            new PrintWriter(terminal.out(), true, charset),
            new PrintWriter(terminal.err(), true, charset),
            Locale.getDefault(),
            library,
            Clock.system(ZoneId.systemDefault()));
    return new CommandLineFace(console).run(List.of(words));
  }
}
