package org.backstride.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;

/// The large invented files that the script beside this repository writes.
final class LargeFiles {

  private static final Path SCRIPT = Path.of("../shared/corpus/make_large.py");

  private LargeFiles() {}

  /// A file of a kind (`fit`, `gpx`, `imu`); the test is skipped where the script is not there.
  static Path made(String kind, Path file) throws IOException, InterruptedException {
    assumeTrue(Files.exists(SCRIPT), "No ../shared/corpus/make_large.py: nothing to measure on");
    var process =
        new ProcessBuilder("python3", SCRIPT.toString(), kind, file.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return file;
  }

  static int records(Decoded decoded) {
    return decoded instanceof Complete complete
        ? complete.recordings().stream().mapToInt(recording -> recording.channels().size()).sum()
        : 0;
  }
}
