package org.backstride.studio.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.backstride.codec.workout.form.ProgramFile;
import org.backstride.program.Program;

/// Reads files that may hold a program, in any form that the studio reads.
public final class ProgramIntake {

  private ProgramIntake() {}

  /// What a file holds.
  public sealed interface Taken {

    Path file();

    /// A program.
    ///
    /// @param toLookAt lines or steps that were not understood
    record Held(Path file, Program program, int toLookAt) implements Taken {}

    /// No program.
    ///
    /// @param reason the last word of its message key
    record Refused(Path file, String reason) implements Taken {}
  }

  /// Reads a file.
  public static Taken read(Path file) {
    try {
      return Files.size(file) > ProgramFile.MOST_BYTES
          ? new Taken.Refused(file, "no-program")
          : taken(file, ProgramFile.read(Files.readAllBytes(file)));
    } catch (IOException _) {
      return new Taken.Refused(file, "unreadable");
    }
  }

  private static Taken taken(Path file, ProgramFile found) {
    return switch (found) {
      case ProgramFile.Held(Program program, var problems, int guessed) ->
          program.blocks().isEmpty() && !problems.isEmpty()
              ? new Taken.Refused(file, "no-program")
              : new Taken.Held(file, named(program, file), problems.size() + guessed);
      case ProgramFile.Unreadable(var why) ->
          new Taken.Refused(file, why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      case ProgramFile.Broken _ -> new Taken.Refused(file, "damaged");
    };
  }

  /// A program without a name is called after its file.
  private static Program named(Program program, Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return program.name().isBlank()
        ? program.withName(dot > 0 ? name.substring(0, dot) : name)
        : program;
  }
}
