package org.backstride.studio.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.backstride.codec.archive.ArchiveEntry;
import org.backstride.codec.archive.ArchiveReader;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.backstride.studio.importing.Piece.OnDisk;
import org.backstride.studio.importing.Piece.Refused;
import org.backstride.studio.importing.Piece.Unpacked;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands out the files of an import one after the other, those of archives among them. Of an
/// archive only the file that is handed out is in memory.
final class Supply implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Supply.class);

  private final Iterator<Path> files;
  private @Nullable Path archive;
  private @Nullable ArchiveReader reader;
  private long bytesOfArchives;
  private int passedOver;

  Supply(FoundFiles found) {
    files = found.files().iterator();
  }

  /// How many files of archives were no recordings.
  int passedOver() {
    return passedOver;
  }

  /// The sizes of the archives that are done.
  long bytesOfArchives() {
    return bytesOfArchives;
  }

  /// The next file; empty after the last one.
  Optional<Piece> next() {
    Optional<Piece> piece = ofArchive();
    while (piece.isEmpty() && files.hasNext()) {
      Path file = files.next();
      piece = isArchive(file) ? open(file) : Optional.of(new OnDisk(file));
    }
    return piece;
  }

  @Override
  public void close() {
    leave();
  }

  private Optional<Piece> open(Path file) {
    try {
      archive = file;
      reader = ArchiveReader.open(Files.newByteChannel(file), String.valueOf(file.getFileName()));
      return ofArchive();
    } catch (IOException _) {
      return Optional.of(new Refused(file, new Reason.Unreadable()));
    }
  }

  private Optional<Piece> ofArchive() {
    Optional<Piece> piece = Optional.empty();
    while (piece.isEmpty() && reader != null && archive != null) {
      piece = step(archive, reader);
    }
    return piece;
  }

  private Optional<Piece> step(Path path, ArchiveReader open) {
    try {
      var entry = open.next();
      if (entry.isEmpty()) {
        leave();
      }
      return entry.flatMap(found -> piece(path, found));
    } catch (IOException _) {
      leave();
      return Optional.of(new Refused(path, new Reason.Unreadable()));
    }
  }

  private Optional<Piece> piece(Path path, ArchiveEntry entry) {
    return switch (entry) {
      case ArchiveEntry.Found found -> Optional.of(new Unpacked(inside(path, found), found));
      case ArchiveEntry.Refused refused ->
          Optional.of(
              new Refused(inside(path, refused), new Reason.Undecodable(refused.problem())));
      case ArchiveEntry.PassedOver _ -> {
        passedOver++;
        yield Optional.empty();
      }
    };
  }

  /// A name that is no path, or one that leads out of the archive, is shown as a plain name.
  private static Path inside(Path archive, ArchiveEntry entry) {
    String plain = entry.path().replaceAll("[^\\p{L}\\p{N}/._ -]", "_");
    Path inside = archive.resolve(plain.replaceAll("^/+", "")).normalize();
    return inside.startsWith(archive) ? inside : archive;
  }

  private void leave() {
    if (archive != null) {
      bytesOfArchives += FoundFiles.size(archive);
    }
    try {
      if (reader != null) {
        reader.close();
      }
    } catch (IOException e) {
      LOG.debug("{} was not closed", archive, e);
    }
    reader = null;
    archive = null;
  }

  private static boolean isArchive(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return ArchiveReader.isArchive(in.readNBytes(ArchiveReader.HEADER_BYTES));
    } catch (IOException _) {
      return false;
    }
  }
}
