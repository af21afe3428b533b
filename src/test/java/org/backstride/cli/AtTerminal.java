package org.backstride.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A terminal in an empty folder, with a library there that no command has made yet.
abstract class AtTerminal {

  /// A program for a knee on a belt with a rail.
  static final String PROGRAM =
      """
      # Knee, first week
      @tags: knee
      @surface: treadmill
      Main 5x
        - 2m work bwd walk 2.0-2.5kmh rail
        - 1m recovery still
      """;

  @TempDir Path folder;
  Path library;
  Terminal terminal;

  @BeforeEach
  final void sitDown() {
    library = folder.resolve("library.db");
    terminal = new Terminal(library, Locale.ENGLISH);
  }

  /// A file in the folder that holds a text.
  final Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
