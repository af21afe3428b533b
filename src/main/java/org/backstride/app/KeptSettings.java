package org.backstride.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.backstride.settings.Settings;
import org.backstride.settings.SettingsException;
import org.backstride.settings.SettingsFile;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The settings in use: every change is written to their file, off the JavaFX thread. What the disk
/// refuses is tried again by itself, and once more at the end.
final class KeptSettings {

  private static final Logger LOG = LoggerFactory.getLogger(KeptSettings.class);
  private static final long LONGEST_MILLIS = 1_000;
  private static final long AGAIN_SECONDS = 10;

  private final Cell<Settings> settings;
  private final SettingsFile file;
  private Settings written;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("backstride-settings").daemon(true).factory());

  private final SettingsFile.Reading read;
  private final Executor later;
  private volatile @Nullable Runnable refused;

  /// What the disk has refused; the writer's thread alone looks at it.
  private @Nullable Settings owed;

  private boolean told;

  private KeptSettings(SettingsFile.Reading read, SettingsFile file, Executor later) {
    this.read = read;
    this.later = later;
    settings = new Cell<>(read.settings());
    written = read.settings();
    this.file = file;
    settings.watch(this::keep);
  }

  /// Reads the file; the standard holds where it cannot be read.
  static KeptSettings in(SettingsFile file, Settings standard) {
    return in(file, standard, CompletableFuture.delayedExecutor(AGAIN_SECONDS, TimeUnit.SECONDS));
  }

  /// @param later waits before what was refused is tried again
  static KeptSettings in(SettingsFile file, Settings standard, Executor later) {
    try {
      return new KeptSettings(file.read(standard), file, later);
    } catch (SettingsException e) {
      LOG.warn("Settings not read", e);
      return new KeptSettings(new SettingsFile.Reading(standard, null), file, later);
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
    writer.execute(this::pay);
    writer.shutdown();
    if (!writer.awaitTermination(LONGEST_MILLIS, TimeUnit.MILLISECONDS)) {
      LOG.warn("Settings not written in time");
    }
  }

  private void keep(Settings next) {
    if (!next.equals(written)) {
      written = next;
      writer.execute(
          () -> {
            owed = next;
            pay();
          });
    }
  }

  private void pay() {
    var next = owed;
    if (next == null) {
      return;
    }
    try {
      file.write(next);
      owed = null;
    } catch (SettingsException e) {
      LOG.warn("Settings not written", e);
      tell();
      later.execute(this::again);
    }
  }

  private void tell() {
    var hearer = refused;
    if (hearer != null && !told) {
      told = true;
      hearer.run();
    }
  }

  private void again() {
    try {
      writer.execute(this::pay);
    } catch (RejectedExecutionException e) {
      LOG.info("Settings closed, not tried again");
    }
  }
}
