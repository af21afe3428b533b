package org.backstride.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What the settings screen can ask about the open library's file. Answers come on the JavaFX
/// thread.
public interface LibraryCare {

  /// One backup.
  ///
  /// @param when the moment it was made, in the user's words
  /// @param why what made it
  record BackupLine(Path file, String when, String why) {}

  /// Where the library lies.
  Path file();

  /// Lists the backups, the newest first.
  void backups(Consumer<List<BackupLine>> lines);

  /// Makes a backup now, checks it, then tells.
  void backUp(Runnable done);

  /// Looks into a backup: what it holds, or why it cannot be restored.
  void preview(BackupLine backup, Consumer<String> words);

  /// Puts a backup in the library's place; what is there now is kept as a backup itself. The window
  /// opens anew on it.
  void restore(BackupLine backup);

  /// Opens another library in this window and keeps it as the one to begin with; a file that is not
  /// there yet becomes a new one. What cannot be opened leaves this library open, and is said.
  void open(Path other);

  /// Whether the library of invented people is open.
  boolean isInvented();

  /// Opens the library of invented people, which lies beside the user's own and is made the first
  /// time.
  void lookAround();

  /// Opens the user's own library again.
  void goHome();
}
