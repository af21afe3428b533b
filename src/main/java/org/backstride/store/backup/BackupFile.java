package org.backstride.store.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

/// One dated copy of a library. Its name tells when and why it was made.
public record BackupFile(Path file, Instant madeAt, Reason reason) {

  private static final String EXTENSION = ".db";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss-SSS'Z'").withZone(ZoneOffset.UTC);
  private static final int STAMP_LENGTH = "2026-11-21T06-30-00-000Z".length();

  static Path nameOf(Instant madeAt, Reason reason) {
    return Path.of(STAMP.format(madeAt) + "-" + reason.word() + EXTENSION);
  }

  /// What a file's name says; empty where it is none of ours.
  static Optional<BackupFile> of(Path file) {
    String name = String.valueOf(file.getFileName());
    return Arrays.stream(Reason.values())
        .filter(reason -> name.endsWith("Z-" + reason.word() + EXTENSION))
        .findFirst()
        .flatMap(reason -> dated(file, name, reason));
  }

  private static Optional<BackupFile> dated(Path file, String name, Reason reason) {
    try {
      var stamp = name.substring(0, Math.min(STAMP_LENGTH, name.length()));
      return Optional.of(new BackupFile(file, STAMP.parse(stamp, Instant::from), reason));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
