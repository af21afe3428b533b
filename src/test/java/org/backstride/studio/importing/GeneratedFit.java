package org.backstride.studio.importing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Small FIT files made up for tests: heart rate, speed, distance and altitude once a second.
public final class GeneratedFit {

  private static final long FIT_EPOCH_SECONDS =
      Instant.parse("1989-12-31T00:00:00Z").getEpochSecond();
  private static final int HEADER = 14;
  private static final int[] CRC = {
    0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
    0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400
  };

  private GeneratedFit() {}

  /// A walk that begins at a time; another time makes another file.
  public static byte[] walk(Instant start, int seconds) {
    var out = ByteBuffer.allocate(HEADER + 64 + seconds * 14 + 2).order(ByteOrder.LITTLE_ENDIAN);
    out.position(HEADER);
    putFileId(out, start);
    putRecords(out, start, seconds);
    int size = out.position() - HEADER;
    out.put(0, (byte) HEADER).put(1, (byte) 0x20).putShort(2, (short) 2132).putInt(4, size);
    out.put(8, ".FIT".getBytes(StandardCharsets.US_ASCII));
    out.putShort(12, (short) crc(out.array(), 12));
    out.putShort((short) crc(out.array(), out.position()));
    var file = new byte[out.position()];
    out.get(0, file);
    return file;
  }

  /// Message 0: type activity, time created.
  private static void putFileId(ByteBuffer out, Instant start) {
    out.put((byte) 0x40).put((byte) 0).put((byte) 0).putShort((short) 0).put((byte) 2);
    out.put(new byte[] {0, 1, 0x00, 4, 4, (byte) 0x86});
    out.put((byte) 0x00).put((byte) 4).putInt(fitTime(start, 0));
  }

  /// Message 20: time, heart rate, distance in cm, speed in mm/s, altitude.
  private static void putRecords(ByteBuffer out, Instant start, int seconds) {
    out.put((byte) 0x41).put((byte) 0).put((byte) 0).putShort((short) 20).put((byte) 5);
    out.put(new byte[] {(byte) 253, 4, (byte) 0x86, 3, 1, 0x02, 5, 4, (byte) 0x86});
    out.put(new byte[] {6, 2, (byte) 0x84, 2, 2, (byte) 0x84});
    for (int second = 0; second < seconds; second++) {
      out.put((byte) 0x01).putInt(fitTime(start, second));
      out.put((byte) (110 + second / 10 % 40)).putInt(second * 120);
      out.putShort((short) (1200 + second % 7)).putShort((short) ((412 + 500) * 5));
    }
  }

  private static int fitTime(Instant start, int second) {
    return (int) (start.getEpochSecond() - FIT_EPOCH_SECONDS + second);
  }

  private static int crc(byte[] bytes, int length) {
    int crc = 0;
    for (int i = 0; i < length; i++) {
      crc = nibble(nibble(crc, bytes[i]), bytes[i] >> 4);
    }
    return crc;
  }

  private static int nibble(int crc, int value) {
    return ((crc >> 4) & 0xFFF) ^ CRC[crc & 0xF] ^ CRC[value & 0xF];
  }
}
