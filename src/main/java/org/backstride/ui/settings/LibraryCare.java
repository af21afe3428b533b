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
}
