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
import org.jspecify.annotations.Nullable;

/// Runs one command of the command line in this process, on its terminal.
final class Command {

  private Command() {}

  /// @param aside where settings that could not be understood lie now
  /// @return the exit code
  static int run(String[] words, Console.Own own, @Nullable Path aside) {
    var terminal = Terminal.standard();
    Charset charset = terminal.out().charset();
    var console =
        new Console(
            new Console.Ways(
                System.in,
                terminal.out(),
                new PrintWriter(terminal.out(), true, charset),
                new PrintWriter(terminal.err(), true, charset)),
            Locale.getDefault(),
            own,
            Clock.system(ZoneId.systemDefault()));
    if (aside != null) {
      String sentence = console.messages().text("shell.trouble.settings", aside.toString());
      console.ways().err().println(sentence);
    }
    return new CommandLineFace(console).run(List.of(words));
  }
}
