package org.backstride.codec.fit.wire;

/// The 16-bit checksum of FIT (polynomial 0x8005 reflected, start value 0), eight bytes a step.
public final class FitCrc {

  private static final int STEP = 8;
  private static final char[][] TABLES = tables();

  private FitCrc() {}

  public static int of(byte[] bytes, int from, int to) {
    int crc = 0;
    int at = from;
    for (; at + STEP <= to; at += STEP) {
      crc = step(crc, FitBytes.int64(bytes, at, false));
    }
    for (; at < to; at++) {
      crc = (crc >>> 8) ^ TABLES[0][(crc ^ bytes[at]) & 0xFF];
    }
    return crc;
  }

  private static int step(int crc, long word) {
    long mixed = word ^ crc;
    return TABLES[7][(int) mixed & 0xFF]
        ^ TABLES[6][(int) (mixed >>> 8) & 0xFF]
        ^ TABLES[5][(int) (mixed >>> 16) & 0xFF]
        ^ TABLES[4][(int) (mixed >>> 24) & 0xFF]
        ^ TABLES[3][(int) (mixed >>> 32) & 0xFF]
        ^ TABLES[2][(int) (mixed >>> 40) & 0xFF]
        ^ TABLES[1][(int) (mixed >>> 48) & 0xFF]
        ^ TABLES[0][(int) (mixed >>> 56) & 0xFF];
  }

  /// Table `k` holds the checksum of a byte followed by `k` zero bytes.
  private static char[][] tables() {
    var tables = new char[STEP][256];
    for (int value = 0; value < 256; value++) {
      int crc = value;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) == 0 ? crc >>> 1 : (crc >>> 1) ^ 0xA001;
      }
      tables[0][value] = (char) crc;
    }
    for (int k = 1; k < STEP; k++) {
      for (int value = 0; value < 256; value++) {
        int before = tables[k - 1][value];
        tables[k][value] = (char) ((before >>> 8) ^ tables[0][before & 0xFF]);
      }
    }
    return tables;
  }
}
