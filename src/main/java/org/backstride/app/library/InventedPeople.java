package org.backstride.app.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import org.backstride.store.Library;
import org.backstride.store.Opening;
import org.backstride.studio.demo.DemoLibrary;
import org.backstride.work.Progress;

/// The library of invented people to look around in: a file beside the user's own, made whole when
/// it is first asked for.
///
/// @param home the user's own library
public record InventedPeople(Path home, Clock clock) {

  private static final String NAME = "invented-people.backstride";

  /// Whether a library is that of the invented people.
  public static boolean is(Path library) {
    return library.endsWith(NAME);
  }

  /// The file; made now where there is none. Made under another name, so that a half-made one is
  /// never taken for a whole one.
  ///
  /// @throws IOException where the folder cannot be written
  Path file(Progress progress) throws IOException {
    Path file = home.resolveSibling(NAME);
    if (Files.exists(file)) {
      return file;
    }
    Path folder = Files.createTempDirectory(home.toAbsolutePath().getParent(), "invented");
    Path half = folder.resolve(NAME);
    try {
      fill(half, progress);
      return Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      remove(folder);
    }
  }

  private void fill(Path half, Progress progress) throws IOException {
    switch (Library.open(half, clock)) {
      case Opening.Opened(var library, var _) -> {
        try (library) {
          new DemoLibrary(LocalDate.now(clock), clock.getZone()).fill(library, progress);
        }
      }
      case Opening.NewerFile _, Opening.HeldBy _, Opening.Broken _ ->
          throw new IOException("A new library could not be made: " + half);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var inside = Files.walk(folder)) {
      for (Path each : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
