package org.backstride.ui.gallery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What JavaFX would have written to the console: warnings of the stylesheets and the toolkit.
public final class CssConsole implements AutoCloseable {

  private final Logger logger = Logger.getLogger("javafx");
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
            lines.add(line.getLoggerName() + ": " + line.getMessage());
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  public CssConsole() {
    logger.setLevel(Level.WARNING);
    logger.addHandler(handler);
  }

  /// The warnings so far, each once.
  public List<String> lines() {
    return lines.stream().distinct().toList();
  }

  @Override
  public void close() {
    logger.removeHandler(handler);
  }
}
