package org.backstride.store.backup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a file that may be restored holds.
public sealed interface Preview {

  /// A whole library.
  ///
  /// @param version the version of its tables; an older one is brought up when it is opened
  /// @param newestRecording when the newest recording began, null without any
  /// @param lastAdded when the last recording was added, null without any
  record Whole(
      int version, Counts counts, @Nullable Instant newestRecording, @Nullable Instant lastAdded)
      implements Preview {}

  /// A file that cannot be restored.
  ///
  /// @param detail what SQLite said, in English
  record Flawed(Flaw flaw, String detail) implements Preview {}

  /// How much is in a library.
  record Counts(int athletes, int programs, int recordings) {}

  /// Why a file cannot be restored.
  enum Flaw {
    MISSING,
    NO_LIBRARY,
    NEWER,
    DAMAGED
  }
}
