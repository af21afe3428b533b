package org.backstride.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The program's log: a file of bounded size in the user's folder, nothing on the console.
final class Journal {

  private static final int BYTES = 500_000;
  private static final int FILES = 3;
  private static final String ROOT = "";

  private Journal() {}

  /// Logs to the folder from now on; without a log where the disk refuses one.
  static void in(Path folder) {
    LogManager.getLogManager().reset();
    try {
      Files.createDirectories(folder);
      var file =
          new FileHandler(folder.resolve("backstride-%g.log").toString(), BYTES, FILES, true);
      file.setFormatter(new SimpleFormatter());
      Logger root = Logger.getLogger(ROOT);
      root.setLevel(Level.INFO);
      root.addHandler(file);
    } catch (IOException e) {
      Logger.getLogger(ROOT).setLevel(Level.OFF);
    }
  }
}
