package org.backstride.codec.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/// Finds the headers that stand before the entries of a zip.
final class ZipHeaderSearch {

  private static final int SIGNATURE = 0x04034B50;
  private static final int HEADER_BYTES = 30;
  private static final int LONGEST_NAME = 1_024;
  private static final int FEW_BYTES = 512;
  private static final int MANY_BYTES = 1 << 16;

  private final SeekableByteChannel channel;

  ZipHeaderSearch(SeekableByteChannel channel) {
    this.channel = channel;
  }

  /// A header.
  ///
  /// @param at where it begins
  /// @param contentAt where the packed bytes begin
  /// @param packedBytes how many there are, 0 where the header leaves it open
  record Header(long at, long contentAt, long packedBytes) {}

  /// The first header at a place or behind it.
  Optional<Header> from(long place) throws IOException {
    int length = FEW_BYTES;
    for (long start = place; start + HEADER_BYTES <= channel.size(); ) {
      var bytes = bytes(start, length);
      for (int i = 0; i + HEADER_BYTES <= bytes.limit(); i++) {
        if (bytes.getInt(i) == SIGNATURE && isPlausible(bytes, i)) {
          return Optional.of(header(bytes, i, start + i));
        }
      }
      start += bytes.limit() - HEADER_BYTES + 1;
      length = MANY_BYTES;
    }
    return Optional.empty();
  }

  /// Where to look on behind an entry: behind its bytes where their end is known, and right behind
  /// its signature otherwise.
  ///
  /// @param wholeBytes how many packed bytes were read until the entry's end, -1 for not all
  long after(Header header, long wholeBytes) throws IOException {
    if (wholeBytes >= 0) {
      return header.contentAt() + wholeBytes;
    }
    long end = header.contentAt() + header.packedBytes();
    boolean ends = header.packedBytes() > 0 && end < channel.size();
    return ends && isSignature(bytes(end, 2)) ? end : header.at() + 1;
  }

  private static boolean isSignature(ByteBuffer bytes) {
    return bytes.limit() == 2 && bytes.get(0) == 'P' && bytes.get(1) == 'K';
  }

  private static boolean isPlausible(ByteBuffer bytes, int at) {
    int name = bytes.getShort(at + 26) & 0xFFFF;
    return ZipMethod.getMethodByCode(bytes.getShort(at + 8) & 0xFFFF) != null
        && name > 0
        && name <= LONGEST_NAME;
  }

  private static Header header(ByteBuffer bytes, int at, long place) {
    int names = (bytes.getShort(at + 26) & 0xFFFF) + (bytes.getShort(at + 28) & 0xFFFF);
    return new Header(place, place + HEADER_BYTES + names, bytes.getInt(at + 18) & 0xFFFF_FFFFL);
  }

  private ByteBuffer bytes(long from, int most) throws IOException {
    var buffer = ByteBuffer.allocate(most).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(from);
    int read = 0;
    while (buffer.hasRemaining() && read >= 0) {
      read = channel.read(buffer);
    }
    return buffer.flip();
  }
}
