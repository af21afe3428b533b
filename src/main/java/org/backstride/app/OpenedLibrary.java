package org.backstride.app;

import java.time.LocalDate;
import org.backstride.store.Opening;
import org.backstride.store.sql.StoreException;
import org.backstride.studio.FirstLists;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What came of opening a library, with the first lists where they could be read at once.
///
/// @param lists absent where the library is not open, or refused to be read; the studio then asks
///   it itself and tells what is wrong
record OpenedLibrary(Opening opening, @Nullable FirstLists lists) {

  private static final Logger LOG = LoggerFactory.getLogger(OpenedLibrary.class);

  /// As it is; the studio reads the lists on the library's thread.
  static OpenedLibrary unread(Opening opening) {
    return new OpenedLibrary(opening, null);
  }

  /// Reads the first lists; on the thread that opened the library.
  static OpenedLibrary of(Opening opening, LocalDate today) {
    if (!(opening instanceof Opening.Opened opened)) {
      return unread(opening);
    }
    try {
      return new OpenedLibrary(opening, FirstLists.of(opened.library(), today));
    } catch (StoreException e) {
      LOG.warn("The first lists cannot be read", e);
      return unread(opening);
    }
  }
}
