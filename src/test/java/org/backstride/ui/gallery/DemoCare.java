package org.backstride.ui.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.backstride.ui.settings.LibraryCare;

/// A library with three backups, none of which can be restored here.
final class DemoCare implements LibraryCare {

  @Override
  public Path file() {
    return Path.of("/home/eva/.local/share/backstride/library.backstride");
  }

  @Override
  public void backups(Consumer<List<BackupLine>> lines) {
    lines.accept(
        List.of(
            new BackupLine(Path.of("c.db"), "20 Nov 2026, 09:12", "daily"),
            new BackupLine(Path.of("b.db"), "19 Nov 2026, 08:40", "daily"),
            new BackupLine(Path.of("a.db"), "14 Nov 2026, 17:02", "before an update")));
  }

  @Override
  public void backUp(Runnable done) {
    done.run();
  }

  @Override
  public void preview(BackupLine backup, Consumer<String> words) {
    words.accept("9 athletes, 2 programs, 6 recordings.");
  }

  @Override
  public void open(Path other) {
    throw new IllegalStateException("Not here: " + other);
  }

  @Override
  public boolean isInvented() {
    return false;
  }

  @Override
  public void lookAround() {
    throw new IllegalStateException("Not here");
  }

  @Override
  public void goHome() {
    throw new IllegalStateException("Not here");
  }

  @Override
  public void restore(BackupLine backup) {
    throw new IllegalStateException("Not here: " + backup);
  }
}
