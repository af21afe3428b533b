package org.backstride.codec.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.backstride.codec.Format;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.archive.ArchiveEntry.Found;
import org.backstride.codec.archive.ArchiveEntry.PassedOver;
import org.backstride.codec.archive.ArchiveEntry.Refused;
import org.backstride.codec.detect.Decoders;
import org.jspecify.annotations.Nullable;

/// Hands out the entries of an archive (`.zip`, `.tar`, `.gz`) and of the archives in it, from
/// front to back. An entry that cannot be read is handed out as refused, and the next one follows.
public final class ArchiveReader implements AutoCloseable {

  /// How many bytes of a file [#isArchive] wants to see.
  public static final int HEADER_BYTES = TarContainer.HEADER_BYTES;

  private final SeekableByteChannel channel;
  private final ArchiveLimits limits;
  private final Allowance allowance;
  private final Deque<Level> levels = new ArrayDeque<>();
  private @Nullable Layer waiting;

  /// An archive that is being read.
  ///
  /// @param path its own
  /// @param prefix what stands before the names of its members
  private record Level(Container container, String path, String prefix, int depth) {}

  /// Some bytes of which nobody knows yet whether they are an archive.
  private record Layer(Member.Opening opening, String path, String prefix, int depth) {}

  private ArchiveReader(SeekableByteChannel channel, String name, ArchiveLimits limits) {
    this.channel = channel;
    this.limits = limits;
    this.allowance = new Allowance(limits);
    this.waiting = new Layer(() -> Channels.newInputStream(shared()), name, "", 0);
  }

  /// Whether a file that begins so is an archive.
  public static boolean isArchive(byte[] header) {
    return isZip(header) || isGzip(header) || TarContainer.isTar(header);
  }

  /// Opens an archive.
  ///
  /// @param channel closed by the reader when it is closed itself
  /// @param name the archive's own, which a `.gz` gives to its entry
  public static ArchiveReader open(SeekableByteChannel channel, String name) {
    return open(channel, name, ArchiveLimits.USUAL);
  }

  public static ArchiveReader open(SeekableByteChannel channel, String name, ArchiveLimits limits) {
    return new ArchiveReader(channel, name, limits);
  }

  /// The next entry, empty after the last one, or after one that asked for more than the limits.
  ///
  /// @throws IOException where an archive that was unpacked cannot be put aside any more
  public Optional<ArchiveEntry> next() throws IOException {
    Optional<ArchiveEntry> entry = Optional.empty();
    while (entry.isEmpty() && (waiting != null || !levels.isEmpty())) {
      entry = step();
    }
    return entry;
  }

  @Override
  public void close() throws IOException {
    waiting = null;
    while (!levels.isEmpty()) {
      levels.removeFirst().container().close();
    }
    channel.close();
  }

  private static boolean isZip(byte[] header) {
    return begins(header, 3, 4)
        || begins(header, 5, 6)
        // What was once cut into parts says so first.
        || (begins(header, 7, 8) && header.length >= 8 && header[4] == 'P' && header[5] == 'K');
  }

  private static boolean begins(byte[] header, int third, int fourth) {
    return header.length >= 4
        && header[0] == 'P'
        && header[1] == 'K'
        && header[2] == third
        && header[3] == fourth;
  }

  private static boolean isGzip(byte[] header) {
    return header.length >= 3 && header[0] == 0x1F && header[1] == (byte) 0x8B && header[2] == 8;
  }

  private SharedChannel shared() {
    return new SharedChannel(channel);
  }

  /// Goes one layer deeper or one entry further; empty where that shows no entry.
  private Optional<ArchiveEntry> step() throws IOException {
    var layer = waiting;
    waiting = null;
    return layer == null ? advance(levels.getFirst()) : unlessBroken(layer);
  }

  private Optional<ArchiveEntry> unlessBroken(Layer layer) throws IOException {
    try {
      return look(layer);
    } catch (BeyondLimitException beyond) {
      return end(layer.path(), beyond.problem());
    } catch (IOException _) {
      var code = levels.isEmpty() ? ProblemCode.ARCHIVE_BROKEN : ProblemCode.ARCHIVE_ENTRY_BROKEN;
      return Optional.of(new Refused(layer.path(), Problem.of(code)));
    }
  }

