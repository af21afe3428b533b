package org.backstride.codec.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/// The reading of one entry of a zip from its header on.
final class ZipAttempt implements Closeable {

  private final ZipHeaderSearch.Header header;
  private final Allowance allowance;
  private final CountedStream packed;
  private final ZipArchiveInputStream zip;
  private long wholeBytes = -1;

  ZipAttempt(SeekableByteChannel channel, ZipHeaderSearch.Header header, Allowance allowance)
      throws IOException {
    this.header = header;
    this.allowance = allowance;
    channel.position(header.at());
    packed = new CountedStream(Channels.newInputStream(new SharedChannel(channel)));
    zip =
        new ZipArchiveInputStream(
            new BufferedInputStream(packed), StandardCharsets.ISO_8859_1.name(), true, true);
  }

  ZipHeaderSearch.Header header() {
    return header;
  }

  /// The entry; empty where what looked like its header is none.
  Optional<Member> member() {
    try {
      var entry = zip.getNextEntry();
      return entry == null
          ? Optional.empty()
          : Optional.of(ZipMembers.of(entry, zip.canReadEntryData(entry), () -> content(entry)));
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// How many packed bytes the entry was, or -1 where it was not read to its end.
  long wholeBytes() {
    return wholeBytes;
  }

  long bytesRead() {
    return packed.count();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private InputStream content(ZipArchiveEntry entry) {
    return allowance.limited(
        new VerifiedStream(ThroughStream.unclosed(zip), () -> checksum(entry)), packed::count);
  }

  /// The checksum, which may stand behind the bytes: going on to the next entry reads it.
  private long checksum(ZipArchiveEntry entry) {
    wholeBytes = zip.getCompressedCount();
    if (entry.getGeneralPurposeBit().usesDataDescriptor()) {
      try {
        zip.getNextEntry();
      } catch (IOException _) {
        return entry.getCrc();
      }
    }
    return entry.getCrc();
  }
}
