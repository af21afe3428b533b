package org.backstride.codec.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;

/// How many entries the list of contents at the end of a zip names, counted without keeping any:
/// whoever reads the list keeps all of it, and what the zip says of its length may be a lie. Layout
/// after PKWARE's APPNOTE 6.3.10, §4.3.12 to 4.3.16.
final class ZipListing {

  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_BYTES = 46;
  private static final int ENTRY_LENGTHS = 28;
  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_BYTES = 20;
  private static final int LARGE_END_BYTES = 56;

  private final SeekableByteChannel channel;

  private ZipListing(SeekableByteChannel channel) {
    this.channel = channel;
  }

  /// Whether the list names no more entries than allowed. Where there is no list, it does.
  ///
  /// @param most entries that may be named
  static boolean isWithin(SeekableByteChannel channel, int most) throws IOException {
    return new ZipListing(channel).isWithin(most);
  }

  private boolean isWithin(int most) throws IOException {
    long size = channel.size();
    var tail = read(Math.max(0, size - END_BYTES - LONGEST_COMMENT), END_BYTES + LONGEST_COMMENT);
    for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        long end = size - tail.limit() + at;
        return areWithin(most, end, tail.getInt(at + 12), tail.getInt(at + 16));
      }
    }
    return true;
  }

  /// Counts from each place where a reader may take the list to begin.
  private boolean areWithin(int most, long end, int length, int offset) throws IOException {
    return isWithin(most, end - Integer.toUnsignedLong(length))
        && isWithin(most, Integer.toUnsignedLong(offset))
        && isWithin(most, largeOffset(end));
  }

  /// Where a zip of more than 4 GB or 65,535 entries says that its list begins; -1 for any other.
  private long largeOffset(long end) throws IOException {
    var locator = read(end - LOCATOR_BYTES, LOCATOR_BYTES);
    if (locator.limit() < LOCATOR_BYTES || locator.getInt(0) != LOCATOR) {
      return -1;
    }
    var record = read(locator.getLong(8), LARGE_END_BYTES);
    return record.limit() < LARGE_END_BYTES ? -1 : record.getLong(48);
  }

  private boolean isWithin(int most, long start) throws IOException {
    if (start < 0 || start >= channel.size()) {
      return true;
    }
    channel.position(start);
    var in = new BufferedInputStream(Channels.newInputStream(new SharedChannel(channel)), 65_536);
    int count = 0;
    while (count <= most && skipEntry(in)) {
      count++;
    }
    return count <= most;
  }

  /// Goes on to the next entry; false where none stands.
  private static boolean skipEntry(InputStream in) throws IOException {
    var header = buffer(in.readNBytes(ENTRY_BYTES));
    if (header.limit() < ENTRY_BYTES || header.getInt(0) != ENTRY) {
      return false;
    }
    int more = 0;
    for (int i = 0; i < 3; i++) {
      more += Short.toUnsignedInt(header.getShort(ENTRY_LENGTHS + 2 * i));
    }
    try {
      in.skipNBytes(more);
      return true;
    } catch (EOFException _) {
      return false;
    }
  }

  private ByteBuffer read(long from, int most) throws IOException {
    if (from < 0 || from > channel.size()) {
      return buffer(new byte[0]);
    }
    channel.position(from);
    return buffer(Channels.newInputStream(new SharedChannel(channel)).readNBytes(most));
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
