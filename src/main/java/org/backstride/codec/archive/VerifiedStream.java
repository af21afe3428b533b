package org.backstride.codec.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/// Fails at its end where the bytes are not those that were packed.
final class VerifiedStream extends ThroughStream {

  private final CRC32 sum = new CRC32();
  private final LongSupplier expected;
  private boolean ended;

  /// @param expected the CRC-32 of all bytes, asked for at the end; negative where none was kept
  VerifiedStream(InputStream in, LongSupplier expected) {
    super(in);
    this.expected = expected;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (ended) {
      return -1;
    }
    int read = in.read(into, from, length);
    if (read < 0) {
      ended = true;
      verify();
    } else {
      sum.update(into, from, read);
    }
    return read;
  }

  private void verify() throws ZipException {
    long wanted = expected.getAsLong();
    if (wanted >= 0 && wanted != sum.getValue()) {
      throw new ZipException("CRC-32");
    }
  }
}
