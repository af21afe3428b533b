package org.backstride.codec.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.backstride.codec.Format;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.archive.ArchiveEntry.Found;
import org.backstride.codec.archive.ArchiveEntry.PassedOver;
import org.backstride.codec.archive.ArchiveEntry.Refused;
import org.backstride.codec.detect.Decoders;
import org.jspecify.annotations.Nullable;

/// Hands out the entries of an archive and of the archives in it, from front to back.
public final class ArchiveReader implements AutoCloseable {

  private final InputStream in;
  private final ArchiveLimits limits;
  private final Allowance allowance;
  private final Deque<Level> levels = new ArrayDeque<>();
  private @Nullable Layer waiting;

  /// A zip that is being read.
  private record Level(ZipInputStream zip, CountedStream packed, String path, int depth) {}

  /// A stream of which nobody knows yet whether it is an archive.
  private record Layer(InputStream in, String path, int depth) {}

  private ArchiveReader(InputStream in, String name, ArchiveLimits limits) {
    this.in = in;
    this.limits = limits;
    this.allowance = new Allowance(limits);
    this.waiting = new Layer(in, name, 0);
  }

  /// Whether a file that begins so is an archive; four bytes are enough.
  public static boolean isArchive(byte[] header) {
    return isZip(header) || isGzip(header);
  }

  /// Opens an archive.
  ///
  /// @param name the archive's own, which a `.gz` without a name inside gives to its entry
  public static ArchiveReader open(InputStream in, String name) {
    return open(in, name, ArchiveLimits.USUAL);
  }

  public static ArchiveReader open(InputStream in, String name, ArchiveLimits limits) {
    return new ArchiveReader(in, name, limits);
  }

  /// The next entry, empty after the last one, or after one that made it impossible to go on.
  ///
  /// @throws IOException where the archive itself cannot be read from
  public Optional<ArchiveEntry> next() throws IOException {
    Optional<ArchiveEntry> entry = Optional.empty();
    while (entry.isEmpty() && (waiting != null || !levels.isEmpty())) {
      entry = step();
    }
    return entry;
  }

  @Override
  public void close() throws IOException {
    levels.clear();
    waiting = null;
    in.close();
  }

  private static boolean isZip(byte[] header) {
    return header.length >= 4
        && header[0] == 'P'
        && header[1] == 'K'
        && ((header[2] == 3 && header[3] == 4) || (header[2] == 5 && header[3] == 6));
  }

  private static boolean isGzip(byte[] header) {
    return header.length >= 3 && header[0] == 0x1F && header[1] == (byte) 0x8B && header[2] == 8;
  }

  /// Goes one layer deeper or one entry further; empty where that shows no entry.
  private Optional<ArchiveEntry> step() throws IOException {
    var layer = waiting;
    String path = layer == null ? levels.getFirst().path() : layer.path();
    try {
      waiting = null;
      return layer == null ? advance(levels.getFirst()) : look(layer);
    } catch (BeyondLimitException beyond) {
      return end(path, beyond.problem());
    } catch (ZipException | EOFException _) {
      return end(path, Problem.of(ProblemCode.ARCHIVE_BROKEN));
    }
  }

  /// The last entry: what comes after it cannot be trusted or not be found.
  private Optional<ArchiveEntry> end(String path, Problem problem) {
    levels.clear();
    waiting = null;
    return Optional.of(new Refused(path, problem));
  }

  /// Goes to the next entry of a zip, or leaves it after the last.
  private Optional<ArchiveEntry> advance(Level level) throws IOException {
    var entry = level.zip().getNextEntry();
    if (entry == null) {
      return leave(level);
    }
    String name = entry.getName().replace('\\', '/');
    String path = level.depth() == 0 ? name : level.path() + "/" + name;
    allowance.takeEntry();
    var unpacked = allowance.limited(level.zip(), level.packed());
    if (!EntryNames.isInside(name)) {
      drain(unpacked);
      return Optional.of(new Refused(name, Problem.of(ProblemCode.ARCHIVE_BAD_NAME)));
    }
    if (entry.isDirectory() || EntryNames.isHidden(name)) {
      drain(unpacked);
    } else {
      waiting = new Layer(unpacked, path, level.depth() + 1);
    }
    return Optional.empty();
  }

  /// Leaves a zip after its last entry; without the directory at its end, entries are missing.
  private Optional<ArchiveEntry> leave(Level level) throws IOException {
    levels.removeFirst();
    drain(level.packed());
    return level.packed().endsNear((byte) 'P', (byte) 'K', (byte) 5, (byte) 6)
        ? Optional.empty()
        : Optional.of(new Refused(level.path(), Problem.of(ProblemCode.ARCHIVE_BROKEN)));
  }

  /// Looks at a stream: goes into it where it is an archive, and takes it as an entry otherwise.
  private Optional<ArchiveEntry> look(Layer layer) throws IOException {
    var stream = new BufferedInputStream(layer.in(), Decoders.HEADER_BYTES);
    stream.mark(Decoders.HEADER_BYTES);
    byte[] header = stream.readNBytes(Decoders.HEADER_BYTES);
    stream.reset();
    if (!isArchive(header)) {
      return Optional.of(take(stream, header, layer.path()));
    }
    if (layer.depth() >= limits.depth()) {
      drain(stream);
      return Optional.of(
          new Refused(layer.path(), Problem.of(ProblemCode.ARCHIVE_TOO_DEEP, limits.depth())));
    }
    var packed = new CountedStream(stream);
    if (isZip(header)) {
      // Names of old archives may be in any alphabet; those in UTF-8 say so and are read as such.
      var zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
      levels.addFirst(new Level(zip, packed, layer.path(), layer.depth()));
      return Optional.empty();
    }
    var unpacked = allowance.limited(new GZIPInputStream(packed), packed);
    String path = EntryNames.withoutGz(layer.path());
    waiting = new Layer(unpacked, path, layer.depth() + 1);
    return Optional.empty();
  }

  private ArchiveEntry take(InputStream stream, byte[] header, String path) throws IOException {
    if (Decoders.forHeader(header) == Format.UNKNOWN) {
      drain(stream);
      return new PassedOver(path);
    }
    int most = (int) Math.min(limits.entryBytes(), Integer.MAX_VALUE - 16);
    byte[] bytes = stream.readNBytes(most + 1);
    if (bytes.length > most) {
      drain(stream);
      return new Refused(path, Problem.of(ProblemCode.TOO_LARGE, most >> 20));
    }
    return new Found(path, bytes);
  }

  private static void drain(InputStream stream) throws IOException {
    stream.transferTo(OutputStream.nullOutputStream());
  }
}
