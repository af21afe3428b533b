package org.backstride.app.library;

import java.nio.file.Path;
import java.time.Clock;
import org.backstride.store.Library;
import org.backstride.store.Opening;
import org.backstride.store.backup.Restoring;
import org.backstride.store.backup.Restoring.Outcome;
import org.backstride.store.sql.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a backup in the place of a library that is closed, and opens what then lies there. Takes as
/// long as the disk does: not for the JavaFX thread.
///
/// @param library the library's file
record Replacement(Path library, Clock clock) {

  private static final Logger LOG = LoggerFactory.getLogger(Replacement.class);

  /// What lies there now.
  ///
  /// @param restored whether it is what the backup held, else what was there before
  record Result(Opening opening, boolean restored) {}

  /// Replaces; a backup that cannot be taken leaves the library as it was.
  Result with(Path backup) {
    boolean restored = restored(backup);
    return new Result(Library.open(library, clock), restored);
  }

  private boolean restored(Path backup) {
    try {
      var outcome = new Restoring(library, clock).from(backup);
      if (outcome instanceof Outcome.Restored) {
        return true;
      }
      LOG.warn("Not restored: {}", outcome);
    } catch (StoreException e) {
      LOG.warn("Not restored", e);
    }
    return false;
  }
}
