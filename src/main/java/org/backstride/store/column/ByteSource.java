package org.backstride.store.column;

import org.backstride.store.column.ColumnForm.DamagedColumnException;

/// Reads what a [ByteSink] wrote.
final class ByteSource {

  private final byte[] bytes;
  private int position;

  ByteSource(byte[] bytes) {
    this.bytes = bytes;
  }

  int read() throws DamagedColumnException {
    if (position == bytes.length) {
      throw new DamagedColumnException("The column ends too early");
    }
    return bytes[position++] & 0xff;
  }

  long unsigned() throws DamagedColumnException {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int next = read();
      value |= (long) (next & 0x7f) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new DamagedColumnException("A number in the column has no end");
  }

  long signed() throws DamagedColumnException {
    long value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  /// Refuses before memory is taken for values that cannot be there.
  void requireAtLeast(long count) throws DamagedColumnException {
    if (count < 0 || bytes.length - position < count) {
      throw new DamagedColumnException("The column holds fewer values than it says");
    }
  }
}
