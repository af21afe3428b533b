package org.backstride.store;

import java.nio.file.Path;
import org.backstride.store.lock.Holder;

/// What came of opening a library file.
public sealed interface Opening {

  /// The library is open.
  ///
  /// @param place where the file lies; on a network folder the user is warned
  record Opened(Library library, Place place) implements Opening {}

  /// A newer Backstride wrote the file; it was not touched.
  record NewerFile(Path file, int version, int newestKnown) implements Opening {}

  /// Another program has the library open to write.
  record HeldBy(Path file, Holder holder) implements Opening {}

  /// The file cannot be used.
  ///
  /// @param detail what SQLite or the system said, in English
  record Broken(Path file, Fault fault, String detail) implements Opening {}

  /// Where a library lies.
  enum Place {
    LOCAL,
    NETWORK
  }

  /// Why a file cannot be used.
  enum Fault {
    NOT_A_LIBRARY,
    DAMAGED,
    NO_ACCESS,
    DISK_FULL,
    MISSING,
    /// An older version that must be opened to write once.
    OLD
  }
}
