package org.backstride.store.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.backstride.store.backup.Preview.Flawed;
import org.backstride.store.backup.Preview.Whole;
import org.backstride.store.lock.Holder;
import org.backstride.store.lock.LibraryLock;
import org.backstride.store.lock.LibraryLock.Attempt;
import org.backstride.store.lock.PrivateFiles;
import org.backstride.store.sql.StoreException;

/// Puts a backup in the place of a library that nobody has open. What was there is kept as a backup
/// itself: checked where it is sound, and as the bare file where it is not.
public final class Restoring {

  private static final List<String> COMPANIONS = List.of("-wal", "-shm");
  private static final String ARRIVING = ".arriving";
  private static final String DAMAGED = ".damaged-";

  private final Path library;
  private final Clock clock;

  public Restoring(Path library, Clock clock) {
    this.library = library.toAbsolutePath();
    this.clock = clock;
  }

  /// What came of restoring.
  public sealed interface Outcome {

    /// The library is what the backup was.
    ///
    /// @param before where what was there before lies now; equal to the library where there was
    ///   none
    record Restored(Whole restored, Path before) implements Outcome {}

    /// The file was not taken; the library is as it was.
    record Refused(Flawed why) implements Outcome {}

    /// Another program has the library open.
    record HeldBy(Holder holder) implements Outcome {}
  }

  /// Whether a file beside a library is a copy that restoring made.
  static boolean isStray(String library, String file) {
    return (file.equals(library + ARRIVING) || file.startsWith(library + DAMAGED))
        && COMPANIONS.stream().noneMatch(file::endsWith);
  }

  /// Restores from a file.
  public Outcome from(Path backup) {
    return switch (Checks.preview(backup)) {
      case Flawed why -> new Outcome.Refused(why);
      case Whole readable -> locked(backup, readable);
    };
  }

  private Outcome locked(Path backup, Whole readable) {
    try {
      PrivateFiles.createFolder(Objects.requireNonNull(library.getParent()));
      return switch (LibraryLock.acquire(library, clock)) {
        case Attempt.Refused(var holder) -> new Outcome.HeldBy(holder);
        case Attempt.Held(var lock) -> {
          try (lock) {
            yield new Outcome.Restored(readable, replace(backup));
          }
        }
      };
    } catch (IOException e) {
      throw new StoreException("restore", backup.toString(), e);
    }
  }

  /// A write-ahead log that stays would be played into the new file.
  private Path replace(Path backup) throws IOException {
    Path arriving = library.resolveSibling(library.getFileName() + ARRIVING);
    Files.deleteIfExists(arriving);
    new Backups(backup, clock).copyTo(arriving);
    try (var channel = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Path before = Files.exists(library) ? keepPresent() : library;
    for (String suffix : COMPANIONS) {
      Files.deleteIfExists(beside(library, suffix));
    }
    Files.move(arriving, library, StandardCopyOption.REPLACE_EXISTING);
    return before;
  }

  /// Keeps what is there. A sound copy holds the last writes of the log beside it; a damaged one
  /// takes its log along.
  private Path keepPresent() throws IOException {
    if (Checks.verify(library).isEmpty()) {
      return new Backups(library, clock).make(Reason.BEFORE_RESTORE).file();
    }
    Path kept = library.resolveSibling(library.getFileName() + DAMAGED + clock.millis());
    Files.copy(library, kept);
    for (String suffix : COMPANIONS) {
      if (Files.exists(beside(library, suffix))) {
        Files.move(beside(library, suffix), beside(kept, suffix));
      }
    }
    return kept;
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
