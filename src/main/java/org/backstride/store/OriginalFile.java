package org.backstride.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
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

  private OriginalFile(
      String sha256, String fileName, String format, long sizeBytes, byte[] packed) {
    this.sha256 = sha256;
    this.fileName = fileName;
    this.format = format;
    this.sizeBytes = sizeBytes;
    this.packed = packed;
  }

  /// @param format as the content shows
  public static OriginalFile of(String fileName, String format, byte[] bytes) {
    var packed = Deflate.pack(bytes, Deflate.Effort.FILE);
    return new OriginalFile(sha256(bytes), fileName, format, bytes.length, packed);
  }

  /// Packs a file as it is read, so that no more than the packed bytes is in memory.
  public static OriginalFile of(String fileName, String format, InputStream content)
      throws IOException {
    var digest = digest();
    var packed = new ByteArrayOutputStream();
    long bytes;
    try (var in = new DigestInputStream(content, digest);
        var out = Deflate.packing(packed, Deflate.Effort.FILE)) {
      bytes = in.transferTo(out);
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    return new OriginalFile(hash, fileName, format, bytes, packed.toByteArray());
  }

  /// The SHA-256 of bytes in lower-case hexadecimal, as [org.backstride.recording.Origin] has it.
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
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
