package org.backstride.codec.detect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.backstride.codec.archive.ArchiveReader;
import org.backstride.codec.csv.CsvSketch;
import org.backstride.codec.workout.fit.FitWorkoutReader;

/// The target of the coverage-guided fuzzer, which `mvn -Pfuzz verify` runs for a fixed time: every
/// reader with bytes that reach ever more of it.
public final class DecoderFuzzer {

  private DecoderFuzzer() {}

  /// Called by the fuzzer again and again.
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Decoders.decode(bytes, "fuzzed");
    FitWorkoutReader.read(bytes);
    CsvSketch.of(bytes);
    if (ArchiveReader.isArchive(bytes)) {
      try (var archive = ArchiveReader.open(new SeekableInMemoryByteChannel(bytes), "fuzzed")) {
        int entries = 0;
        while (archive.next().isPresent()) {
          entries++;
        }
        if (entries > bytes.length) {
          throw new IllegalStateException(entries + " entries of " + bytes.length + " bytes");
        }
      }
    }
  }

  /// Writes the seeds that the fuzzer begins with into a folder, and makes the one for what it
  /// finds.
  ///
  /// @param folders both, in this order
  public static void main(String[] folders) throws IOException {
    Path seeds = Files.createDirectories(Path.of(folders[0]));
    Files.createDirectories(Path.of(folders[1]));
    Seeds.all()
        .forEach(
            (name, bytes) -> {
              try {
                Files.write(seeds.resolve(name), bytes);
              } catch (IOException e) {
                throw new UncheckedIOException(name, e);
              }
            });
  }
}
