package org.backstride.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.backstride.codec.workout.form.ProgramFile;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.notation.Problem;
import org.backstride.store.Library;

/// Finds the program a command is about: a file in any form we read, what is piped in (`-`), or a
/// name in the library.
final class ProgramSource {

  private static final String PIPE = "-";
  private static final int MOST_PROBLEMS = 20;
  private static final int MEGABYTE = 1_000_000;

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
    if (named.equals(PIPE)) {
      return from(PIPE, () -> console.ways().in(), work);
    }
    var file = file(named);
    if (file.isEmpty()) {
      return fromLibrary(named, work);
    }
    return Files.isDirectory(file.get())
        ? console.refuse(console.messages().text("cli.program.folder", named))
        : from(named, () -> Files.newInputStream(file.get()), work);
  }

  private static Optional<Path> file(String named) {
    try {
      return Optional.of(Path.of(named)).filter(Files::exists);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// Where the bytes of a program come from.
  @FunctionalInterface
  private interface Source {
    InputStream open() throws IOException;
  }

  private int from(String file, Source source, Work work) {
    var messages = console.messages();
    try (var in = source.open()) {
      byte[] bytes = in.readNBytes(ProgramFile.MOST_BYTES + 1);
      if (bytes.length > ProgramFile.MOST_BYTES) {
        int most = ProgramFile.MOST_BYTES / MEGABYTE;
        return console.refuse(messages.text("cli.program.too-large", file, most));
      }
      return switch (ProgramFile.read(bytes)) {
        case ProgramFile.Held held -> held(file, held, work);
        case ProgramFile.Unreadable(var why) ->
            console.refuse(messages.text("codec.program." + code(why), file));
        case ProgramFile.Broken(int line, int column) ->
            console.refuse(messages.text("codec.program.broken", file, line, column));
      };
    } catch (IOException _) {
      return console.refuse(messages.text("cli.unreadable", file));
    }
  }

  private int held(String file, ProgramFile.Held held, Work work) {
    var messages = console.messages();
    var problems = held.problems();
    problems.stream().limit(MOST_PROBLEMS).forEach(problem -> tell(file, problem));
    if (problems.size() > MOST_PROBLEMS) {
      console.err().println(messages.text("cli.program.more", problems.size() - MOST_PROBLEMS));
    }
    if (held.guessed() > 0) {
      console.err().println(messages.text("codec.program.guessed", held.guessed()));
    }
    if (held.guessed() == 0 && !held.isWhole()) {
      return console.refuse(messages.text("cli.program.not-whole", file));
    }
    return BlockTree.steps(held.program()).isEmpty()
        ? console.refuse(messages.text("cli.program.empty", file))
        : work.on(held.program());
  }

  private static String code(ProgramFile.Why why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void tell(String file, Problem problem) {
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
