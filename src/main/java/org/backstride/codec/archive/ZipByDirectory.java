package org.backstride.codec.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A zip read by the directory at its end, which finds each entry whatever became of the others.
final class ZipByDirectory implements Container {

  private final ZipFile zip;
  private final SeekableByteChannel channel;
  private final Allowance allowance;
  private final Enumeration<ZipArchiveEntry> entries;

  private ZipByDirectory(ZipFile zip, SeekableByteChannel channel, Allowance allowance) {
    this.zip = zip;
    this.channel = channel;
    this.allowance = allowance;
    this.entries = zip.getEntriesInPhysicalOrder();
  }

  /// Opens a zip by its directory, or, where that is damaged, missing or longer than an archive may
  /// be, by the headers of its entries, one after the other.
  ///
  /// @param channel belongs to the container from now on
  static Container open(SeekableByteChannel channel, Allowance allowance) throws IOException {
    try {
      if (!ZipListing.isWithin(channel, allowance.mostEntries())) {
        return new ZipByHeaders(channel, allowance);
      }
      var zip = directory(channel);
      if (fits(zip, channel.size())) {
        return new ZipByDirectory(zip, channel, allowance);
      }
    } catch (IOException | IllegalArgumentException _) {
      return new ZipByHeaders(channel, allowance);
    }
    return new ZipByHeaders(channel, allowance);
  }

  @Override
  public Optional<Member> next() {
    return entries.hasMoreElements()
        ? Optional.of(member(entries.nextElement()))
        : Optional.empty();
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  @Override
  public void close() throws IOException {
    zip.close();
    channel.close();
  }

  /// Names of old archives may be in any alphabet; those in UTF-8 say so and are read as such.
  private static ZipFile directory(SeekableByteChannel channel) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(new SharedChannel(channel))
        .setCharset(StandardCharsets.ISO_8859_1)
        .setIgnoreLocalFileHeader(true)
        .get();
  }

  /// Whether the entries can lie side by side in the archive. Where they lie over each other, a
  /// small file would unpack again and again.
  private static boolean fits(ZipFile zip, long size) {
    long packed = 0;
    for (var entry : Collections.list(zip.getEntries())) {
      long bytes = entry.getCompressedSize();
      if (bytes < 0 || bytes > size - packed) {
        return false;
      }
      packed += bytes;
    }
    return true;
  }

  private Member member(ZipArchiveEntry entry) {
    return ZipMembers.of(
        entry,
        zip.canReadEntryData(entry),
        () ->
            allowance.limited(
                new VerifiedStream(zip.getInputStream(entry), entry::getCrc),
                entry::getCompressedSize));
  }
}
