package org.backstride.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.backstride.settings.Settings;
import org.backstride.settings.SettingsException;
import org.backstride.settings.SettingsFile;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The settings in use: every change is written to their file, off the JavaFX thread.
final class KeptSettings {

  private static final Logger LOG = LoggerFactory.getLogger(KeptSettings.class);
  private static final long LONGEST_MILLIS = 1_000;

  private final Cell<Settings> settings;
  private final SettingsFile file;
  private Settings written;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("backstride-settings").daemon(true).factory());

  private final SettingsFile.Reading read;
  private volatile @Nullable Runnable refused;

  private KeptSettings(SettingsFile.Reading read, SettingsFile file) {
    this.read = read;
    settings = new Cell<>(read.settings());
    written = read.settings();
    this.file = file;
    settings.watch(this::keep);
  }

  /// Reads the file; the standard holds where it cannot be read.
  static KeptSettings in(SettingsFile file, Settings standard) {
    try {
      return new KeptSettings(file.read(standard), file);
    } catch (SettingsException e) {
      LOG.warn("Settings not read", e);
      return new KeptSettings(new SettingsFile.Reading(standard, null), file);
    }
  }

  /// Where a settings file that could not be understood lies now.
  Optional<Path> aside() {
    return Optional.ofNullable(read.aside());
  }

  Cell<Settings> settings() {
    return settings;
  }

  /// Hears, once and on any thread, that the disk refused to keep the settings.
  void whenRefused(Runnable hearer) {
    refused = hearer;
  }

  /// Waits a bounded time for the last write.
  void close() throws InterruptedException {
    writer.shutdown();
    if (!writer.awaitTermination(LONGEST_MILLIS, TimeUnit.MILLISECONDS)) {
      LOG.warn("Settings not written in time");
    }
  }

  private void keep(Settings next) {
    if (!next.equals(written)) {
      written = next;
      writer.execute(() -> write(next));
    }
  }

  private void write(Settings next) {
    try {
      file.write(next);
    } catch (SettingsException e) {
      LOG.warn("Settings not written", e);
      var hearer = refused;
      if (hearer != null) {
        refused = null;
        hearer.run();
      }
    }
  }
}
