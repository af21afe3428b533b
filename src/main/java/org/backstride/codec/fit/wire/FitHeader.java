package org.backstride.codec.fit.wire;

import java.util.Optional;

/// The header of one FIT file; several files may stand one after the other in one.
///
/// @param at where it begins
/// @param size its own bytes
/// @param dataSize how many bytes of messages it declares
/// @param checksum whether its own checksum holds
public record FitHeader(int at, int size, long dataSize, Checksum checksum) {

  public static final int SHORTEST = 12;

  private static final int WITH_CHECKSUM = 14;

  /// What became of a checksum.
  public enum Checksum {
    RIGHT,
    WRONG,
    NONE
  }

  /// The header at a place, empty where none stands there.
  public static Optional<FitHeader> read(byte[] bytes, int at) {
    if (at < 0 || bytes.length - at < SHORTEST) {
      return Optional.empty();
    }
    int size = bytes[at] & 0xFF;
    boolean marked =
        bytes[at + 8] == '.'
            && bytes[at + 9] == 'F'
            && bytes[at + 10] == 'I'
            && bytes[at + 11] == 'T';
    if (!marked || size < SHORTEST || bytes.length - at < size) {
      return Optional.empty();
    }
    long dataSize = FitBytes.uint32(bytes, at + 4, false);
    return Optional.of(new FitHeader(at, size, dataSize, checksum(bytes, at, size)));
  }

  public int dataStart() {
    return at + size;
  }

  private static Checksum checksum(byte[] bytes, int at, int size) {
    if (size < WITH_CHECKSUM) {
      return Checksum.NONE;
    }
    int written = FitBytes.int16(bytes, at + SHORTEST, false) & 0xFFFF;
    if (written == 0) {
      return Checksum.NONE;
    }
    return written == FitCrc.of(bytes, at, at + SHORTEST) ? Checksum.RIGHT : Checksum.WRONG;
  }
}
