package org.backstride.studio.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.backstride.codec.Format;
import org.backstride.codec.archive.ArchiveReader;
import org.backstride.codec.detect.Decoders;
import org.jspecify.annotations.Nullable;

/// The files that an import looks at: those that were named, and in named folders those whose
/// content shows a format we know. Links are not followed; hidden folders are left alone.
///
/// @param files in order of their paths within each folder
/// @param passedOver how many files of the folders are something else
/// @param bytes the size of all files together
record FoundFiles(List<Path> files, int passedOver, long bytes) {

  FoundFiles {
    files = List.copyOf(files);
  }

  static FoundFiles under(List<Path> paths, BooleanSupplier cancelled) {
    var search = new Search(cancelled);
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        search.walk(path);
      } else {
        search.take(path);
      }
    }
    return new FoundFiles(search.files, search.passedOver, search.bytes);
  }

  static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException _) {
      return 0;
    }
  }

  /// Whether the content of a file begins like a format we know.
  static boolean looksLikeRecording(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] header = in.readNBytes(Decoders.HEADER_BYTES);
      return ArchiveReader.isArchive(header) || Decoders.forHeader(header) != Format.UNKNOWN;
    } catch (IOException _) {
      return false;
    }
  }

  /// Walks folders, those that were named whether hidden or not; what cannot be looked into is
  /// passed over.
  private static final class Search extends SimpleFileVisitor<Path> {

    private final BooleanSupplier cancelled;
    private final Set<Path> named = new HashSet<>();
    private final List<Path> files = new ArrayList<>();
    private int passedOver;
    private long bytes;

    Search(BooleanSupplier cancelled) {
      this.cancelled = cancelled;
    }

    void walk(Path folder) {
      int first = files.size();
      named.add(folder);
      try {
        Files.walkFileTree(folder, this);
      } catch (IOException _) {
        passedOver++;
      }
      files.subList(first, files.size()).sort(null);
    }

    void take(Path file) {
      files.add(file);
      bytes += size(file);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      boolean hidden =
          folder.getNameCount() > 0 && !named.contains(folder) && Files.isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && looksLikeRecording(file)) {
        take(file);
      } else {
        passedOver++;
      }
      return cancelled.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    /// What could be listed of a folder is taken; the rest of the walk goes on.
    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      passedOver += e == null ? 0 : 1;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      passedOver++;
      return FileVisitResult.CONTINUE;
    }
  }
}
