package org.backstride.athlete.file;

import java.time.LocalDate;

/// A file kept in the library; its bytes are found by their sum.
///
/// @param sha256 the sum of its bytes, lower case
/// @param name what the file was called, never blank
/// @param bytes how long it is, at most [#MOST_BYTES]
/// @param added the day it was taken in
public record Attachment(String sha256, String name, int bytes, LocalDate added) {

  /// Longer files are left where they are: the library is one file that is copied whole.
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  public Attachment {
    if (name.isBlank() || sha256.length() != 64) {
      throw new IllegalArgumentException("Not a kept file: " + name);
    }
    if (bytes < 0 || bytes > MOST_BYTES) {
      throw new IllegalArgumentException("Too long to keep: " + bytes);
    }
  }
}
