package org.backstride.app;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.backstride.cli.CommandLineFace;
import org.backstride.cli.Console;

/// Runs one command of the command line in this process, on its terminal.
final class Command {

  private Command() {}

  /// @return the exit code
  static int run(String[] words, Console.Own own) {
    var terminal = Terminal.standard();
    Charset charset = terminal.out().charset();
    var console =
        new Console(
            new PrintWriter(terminal.out(), true, charset),
            new PrintWriter(terminal.err(), true, charset),
            Locale.getDefault(),
            own,
            Clock.system(ZoneId.systemDefault()));
    return new CommandLineFace(console).run(List.of(words));
  }
}
