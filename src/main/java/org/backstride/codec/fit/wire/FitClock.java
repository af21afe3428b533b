package org.backstride.codec.fit.wire;

/// The running time of a file, which compressed headers count on from: they give only the lowest
/// five bits. A full time stamp is read when it is asked for, not when it is passed.
public final class FitClock {

  /// The time before any time stamp.
  public static final long UNKNOWN = -1;

  private static final int FIVE_BITS = 0x1F;

  private final byte[] bytes;
  private long seconds = UNKNOWN;
  private int pendingAt = -1;
  private boolean pendingBigEndian;

  public FitClock(byte[] bytes) {
    this.bytes = bytes;
  }

  public void setFrom(int at, boolean bigEndian) {
    pendingAt = at;
    pendingBigEndian = bigEndian;
  }

  public long seconds() {
    if (pendingAt >= 0) {
      long stamp = FitBytes.uint32(bytes, pendingAt, pendingBigEndian);
      seconds = stamp == BaseType.UINT32.invalid() ? seconds : stamp;
      pendingAt = -1;
    }
    return seconds;
  }

  public void advance(byte header) {
    seconds = advanced(seconds(), header);
  }

  /// The next time whose lowest five bits are those of a compressed header.
  public static long advanced(long seconds, byte header) {
    return seconds < 0 ? seconds : seconds + ((header - seconds) & FIVE_BITS);
  }
}
