package org.backstride.studio.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.backstride.codec.Decoded;
import org.backstride.codec.Problem;
import org.backstride.codec.detect.Decoders;
import org.backstride.store.Library;
import org.backstride.store.OriginalFile;
import org.backstride.store.Parcel;
import org.backstride.studio.importing.ImportedFile.AlreadyThere;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.backstride.studio.importing.ImportedFile.Rejected;
import org.jspecify.annotations.Nullable;

/// Reads, decodes and packs one file, on any thread; nothing is written.
record FileReading(Library library, Path file) implements Callable<FileReading.Read> {

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
    long size = FoundFiles.size(file);
    if (size > Decoders.LARGEST_BYTES) {
      return rejected(new Reason.TooLarge(size));
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return library.hasOriginal(OriginalFile.sha256(bytes))
          ? new Read.Settled(new AlreadyThere(file))
          : decoded(bytes);
    } catch (IOException _) {
      return rejected(new Reason.Unreadable());
    }
  }

  private Read decoded(byte[] bytes) {
    String name = String.valueOf(file.getFileName());
    return switch (Decoders.decode(bytes, name)) {
      case Decoded.Rejected(var _, var problem) -> rejected(new Reason.Undecodable(problem));
      case Decoded.Complete(var source, var recordings, var problems) -> {
        var original = OriginalFile.of(name, source.format().name(), bytes);
        yield new Read.Ready(
            original.sha256(), Parcel.of(recordings, original), problems, written());
      }
    };
  }

  private @Nullable Instant written() {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException _) {
      return null;
    }
  }

  private Read rejected(Reason reason) {
    return new Read.Settled(new Rejected(file, reason));
  }
}
