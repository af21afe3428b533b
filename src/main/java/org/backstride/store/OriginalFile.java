package org.backstride.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.backstride.store.column.Deflate;

/// The file that recordings were read from, packed to be kept beside them.
public final class OriginalFile {

  private final String sha256;
  private final String fileName;
  private final String format;
  private final long sizeBytes;
  private final byte[] packed;

  private OriginalFile(String sha256, String fileName, String format, byte[] bytes) {
    this.sha256 = sha256;
    this.fileName = fileName;
    this.format = format;
    sizeBytes = bytes.length;
    packed = Deflate.pack(bytes, Deflate.Effort.FILE);
  }

  /// @param format as the content shows
  public static OriginalFile of(String fileName, String format, byte[] bytes) {
    return new OriginalFile(sha256(bytes), fileName, format, bytes);
  }

  /// The SHA-256 of bytes in lower-case hexadecimal, as [org.backstride.recording.Origin] has it.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  public String sha256() {
    return sha256;
  }

  public String fileName() {
    return fileName;
  }

  String format() {
    return format;
  }

  long sizeBytes() {
    return sizeBytes;
  }

  byte[] packed() {
    return packed;
  }
}
