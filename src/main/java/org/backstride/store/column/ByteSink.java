package org.backstride.store.column;

import java.util.Arrays;

/// A growing row of bytes with variable-length whole numbers.
final class ByteSink {

  private byte[] bytes;
  private int length;

  ByteSink(int expected) {
    bytes = new byte[expected];
  }

  void write(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    bytes[length++] = (byte) value;
  }

  /// Seven bits a byte, the lowest first.
  void unsigned(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    write((int) rest);
  }

  /// Small numbers of either sign stay short.
  void signed(long value) {
    unsigned((value << 1) ^ (value >> 63));
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
