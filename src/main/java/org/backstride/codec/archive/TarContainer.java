package org.backstride.codec.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// A tar, which lists nothing and is read from front to back.
final class TarContainer implements Container {

  /// How much of a file is enough to tell whether it is one.
  static final int HEADER_BYTES = 512;

  private final TarArchiveInputStream tar;
  private final CountedStream packed;
  private final Allowance allowance;

  TarContainer(InputStream in, Allowance allowance) {
    this.packed = new CountedStream(in);
    this.allowance = allowance;
    this.tar = new TarArchiveInputStream(packed, StandardCharsets.UTF_8.name());
  }

  /// Whether a file that begins so is a tar.
  static boolean isTar(byte[] header) {
    return TarArchiveInputStream.matches(header, header.length);
  }

  @Override
  public Optional<Member> next() throws IOException {
    try {
      return Optional.ofNullable(tar.getNextEntry()).map(this::member);
    } catch (IllegalArgumentException e) {
      throw new IOException("tar", e);
    }
  }

  @Override
  public boolean isWhole() {
    return packed.count() % HEADER_BYTES == 0;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }

  private Member member(TarArchiveEntry entry) {
    long before = packed.count();
    return new Member(
        entry.getName(),
        entry.isFile() && !entry.isSymbolicLink() && !entry.isLink(),
        null,
        () ->
            allowance.limited(
                ThroughStream.unclosed(tar), () -> packed.count() - before + HEADER_BYTES));
  }
}
