package org.backstride.codec.archive;

import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that are read through it.
final class CountedStream extends ThroughStream {

  private long count;

  CountedStream(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = in.read(into, from, length);
    count += Math.max(0, read);
    return read;
  }
}