  /// The last entry: an archive that means harm is not read any further.
  private Optional<ArchiveEntry> end(String path, Problem problem) throws IOException {
    close();
    return Optional.of(new Refused(path, problem));
  }

  /// Goes to the next member of an archive, or leaves it after the last.
  private Optional<ArchiveEntry> advance(Level level) throws IOException {
    try {
      var member = level.container().next();
      if (member.isEmpty()) {
        return leave(level, level.container().isWhole());
      }
      allowance.takeEntry();
      return enter(level, member.get());
    } catch (BeyondLimitException beyond) {
      return end(level.path(), beyond.problem());
    } catch (IOException _) {
      return leave(level, false);
    }
  }

  private Optional<ArchiveEntry> enter(Level level, Member member) {
    String name = member.name().replace('\\', '/');
    if (!EntryNames.isInside(name)) {
      return Optional.of(new Refused(name, Problem.of(ProblemCode.ARCHIVE_BAD_NAME)));
    }
    if (!member.isFile() || EntryNames.isHidden(name)) {
      return Optional.empty();
    }
    String path = level.prefix() + name;
    var obstacle = member.obstacle();
    if (obstacle != null) {
      return Optional.of(new Refused(path, obstacle));
    }
    waiting = new Layer(member.opening(), path, path + "/", level.depth() + 1);
    return Optional.empty();
  }

  /// Leaves an archive after its last member.
  ///
  /// @param whole whether all its members came to light
  private Optional<ArchiveEntry> leave(Level level, boolean whole) throws IOException {
    levels.removeFirst().container().close();
    return whole
        ? Optional.empty()
        : Optional.of(new Refused(level.path(), Problem.of(ProblemCode.ARCHIVE_BROKEN)));
  }

  /// Looks at some bytes: goes into them where they are an archive, and takes them as an entry
  /// otherwise.
  private Optional<ArchiveEntry> look(Layer layer) throws IOException {
    var stream = new BufferedInputStream(layer.opening().open(), Decoders.HEADER_BYTES);
    stream.mark(Decoders.HEADER_BYTES);
    byte[] header = stream.readNBytes(Decoders.HEADER_BYTES);
    stream.reset();
    boolean isDeep = layer.depth() >= limits.depth();
    if (!isDeep && isGzip(header)) {
      waiting = unpacked(stream, layer);
      return Optional.empty();
    }
    if (!isDeep && TarContainer.isTar(header)) {
      return enter(layer, new TarContainer(stream, allowance));
    }
    try (stream) {
      if (!isArchive(header)) {
        return Optional.of(take(stream, header, layer.path()));
      }
      return isDeep ? tooDeep(layer) : enter(layer, zip(stream, layer.depth()));
    }
  }

  private Optional<ArchiveEntry> tooDeep(Layer layer) {
    var problem = Problem.of(ProblemCode.ARCHIVE_TOO_DEEP, limits.depth());
    return Optional.of(new Refused(layer.path(), problem));
  }

  private Optional<ArchiveEntry> enter(Layer layer, Container container) {
    levels.addFirst(new Level(container, layer.path(), layer.prefix(), layer.depth()));
    return Optional.empty();
  }

  private Layer unpacked(InputStream stream, Layer layer) {
    String path = EntryNames.withoutGz(layer.path());
    var packed = new CountedStream(stream);
    return new Layer(
        () -> allowance.limited(new GZIPInputStream(packed), packed::count),
        path,
        layer.prefix().isEmpty() ? "" : path + "/",
        layer.depth() + 1);
  }

  /// Only the archive itself lies somewhere where any place of it can be read.
  private Container zip(InputStream stream, int depth) throws IOException {
    return ZipByDirectory.open(depth == 0 ? shared() : Spool.of(stream), allowance);
  }

  private ArchiveEntry take(InputStream stream, byte[] header, String path) throws IOException {
    if (Decoders.forHeader(header) == Format.UNKNOWN) {
      return new PassedOver(path);
    }
    int most = (int) Math.min(limits.entryBytes(), Integer.MAX_VALUE - 16);
    byte[] bytes = stream.readNBytes(most + 1);
    return bytes.length > most
        ? new Refused(path, Problem.of(ProblemCode.TOO_LARGE, most >> 20))
        : new Found(path, bytes);
  }
}
