package org.backstride.app.library;

import java.nio.file.Path;

/// What closes the open library and opens the window anew on another file.
public interface Reopening {

  /// Puts a backup in the library's place and opens that.
  void restore(Path backup);

  /// Opens another file and begins with it from now on; the one before stays where that cannot be.
  void move(Path other);

  /// Opens another file for now; the one before stays where that cannot be.
  void visit(Path other);

  /// Where the user's own library lies.
  Path home();
}
