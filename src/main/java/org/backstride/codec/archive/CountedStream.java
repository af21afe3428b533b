package org.backstride.codec.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that are read through it, and keeps the last of them.
final class CountedStream extends FilterInputStream {

  private static final int TAIL_BYTES = 2_048;

  private final byte[] tail = new byte[TAIL_BYTES];
  private long count;

  CountedStream(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  /// Whether some bytes are among the last that were read.
  boolean endsNear(byte... wanted) {
    int kept = (int) Math.min(count, TAIL_BYTES);
    for (long at = count - kept; at <= count - wanted.length; at++) {
      int matching = 0;
      while (matching < wanted.length && kept(at + matching) == wanted[matching]) {
        matching++;
      }
      if (matching == wanted.length) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    for (int i = Math.max(0, read - TAIL_BYTES); i < read; i++) {
      tail[(int) ((count + i) % TAIL_BYTES)] = into[from + i];
    }
    count += Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    return readNBytes((int) Math.min(bytes, TAIL_BYTES)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private byte kept(long at) {
    return tail[(int) (at % TAIL_BYTES)];
  }
}
