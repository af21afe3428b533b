package org.backstride.store;

import java.nio.file.Path;
import org.backstride.store.Opening.Opened;

/// Libraries for tests, real SQLite files.
public final class Libraries {

  private Libraries() {}

  /// Opens a library that must open.
  public static Library open(Path file) {
    return require(Library.open(file));
  }

  /// The library of an opening that must have succeeded.
  public static Library require(Opening opening) {
    if (opening instanceof Opened(Library library, var _)) {
      return library;
    }
    throw new AssertionError("Not opened: " + opening);
  }
}
