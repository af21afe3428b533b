package org.backstride.codec.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;

/// What is left of the limits while an archive is read.
final class Allowance {

  /// Below this nothing is a bomb.
  private static final long HARMLESS_BYTES = 1L << 20;

  private final ArchiveLimits limits;
  private long unpacked;
  private int entries;

  Allowance(ArchiveLimits limits) {
    this.limits = limits;
  }

  int mostEntries() {
    return limits.entries();
  }

  void takeEntry() throws BeyondLimitException {
    entries++;
    if (entries > limits.entries()) {
      throw new BeyondLimitException(Problem.of(ProblemCode.ARCHIVE_TOO_MANY, limits.entries()));
    }
  }

  /// What is unpacked from a stream, as long as it is within the limits.
  ///
  /// @param packed how many bytes it was unpacked from so far
  InputStream limited(InputStream stream, LongSupplier packed) {
    return new Limited(stream, packed);
  }

  private final class Limited extends ThroughStream {

    private final LongSupplier packed;
    private long bytes;

    Limited(InputStream stream, LongSupplier packed) {
      super(stream);
      this.packed = packed;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = in.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws BeyondLimitException {
      bytes += read;
      unpacked += read;
      long from = Math.max(1, packed.getAsLong());
      if (bytes > HARMLESS_BYTES && bytes / from > limits.ratio()) {
        throw new BeyondLimitException(Problem.of(ProblemCode.ARCHIVE_BOMB));
      }
      if (unpacked > limits.totalBytes()) {
        throw new BeyondLimitException(
            Problem.of(ProblemCode.ARCHIVE_TOO_LARGE, limits.totalBytes() >> 20));
      }
    }
  }
}
