package org.backstride.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the program was started for; told apart without loading the command line's parser, because
/// the window should not wait for it.
public sealed interface Invocation {

  /// Opens the window.
  ///
  /// @param library the library to open, null for the user's own
  /// @param files recordings to import, as a file manager hands them over
  record OpenStudio(@Nullable Path library, List<Path> files) implements Invocation {
    public OpenStudio {
      files = List.copyOf(files);
    }
  }

  /// Runs one command and ends.
  record RunCommand(List<String> arguments) implements Invocation {
    public RunCommand {
      arguments = List.copyOf(arguments);
    }
  }

  /// Checks an installed program: window, import and sheet, without showing anything.
  record SelfCheck() implements Invocation {}

  /// The names of the commands.
  Set<String> COMMANDS =
      Set.of(
          "inspect", "import", "check", "convert", "sheet", "demo", "backup", "restore", "verify",
          "help");

  /// Reads the arguments of the program.
  static Invocation of(String... arguments) {
    var given = List.of(arguments);
    if (given.equals(List.of("--self-check"))) {
      return new SelfCheck();
    }
    @Nullable Path library = null;
    var files = new ArrayList<Path>();
    for (int i = 0; i < given.size(); i++) {
      String argument = given.get(i);
      if (argument.equals("--library") && i + 1 < given.size()) {
        library = Path.of(given.get(++i));
      } else if (argument.startsWith("--library=")) {
        library = Path.of(argument.substring("--library=".length()));
      } else if (argument.startsWith("-") || isCommand(argument, files)) {
        return new RunCommand(given);
      } else {
        files.add(Path.of(argument));
      }
    }
    return new OpenStudio(library, files);
  }

  private static boolean isCommand(String argument, List<Path> filesBefore) {
    return filesBefore.isEmpty() && COMMANDS.contains(argument);
  }
}
