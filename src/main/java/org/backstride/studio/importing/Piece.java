package org.backstride.studio.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.backstride.codec.archive.ArchiveEntry;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.jspecify.annotations.Nullable;

/// One file to be read: on the disk, or out of an archive.
sealed interface Piece {

  /// The file as the report names it; one of an archive lies under the archive's own path.
  Path file();

  /// How much memory it takes.
  long size();

  /// When it was written, null where that is not known.
  @Nullable Instant written();

  /// A file that is read when its turn comes.
  record OnDisk(Path file) implements Piece {
    @Override
    public long size() {
      return FoundFiles.size(file);
    }

    @Override
    public @Nullable Instant written() {
      try {
        return Files.getLastModifiedTime(file).toInstant();
      } catch (IOException _) {
        return null;
      }
    }
  }

  /// A file that lay in an archive, unpacked.
  record Unpacked(Path file, ArchiveEntry.Found entry) implements Piece {
    @Override
    public long size() {
      return entry.bytes().length;
    }

    @Override
    public @Nullable Instant written() {
      return null;
    }
  }

  /// What cannot be taken out of an archive.
  record Refused(Path file, Reason reason) implements Piece {
    @Override
    public long size() {
      return 0;
    }

    @Override
    public @Nullable Instant written() {
      return null;
    }
  }

  /// All its bytes; none of what was refused.
  default byte[] read() throws IOException {
    return switch (this) {
      case OnDisk(Path path) -> Files.readAllBytes(path);
      case Unpacked(var _, var entry) -> entry.bytes();
      case Refused _ -> new byte[0];
    };
  }
}
