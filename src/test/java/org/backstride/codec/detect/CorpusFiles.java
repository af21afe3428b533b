package org.backstride.codec.detect;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The real files beside this repository, which stay out of it.
final class CorpusFiles {

  private static final Path FOLDER = Path.of("../shared/corpus");

  private CorpusFiles() {}

  /// A file of the corpus; the test is skipped where the folder is not there.
  static byte[] read(String name) throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "No folder ../shared/corpus: real files are not read");
    return Files.readAllBytes(FOLDER.resolve(name));
  }
}
