package org.backstride.codec.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Invented archives, and their entries read back.
final class Archives {

  static final byte[] LOG = bytes("time,hr\n0,100\n1,101\n2,102\n");

  private Archives() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// A zip of names and contents, one after the other.
  static byte[] zip(Object... namesAndBytes) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] content) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static List<ArchiveEntry> entries(byte[] archive, String name) throws IOException {
    return entries(archive, name, ArchiveLimits.USUAL);
  }

  static List<ArchiveEntry> entries(byte[] archive, String name, ArchiveLimits limits)
      throws IOException {
    var entries = new ArrayList<ArchiveEntry>();
    try (var reader = ArchiveReader.open(new SeekableInMemoryByteChannel(archive), name, limits)) {
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        entries.add(next.get());
      }
    }
    return entries;
  }
}
