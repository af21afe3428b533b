package org.backstride.codec.archive;

import org.backstride.codec.Problem;

/// What became of one entry of an archive.
public sealed interface ArchiveEntry {

  /// Its path in the archive, with the names of the archives inside it: `export.zip`'s
  /// `activities/7.fit.gz` is `activities/7.fit`.
  String path();

  /// The last part of the path, as the name of a file.
  default String fileName() {
    String path = path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// Its beginning looks like a recording or a table; these are all of its bytes.
  final class Found implements ArchiveEntry {

    private final String path;
    private final byte[] bytes;

    /// @param bytes belong to the entry from now on
    Found(String path, byte[] bytes) {
      this.path = path;
      this.bytes = bytes;
    }

    @Override
    public String path() {
      return path;
    }

    /// The very bytes, uncopied, since they may be many: whoever takes them owns them.
    public byte[] bytes() {
      return bytes;
    }
  }

  /// Its beginning looks like nothing we read: a picture, a settings file, a folder's notes.
  record PassedOver(String path) implements ArchiveEntry {}

  /// It may do harm or cannot be read, and why.
  record Refused(String path, Problem problem) implements ArchiveEntry {}
}
