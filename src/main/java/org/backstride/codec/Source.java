package org.backstride.codec;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.backstride.recording.Origin;
import org.backstride.recording.Origin.Device;

/// The file that was decoded.
///
/// @param fileName its name without the folder
/// @param sha256 the hash of all its bytes in lower-case hexadecimal
public record Source(String fileName, Format format, String sha256, long bytes) {

  /// Describes a file from its bytes.
  public static Source of(String fileName, Format format, byte[] bytes) {
    return new Source(fileName, format, sha256(bytes), bytes.length);
  }

  /// Where a recording of this file comes from.
  public Origin origin(Device device) {
    return new Origin(fileName, format.name(), sha256, device);
  }

  /// The hash of some bytes in lower-case hexadecimal.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
