package org.backstride.codec.fit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Writes small FIT files for tests, from the protocol description alone.
final class FitFileBuilder {

  static final int UINT8 = 0x02;
  static final int SINT8 = 0x01;
  static final int UINT16 = 0x84;
  static final int SINT32 = 0x85;
  static final int UINT32 = 0x86;
  static final int STRING = 0x07;
  static final int BYTES = 0x0D;
  static final int ENUM = 0x00;

  /// 2026-05-01T10:00:00Z as FIT counts.
  static final long START = 1_777_629_600L - 631_065_600L;

  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private ByteOrder order = ByteOrder.LITTLE_ENDIAN;
  private int headerSize = 14;
  private boolean zeroHeaderChecksum;

  FitFileBuilder bigEndian() {
    order = ByteOrder.BIG_ENDIAN;
    return this;
  }

  FitFileBuilder shortHeader() {
    headerSize = 12;
    return this;
  }

  FitFileBuilder zeroHeaderChecksum() {
    zeroHeaderChecksum = true;
    return this;
  }

  /// A definition; each field is its number, size and base type.
  FitFileBuilder define(int local, int message, int... fields) {
    define(0x40 | local, message);
    data.write(fields.length / 3);
    for (int value : fields) {
      data.write(value);
    }
    return this;
  }

  /// A definition with one developer field: its number, size and developer.
  FitFileBuilder defineWithDeveloper(int local, int message, int[] fields, int... developer) {
    define(0x60 | local, message);
    data.write(fields.length / 3);
    for (int value : fields) {
      data.write(value);
    }
    data.write(developer.length / 3);
    for (int value : developer) {
      data.write(value);
    }
    return this;
  }

  private void define(int header, int message) {
    data.write(header);
    data.write(0);
    data.write(order == ByteOrder.BIG_ENDIAN ? 1 : 0);
    number(message, 2);
  }

  /// A message; its header byte is the local type.
  FitFileBuilder message(int header, Value... values) {
    data.write(header);
    for (var value : values) {
      value.write(this);
    }
    return this;
  }

  FitFileBuilder raw(int... bytes) {
    for (int value : bytes) {
      data.write(value);
    }
    return this;
  }

  /// A value of a message.
  interface Value {
    void write(FitFileBuilder file);
  }

  static Value u8(long value) {
    return file -> file.number(value, 1);
  }

  static Value u16(long value) {
    return file -> file.number(value, 2);
  }

  static Value u32(long value) {
    return file -> file.number(value, 4);
  }

  /// A text that fills its field; longer than the text with zeros, never with one of its own.
  static Value text(String text, int size) {
    return file -> {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < size; i++) {
        file.data.write(i < bytes.length ? bytes[i] : 0);
      }
    };
  }

  /// Header, data and checksum.
  byte[] build() {
    return build(data.size());
  }

  /// A file whose header declares another size.
  byte[] build(long declared) {
    var header = ByteBuffer.allocate(headerSize).order(ByteOrder.LITTLE_ENDIAN);
    header.put((byte) headerSize).put((byte) 0x10).putShort((short) 2100).putInt((int) declared);
    header.put(".FIT".getBytes(StandardCharsets.US_ASCII));
    if (headerSize == 14) {
      header.putShort((short) (zeroHeaderChecksum ? 0 : checksum(header.array(), 12)));
    }
    var file = new ByteArrayOutputStream();
    file.writeBytes(header.array());
    file.writeBytes(data.toByteArray());
    int checksum = checksum(file.toByteArray(), file.size());
    file.write(checksum);
    file.write(checksum >> 8);
    return file.toByteArray();
  }

  /// The checksum bit by bit, independent of the reader's tables.
  static int checksum(byte[] bytes, int length) {
    int crc = 0;
    for (int i = 0; i < length; i++) {
      crc ^= bytes[i] & 0xFF;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) == 0 ? crc >>> 1 : (crc >>> 1) ^ 0xA001;
      }
    }
    return crc;
  }

  private void number(long value, int size) {
    for (int i = 0; i < size; i++) {
      int shift = 8 * (order == ByteOrder.BIG_ENDIAN ? size - 1 - i : i);
      data.write((int) (value >>> shift));
    }
  }
}
