package org.backstride.cli;

import java.util.Optional;
import org.backstride.athlete.Athlete;
import org.jspecify.annotations.Nullable;

/// Runs a command for the athlete of `--athlete`, or for nobody in particular.
final class ForAthlete {

  private ForAthlete() {}

  /// Work for a person.
  @FunctionalInterface
  interface Work {
    int on(@Nullable Athlete athlete);
  }

  /// Work that hands something out to the person; refused with the reasons where the gate is
  /// closed.
  static int issued(@Nullable String name, Console console, LibraryOption library, Work work) {
    if (name == null) {
      return work.on(null);
    }
    return library.read(
        console,
        open -> {
          Optional<Athlete> found = LibraryOption.athlete(console, open, name);
          if (found.isEmpty()) {
            return ExitCode.FAILED;
          }
          return ClosedGate.refuses(found.get(), open, console)
              ? ExitCode.FAILED
              : work.on(found.get());
        });
  }

  static int named(@Nullable String name, Console console, LibraryOption library, Work work) {
    if (name == null) {
      return work.on(null);
    }
    return library.read(
        console,
        open -> {
          Optional<Athlete> found = LibraryOption.athlete(console, open, name);
          return found.isPresent() ? work.on(found.get()) : ExitCode.FAILED;
        });
  }
}
