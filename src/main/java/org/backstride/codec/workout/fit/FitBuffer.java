package org.backstride.codec.workout.fit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backstride.codec.fit.wire.FitCrc;

/// The bytes of a FIT file, little-endian.
final class FitBuffer {

  private static final int HEADER = 14;
  private static final int PROTOCOL = 0x10;
  private static final int PROFILE = 2132;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /// A field of a message: its number, its bytes and the code of its base type.
  record Field(int number, int size, int type) {
    static Field enumeration(int number) {
      return new Field(number, 1, 0x00);
    }

    static Field uint16(int number) {
      return new Field(number, 2, 0x84);
    }

    static Field uint32(int number) {
      return new Field(number, 4, 0x86);
    }

    static Field uint32z(int number) {
      return new Field(number, 4, 0x8C);
    }

    /// @param bytes the longest text, without the zero that ends it
    static Field text(int number, int bytes) {
      return new Field(number, bytes + 1, 0x07);
    }
  }

  /// Says how the messages of a local number are laid out.
  void define(int local, int message, List<Field> fields) {
    out.write(0x40 | local);
    out.write(0);
    out.write(0);
    number(message, 2);
    out.write(fields.size());
    for (Field field : fields) {
      out.write(field.number());
      out.write(field.size());
      out.write(field.type());
    }
  }

  /// Begins a message of a local number; its fields follow in the order of the definition.
  void begin(int local) {
    out.write(local);
  }

  void number(long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write((int) (value >> (8 * i)) & 0xFF);
    }
  }

  void text(String text, Field field) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
    for (int i = bytes.length; i < field.size(); i++) {
      out.write(0);
    }
  }

  /// The whole file: header, messages, checksum.
  byte[] file() {
    byte[] data = out.toByteArray();
    var whole = new FitBuffer();
    whole.number(HEADER, 1);
    whole.number(PROTOCOL, 1);
    whole.number(PROFILE, 2);
    whole.number(data.length, 4);
    whole.out.writeBytes(new byte[] {'.', 'F', 'I', 'T'});
    whole.number(FitCrc.of(whole.out.toByteArray(), 0, HEADER - 2), 2);
    whole.out.writeBytes(data);
    whole.number(FitCrc.of(whole.out.toByteArray(), 0, HEADER + data.length), 2);
    return whole.out.toByteArray();
  }
}
