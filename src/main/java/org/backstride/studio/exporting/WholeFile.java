package org.backstride.studio.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file that a person has named as a whole or not at all: into a neighbour first, which
/// then takes its place. A disk that gets full meanwhile costs neither the file that was there
/// before nor leaves half a new one.
public final class WholeFile {

  private WholeFile() {}

  /// Writes the content of a file.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes bytes.
  ///
  /// @return the file
  public static Path write(Path file, byte[] bytes) throws IOException {
    write(file, out -> out.write(bytes));
    return file;
  }

  /// Writes what comes bit by bit. What is no file, such as `/dev/stdout`, is written to directly;
  /// a link stays one.
  public static void write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      stream(file, content);
      return;
    }
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path neighbour = real.resolveSibling(real.getFileName() + ".part");
    boolean whole = false;
    try {
      stream(neighbour, content);
      keepRights(real, neighbour);
      replace(neighbour, real);
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(neighbour);
      }
    }
  }

  private static void stream(Path file, Content content) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      content.writeTo(out);
    }
  }

  /// What others might not read before, they may not read now.
  private static void keepRights(Path before, Path neighbour) throws IOException {
    boolean posix = before.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix && Files.exists(before)) {
      Files.setPosixFilePermissions(neighbour, Files.getPosixFilePermissions(before));
    }
  }

  private static void replace(Path neighbour, Path file) throws IOException {
    try {
      Files.move(
          neighbour, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(neighbour, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
