package org.backstride.codec.archive;

import static org.backstride.codec.archive.Archives.LOG;
import static org.backstride.codec.archive.Archives.bytes;
import static org.backstride.codec.archive.Archives.gzip;
import static org.backstride.codec.archive.Archives.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.backstride.codec.archive.RawZip.Entry;

/// Invented archives of an unusual kind. Where nothing else is said they hold the log as `1.csv`
/// and `2.csv`.
final class OddArchives {

  static final Entry FIRST = Entry.stored("1.csv", LOG);
  static final Entry SECOND = Entry.stored("2.csv", LOG);
  private static final int BZIP2 = 12;

  private OddArchives() {}

  static byte[] tar(Object... namesAndBytes) {
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        put(tar, (String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// One that holds a link to a file of the system beside `1.csv`.
  static byte[] tarWithLink() {
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out)) {
      var link = new TarArchiveEntry("link.csv", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/hosts");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      put(tar, "1.csv", LOG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// The log in two packed pieces, one behind the other.
  static byte[] inTwoPieces() {
    int half = LOG.length / 2;
    return joined(gzip(Arrays.copyOf(LOG, half)), gzip(Arrays.copyOfRange(LOG, half, LOG.length)));
  }

  static byte[] bzip2() {
    var packed = new ByteArrayOutputStream();
    try (var out = new BZip2CompressorOutputStream(packed)) {
      out.write(LOG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return RawZip.of(Entry.packed("1.csv", BZIP2, packed.toByteArray()), SECOND).bytes();
  }

  /// The first entry is packed by a method of which only the number is known here.
  static byte[] packedBy(int method) {
    return RawZip.of(Entry.packed("1.csv", method, new byte[20]), SECOND).bytes();
  }

  /// A bit of the first entry's content is another one.
  static RawZip damaged() {
    byte[] changed = LOG.clone();
    changed[12] ^= 1;
    return RawZip.of(Entry.packed("1.csv", RawZip.STORED, changed), SECOND);
  }

  /// The packed bytes of the first entry are none.
  static byte[] undeflatable() {
    var packed = new byte[40];
    Arrays.fill(packed, (byte) 0xFF);
    return RawZip.of(Entry.packed("1.csv", 8, packed), SECOND).bytes();
  }

  /// An archive in the archive has lost its end.
  static byte[] brokenInside() {
    byte[] inside = zip("1.csv", LOG);
    return zip("in.zip", Arrays.copyOf(inside, inside.length - 30), "2.csv", LOG);
  }

  /// Twenty entries of which each is the same few kilobytes.
  static byte[] overlapping() {
    byte[] rows = bytes("time,hr\n" + "12,100\n".repeat(2_000));
    return RawZip.of(Entry.stored("1.csv", rows)).listed(20).bytes();
  }

  static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static void put(TarArchiveOutputStream tar, String name, byte[] bytes)
      throws IOException {
    var entry = new TarArchiveEntry(name);
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }
}
