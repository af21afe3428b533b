package org.backstride.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.backstride.codec.program.ProgramJson;
import org.backstride.codec.program.ProgramReading;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.program.notation.Problem;
import org.backstride.store.Library;

/// Finds the program a command is about: a file in the text or JSON form, or a name in the library.
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
      String content = Files.readString(file, StandardCharsets.UTF_8);
      return content.stripLeading().startsWith("{")
          ? fromJson(file, content, work)
          : fromText(file, content, work);
    } catch (IOException _) {
      return console.refuse(console.messages().text("cli.unreadable", file.toString()));
    }
  }

  private int fromJson(Path file, String json, Work work) {
    return ProgramJson.read(json) instanceof ProgramReading.Read(Program program)
        ? work.on(program)
        : console.refuse(console.messages().text("cli.program.no-json", file.toString()));
  }

  private int fromText(Path file, String text, Work work) {
    var reading = Notation.read(text);
    reading.problems().forEach(problem -> tell(file, problem));
    return reading.isWhole()
        ? work.on(reading.program())
        : console.refuse(console.messages().text("cli.program.not-whole", file.toString()));
  }

  private void tell(Path file, Problem problem) {
    String sentence = console.messages().text(problem.messageKey(), problem.arguments().toArray());
    console.err().println(file + ":" + problem.place().line() + ": " + sentence);
  }

  private int fromLibrary(String name, Work work) {
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
