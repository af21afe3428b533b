package org.backstride.codec.fit;

/// The running time of a file, which compressed headers count on from: they give only the lowest
/// five bits. A full time stamp is read when it is asked for, not when it is passed.
final class FitClock {

  /// The time before any time stamp.
  static final long UNKNOWN = -1;

  private static final int FIVE_BITS = 0x1F;

  private final byte[] bytes;
  private long seconds = UNKNOWN;
  private int pendingAt = -1;
  private boolean pendingBigEndian;

  FitClock(byte[] bytes) {
    this.bytes = bytes;
  }

  void setFrom(int at, boolean bigEndian) {
    pendingAt = at;
    pendingBigEndian = bigEndian;
  }

  long seconds() {
    if (pendingAt >= 0) {
      long stamp = FitBytes.uint32(bytes, pendingAt, pendingBigEndian);
      seconds = stamp == BaseType.UINT32.invalid() ? seconds : stamp;
      pendingAt = -1;
    }
    return seconds;
  }

  void advance(byte header) {
    seconds = advanced(seconds(), header);
  }

  /// The next time whose lowest five bits are those of a compressed header.
  static long advanced(long seconds, byte header) {
    return seconds < 0 ? seconds : seconds + ((header - seconds) & FIVE_BITS);
  }
}
