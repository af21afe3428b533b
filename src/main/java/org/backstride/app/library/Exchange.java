package org.backstride.app.library;

import java.nio.file.Path;
import java.time.Clock;
import org.backstride.store.Library;
import org.backstride.store.Opening;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Notice;
import org.jspecify.annotations.Nullable;

/// What may take the place of a library that no studio has open any more. Takes as long as the disk
/// does: not for the JavaFX thread.
///
/// @param file the library's file
public record Exchange(Path file, Clock clock, Messages messages, Formats formats) {

  /// What came of it.
  ///
  /// @param opening what is open now; what was open before where the other cannot be
  /// @param told what the next window tells first, absent for nothing
  /// @param first the library to begin with from now on; absent where that stays as it was
  public record Result(Opening opening, @Nullable Notice told, @Nullable Path first) {}

  /// A backup's content, under the same name.
  public Result restored(Path backup) {
    var result = new Replacement(file, clock).with(backup);
    var told =
        result.restored()
            ? Notice.done(messages.text("settings.restore.done"))
            : Notice.problem(messages.text("settings.restore.failed"));
    return new Result(result.opening(), told, null);
  }

  /// Another file, from now on.
  public Result moved(Path other) {
    return another(other, other);
  }

  /// Another file, until the window closes.
  public Result visited(Path other) {
    return another(other, null);
  }

  private Result another(Path other, @Nullable Path first) {
    var opening = Library.open(other, clock);
    return Trouble.of(messages, formats, opening)
        .map(trouble -> new Result(Library.open(file, clock), Notice.problem(trouble.text()), null))
        .orElseGet(() -> new Result(opening, null, first));
  }
}
