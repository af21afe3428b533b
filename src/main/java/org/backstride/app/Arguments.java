package org.backstride.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the studio was started with.
///
/// @param library the library to open, null for the user's own
/// @param mode whether it opens for a user or checks itself and ends
/// @param files recordings handed over by the desktop, to be imported at once
record Arguments(@Nullable Path library, Mode mode, List<Path> files) {

  /// What a start is for.
  enum Mode {
    STUDIO,
    /// Opens, imports a generated file, renders a sheet, and ends.
    SELF_CHECK,
    /// Opens, says `painted` once the roster stands on the screen, and ends.
    EXIT_AFTER_PAINT
  }

  Arguments {
    files = List.copyOf(files);
  }

  /// Understands arguments for the window; empty where they are a command's.
  static Optional<Arguments> of(List<String> words) {
    Path library = null;
    var mode = Mode.STUDIO;
    var files = new ArrayList<Path>();
    for (var rest = words.listIterator(); rest.hasNext(); ) {
      String word = rest.next();
      if (word.equals("--library") && rest.hasNext()) {
        library = Path.of(rest.next());
      } else if (word.startsWith("--library=")) {
        library = Path.of(word.substring("--library=".length()));
      } else if (word.equals("--self-check")) {
        mode = Mode.SELF_CHECK;
      } else if (word.equals("--exit-after-paint")) {
        mode = Mode.EXIT_AFTER_PAINT;
      } else if (isRecording(word)) {
        files.add(Path.of(word));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new Arguments(library, mode, files));
  }

  private static boolean isRecording(String word) {
    return !word.startsWith("-") && word.matches("(?i).+\\.(fit|tcx|gpx)");
  }
}
