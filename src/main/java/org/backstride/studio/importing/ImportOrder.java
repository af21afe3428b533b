package org.backstride.studio.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.backstride.athlete.AthleteId;
import org.jspecify.annotations.Nullable;

/// What is to be imported, and how.
///
/// @param paths files and folders
/// @param athlete whose recordings they are for certain, null where that has to be guessed
/// @param open who was open in the window, a guess of last resort; null for nobody
/// @param near what to do about sessions that are there already
/// @param clock tells what is in the future, and where times without a zone were written
public record ImportOrder(
    List<Path> paths,
    @Nullable AthleteId athlete,
    @Nullable AthleteId open,
    Near near,
    Clock clock) {

  public ImportOrder {
    paths = List.copyOf(paths);
  }

  /// Whether the user named one file and nothing else.
  boolean isOneFile() {
    return paths.size() == 1 && Files.isRegularFile(paths.getFirst());
  }

  /// Guesses whose they are, and leaves every question to the review list.
  public static ImportOrder of(List<Path> paths, @Nullable AthleteId open) {
    return new ImportOrder(paths, null, open, Near.REVIEW, Clock.system(ZoneId.systemDefault()));
  }
}
