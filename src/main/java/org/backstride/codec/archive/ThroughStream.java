package org.backstride.codec.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that sees every byte that is read through it: one byte is read like many, none is
/// skipped unread and none read twice.
abstract class ThroughStream extends FilterInputStream {

  private static final int SKIPPED_BYTES = 2_048;

  ThroughStream(InputStream in) {
    super(in);
  }

  /// The same bytes, whose closing leaves the stream they come from open for what follows them.
  static InputStream unclosed(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public abstract int read(byte[] into, int from, int length) throws IOException;

  @Override
  public final long skip(long bytes) throws IOException {
    return readNBytes(Math.clamp(bytes, 0, SKIPPED_BYTES)).length;
  }

  @Override
  public final boolean markSupported() {
    return false;
  }
}
