package org.backstride.studio.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.backstride.codec.Decoded;
import org.backstride.codec.Format;
import org.backstride.codec.Problem;
import org.backstride.codec.Source;
import org.backstride.codec.StreamDecoder;
import org.backstride.codec.csv.CsvHabits;
import org.backstride.codec.detect.Decoders;
import org.backstride.store.Library;
import org.backstride.store.OriginalFile;
import org.backstride.store.Parcel;
import org.backstride.studio.importing.ImportedFile.AlreadyThere;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.backstride.studio.importing.ImportedFile.Rejected;
import org.jspecify.annotations.Nullable;

/// Reads, decodes and packs one file, on any thread; nothing is written to the library.
///
/// @param asked whether the user named this very file, and nothing else
/// @param habits how to read tables
record FileReading(
    Library library, Piece piece, ReadingJournal journal, boolean asked, CsvHabits habits)
    implements Callable<FileReading.Read> {

  /// Smaller files are in memory as a whole.
  private static final long STREAMED_FROM = 4L << 20;

  /// What reading a file came to.
  sealed interface Read {

    /// Ready to be stored.
    ///
    /// @param sha256 asked for again before storing: the same content may be in the batch twice
    /// @param written when the file was written, null where that is not known
    record Ready(String sha256, Parcel parcel, List<Problem> problems, @Nullable Instant written)
        implements Read {}

    /// Nothing to store.
    record Settled(ImportedFile outcome) implements Read {}
  }

  @Override
  public Read call() {
    if (piece instanceof Piece.Refused(var _, var reason)) {
      return rejected(reason);
    }
    if (piece.size() > Decoders.LARGEST_BYTES) {
      return rejected(new Reason.TooLarge(piece.size()));
    }
    try {
      var streamed = streamed();
      return streamed.isPresent() ? streamed.get().read() : read(piece.read());
    } catch (IOException _) {
      return rejected(new Reason.Unreadable());
    }
  }

  private Read read(byte[] bytes) {
    return unlessKnown(OriginalFile.sha256(bytes), () -> decoded(bytes));
  }

  /// Reads the content of a hash, unless it is in the library or took the program down before.
  private Read unlessKnown(String sha256, Supplier<Read> reading) {
    if (library.hasOriginal(sha256)) {
      return new Read.Settled(new AlreadyThere(piece.file()));
    }
    boolean suspect = journal.isSuspect(sha256);
    if (suspect && !asked) {
      return rejected(new Reason.Suspected());
    }
    journal.begin(sha256, name());
    var read = reading.get();
    journal.end(sha256);
    if (suspect) {
      journal.clear(sha256);
    }
    return read;
  }

  private Read decoded(byte[] bytes) {
    var decoded = Decoders.decode(bytes, name(), habits);
    return read(decoded, () -> OriginalFile.of(name(), decoded.source().format().name(), bytes));
  }

  private Read read(Decoded decoded, Supplier<OriginalFile> file) {
    return switch (decoded) {
      case Decoded.Rejected(var _, var problem) -> rejected(new Reason.Undecodable(problem));
      case Decoded.Complete(var _, var recordings, var problems) -> {
        var original = file.get();
        yield new Read.Ready(
            original.sha256(), Parcel.of(recordings, original), problems, piece.written());
      }
    };
  }

  /// A large file on the disk whose format is read as it comes: only its points and its packed
  /// bytes are in memory.
  private record Streamed(FileReading reading, Path path, Format format, StreamDecoder decoder) {

    Read read() throws IOException {
      OriginalFile original;
      try (var in = Files.newInputStream(path)) {
        original = OriginalFile.of(reading.name(), format.name(), in);
      }
      return reading.unlessKnown(original.sha256(), () -> decoded(original));
    }

    /// A disk that fails meanwhile is no harm that the reader did: the reading has ended.
    private Read decoded(OriginalFile original) {
      var source = new Source(reading.name(), format, original.sha256(), reading.piece().size());
      try (var in = Files.newInputStream(path)) {
        return reading.read(decoder.decode(source, in), () -> original);
      } catch (IOException | UncheckedIOException _) {
        return reading.rejected(new Reason.Unreadable());
      }
    }
  }

  private Optional<Streamed> streamed() throws IOException {
    if (!(piece instanceof Piece.OnDisk(var path)) || piece.size() < STREAMED_FROM) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(path)) {
      var format = Decoders.forHeader(in.readNBytes(Decoders.HEADER_BYTES));
      return Decoders.streamed(format).map(decoder -> new Streamed(this, path, format, decoder));
    }
  }

  private String name() {
    return String.valueOf(piece.file().getFileName());
  }

  private Read rejected(Reason reason) {
    return new Read.Settled(new Rejected(piece.file(), reason));
  }
}
