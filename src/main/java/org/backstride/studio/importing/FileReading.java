package org.backstride.studio.importing;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.backstride.codec.Decoded;
import org.backstride.codec.Problem;
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
      return read(piece.read());
    } catch (IOException _) {
      return rejected(new Reason.Unreadable());
    }
  }

  private Read read(byte[] bytes) {
    String sha256 = OriginalFile.sha256(bytes);
    if (library.hasOriginal(sha256)) {
      return new Read.Settled(new AlreadyThere(piece.file()));
    }
    boolean suspect = journal.isSuspect(sha256);
    if (suspect && !asked) {
      return rejected(new Reason.Suspected());
    }
    journal.begin(sha256, name());
    var read = decoded(bytes);
    journal.end(sha256);
    if (suspect) {
      journal.clear(sha256);
    }
    return read;
  }

  private Read decoded(byte[] bytes) {
    return switch (Decoders.decode(bytes, name(), habits)) {
      case Decoded.Rejected(var _, var problem) -> rejected(new Reason.Undecodable(problem));
      case Decoded.Complete(var source, var recordings, var problems) -> {
        var original = OriginalFile.of(name(), source.format().name(), bytes);
        yield new Read.Ready(
            original.sha256(), Parcel.of(recordings, original), problems, piece.written());
      }
    };
  }

  private String name() {
    return String.valueOf(piece.file().getFileName());
  }

  private Read rejected(Reason reason) {
    return new Read.Settled(new Rejected(piece.file(), reason));
  }
}
