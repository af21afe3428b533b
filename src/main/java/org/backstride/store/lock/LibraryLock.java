package org.backstride.store.lock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The file beside a library that names who writes to it. Made before the library is opened and
/// removed after it is closed; one left behind by a process that has ended is taken over.
public final class LibraryLock implements AutoCloseable {

  /// A lock that cannot be read after this time was left by a process that died while making it.
  private static final Duration WRITTEN_WITHIN = Duration.ofSeconds(10);

  private final Path file;
  private final Holder holder;
  private boolean givenUp;

  private LibraryLock(Path file, Holder holder) {
    this.file = file;
    this.holder = holder;
  }

  /// What came of asking for the lock.
  public sealed interface Attempt {
    record Held(LibraryLock lock) implements Attempt {}

    record Refused(Holder by) implements Attempt {}
  }

  public static Path fileFor(Path library) {
    return library.resolveSibling(library.getFileName() + ".lock");
  }

  public static Attempt acquire(Path library, Clock clock) throws IOException {
    Path file = fileFor(library);
    var self = Holder.self(hostName(), clock.instant());
    for (int attempt = 0; attempt < 3; attempt++) {
      if (create(file, self)) {
        return new Attempt.Held(new LibraryLock(file, self));
      }
      var found = read(file);
      var other = found.flatMap(Holder::parse);
      if (other.isPresent() && !other.get().isGone(self.host())) {
        return new Attempt.Refused(other.get());
      }
      boolean dead = found.isPresent() && (other.isPresent() || isOld(file, clock));
      if (dead && tookAway(file, found.get(), clock) && create(file, self)) {
        return new Attempt.Held(new LibraryLock(file, self));
      }
    }
    return new Attempt.Refused(new Holder("?", 0, Instant.EPOCH, "?", clock.instant()));
  }

  @Override
  public void close() {
    if (givenUp) {
      return;
    }
    givenUp = true;
    try {
      if (Holder.parse(Files.readString(file)).filter(holder::equals).isPresent()) {
        Files.delete(file);
      }
    } catch (NoSuchFileException _) {
      // Someone tidied up: the lock is gone, which is what was wanted.
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unlock " + file, e);
    }
  }

  private static Optional<String> read(Path file) throws IOException {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  /// Takes a lock away that nobody holds. Of several who find it one at a time does so, and only
  /// while it is still the one that was found: else the second would take the lock of the first.
  private static boolean tookAway(Path file, String dead, Clock clock) throws IOException {
    Path turn = file.resolveSibling(file.getFileName() + ".turn");
    if (isOld(turn, clock)) {
      Files.deleteIfExists(turn);
    }
    try {
      PrivateFiles.create(turn);
    } catch (FileAlreadyExistsException _) {
      return false;
    }
    try {
      boolean same = read(file).filter(dead::equals).isPresent();
      return same && Files.deleteIfExists(file);
    } finally {
      Files.deleteIfExists(turn);
    }
  }

  private static boolean create(Path file, Holder self) throws IOException {
    try {
      PrivateFiles.create(file);
    } catch (FileAlreadyExistsException _) {
      return false;
    }
    // Not forced to the disk: after a loss of power the process that it names has gone too.
    Files.writeString(file, self.toText());
    return true;
  }

  private static boolean isOld(Path file, Clock clock) throws IOException {
    try {
      var written = Files.getLastModifiedTime(file).toInstant();
      return written.plus(WRITTEN_WITHIN).isBefore(clock.instant());
    } catch (NoSuchFileException _) {
      return false;
    }
  }

  private static String hostName() throws IOException {
    Path linux = Path.of("/proc/sys/kernel/hostname");
    if (Files.isReadable(linux)) {
      return Files.readString(linux).strip();
    }
    String windows = System.getenv("COMPUTERNAME");
    return windows == null ? InetAddress.getLocalHost().getHostName() : windows;
  }
}
