package org.backstride.codec.archive;

import static org.backstride.codec.archive.Archives.LOG;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/// A zip written byte by byte, so that anything about it can be odd.
///
/// @param gap how many zeros stand behind each entry
/// @param directory whether the list of contents stands at the end
/// @param listings how often the list names each entry
record RawZip(List<Entry> entries, int gap, boolean directory, int listings) {

  static final int STORED = 0;
  static final int STREAMED = 8;
  static final int LOCKED = 1;

  /// One entry: its header says what it says, whatever the bytes are.
  static final class Entry {

    private final String name;
    private final int method;
    private final byte[] packed;
    private final byte[] unpacked;
    private int flags;

    private Entry(String name, int method, byte[] packed, byte[] unpacked) {
      this.name = name;
      this.method = method;
      this.packed = packed;
      this.unpacked = unpacked;
    }

    static Entry stored(String name, byte[] bytes) {
      return new Entry(name, STORED, bytes, bytes);
    }

    /// Bytes of the log that were packed by some method.
    static Entry packed(String name, int method, byte[] packed) {
      return new Entry(name, method, packed, LOG);
    }

    Entry flagged(int flag) {
      var flagged = new Entry(name, method, packed, unpacked);
      flagged.flags = flag;
      return flagged;
    }

    private boolean streamed() {
      return (flags & STREAMED) != 0;
    }

    private int checksum() {
      var crc = new CRC32();
      crc.update(unpacked);
      return (int) crc.getValue();
    }
  }

  static RawZip of(Entry... entries) {
    return new RawZip(List.of(entries), 0, true, 1);
  }

  RawZip spaced(int zeros) {
    return new RawZip(entries, zeros, directory, listings);
  }

  RawZip withoutDirectory() {
    return new RawZip(entries, gap, false, listings);
  }

  RawZip listed(int times) {
    return new RawZip(entries, gap, directory, times);
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    var list = new ByteArrayOutputStream();
    for (var entry : entries) {
      for (int i = 0; i < listings; i++) {
        list.writeBytes(listing(entry, out.size()));
      }
      out.writeBytes(header(entry));
      out.writeBytes(entry.packed);
      out.writeBytes(entry.streamed() ? sizesBehind(entry) : new byte[0]);
      out.writeBytes(new byte[gap]);
    }
    if (directory) {
      int at = out.size();
      out.writeBytes(list.toByteArray());
      out.writeBytes(end(at, list.size()));
    }
    return out.toByteArray();
  }

  private static byte[] header(Entry entry) {
    byte[] header = new byte[30 + entry.name.length()];
    var buffer = on(header).putInt(0x04034B50).putShort((short) 20);
    common(buffer, entry, entry.streamed());
    buffer.put(name(entry));
    return header;
  }

  private static byte[] sizesBehind(Entry entry) {
    byte[] sizes = new byte[16];
    on(sizes).putInt(0x08074B50).putInt(entry.checksum());
    on(sizes).putInt(8, entry.packed.length).putInt(12, entry.unpacked.length);
    return sizes;
  }

  private static byte[] listing(Entry entry, int at) {
    byte[] listing = new byte[46 + entry.name.length()];
    var buffer = on(listing).putInt(0x02014B50).putShort((short) 20).putShort((short) 20);
    common(buffer, entry, false);
    buffer.putShort((short) 0).putLong(0).putInt(at).put(name(entry));
    return listing;
  }

  private static void common(ByteBuffer buffer, Entry entry, boolean sizesBehind) {
    buffer.putShort((short) entry.flags).putShort((short) entry.method);
    buffer.putInt(0x5C210000);
    buffer.putInt(sizesBehind ? 0 : entry.checksum());
    buffer.putInt(sizesBehind ? 0 : entry.packed.length);
    buffer.putInt(sizesBehind ? 0 : entry.unpacked.length);
    buffer.putShort((short) entry.name.length()).putShort((short) 0);
  }

  private byte[] end(int at, int length) {
    byte[] end = new byte[22];
    short count = (short) (entries.size() * listings);
    on(end).putInt(0x06054B50).putInt(0).putShort(count).putShort(count).putInt(length).putInt(at);
    return end;
  }

  private static byte[] name(Entry entry) {
    return entry.name.getBytes(StandardCharsets.US_ASCII);
  }

  private static ByteBuffer on(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
