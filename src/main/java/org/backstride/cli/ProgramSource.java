package org.backstride.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.backstride.codec.workout.form.ProgramFile;
import org.backstride.program.Program;
import org.backstride.program.notation.Problem;
import org.backstride.store.Library;

/// Finds the program a command is about: a file in any form we read, or a name in the library.
final class ProgramSource {

  private final Console console;
  private final LibraryOption library;

  ProgramSource(Console console, LibraryOption library) {
    this.console = console;
    this.library = library;
  }

  /// Work on a program.
  @FunctionalInterface
  interface Work {
    int on(Program program);
  }

  /// Works on the program, or tells why it is not to be had.
  int with(String named, Work work) {
    return isFile(named) ? fromFile(Path.of(named), work) : fromLibrary(named, work);
  }

  private static boolean isFile(String named) {
    try {
      return Files.isRegularFile(Path.of(named));
    } catch (InvalidPathException _) {
      return false;
    }
  }

  private int fromFile(Path file, Work work) {
    try {
      return switch (ProgramFile.read(Files.readAllBytes(file))) {
        case ProgramFile.Held held -> held(file, held, work);
        case ProgramFile.Unreadable(var why) ->
            console.refuse(console.messages().text("codec.program." + code(why), file.toString()));
      };
    } catch (IOException _) {
      return console.refuse(console.messages().text("cli.unreadable", file.toString()));
    }
  }

  private int held(Path file, ProgramFile.Held held, Work work) {
    held.problems().forEach(problem -> tell(file, problem));
    if (held.guessed() > 0) {
      console.err().println(console.messages().text("codec.program.guessed", held.guessed()));
    }
    boolean isRead = held.guessed() > 0 || held.isWhole();
    return isRead
        ? work.on(held.program())
        : console.refuse(console.messages().text("cli.program.not-whole", file.toString()));
  }

  private static String code(ProgramFile.Why why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void tell(Path file, Problem problem) {
    String sentence = console.messages().text(problem.messageKey(), problem.arguments().toArray());
    console.err().println(file + ":" + problem.place().line() + ": " + sentence);
  }

  private int fromLibrary(String name, Work work) {
    Path file = library.file(console);
    if (!Files.exists(file)) {
      return console.refuse(
          console.messages().text("cli.program.no-library", name, file.toString()));
    }
    return library.read(console, open -> named(open, name, work));
  }

  private int named(Library open, String name, Work work) {
    var found =
        open.programs().stream()
            .map(shelved -> shelved.program())
            .filter(program -> program.name().strip().equalsIgnoreCase(name.strip()))
            .findFirst();
    return found.isPresent()
        ? work.on(found.get())
        : console.refuse(console.messages().text("cli.program.missing", name));
  }
}
