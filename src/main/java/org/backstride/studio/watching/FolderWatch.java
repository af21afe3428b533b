package org.backstride.studio.watching;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.backstride.settings.Settings;
import org.backstride.studio.ImportRecordings;
import org.backstride.studio.Studio;
import org.backstride.studio.importing.ImportReport;
import org.backstride.studio.importing.WatchedFolder;
import org.backstride.studio.importing.WatchedFolder.Sight;
import org.backstride.text.Messages;
import org.backstride.work.Cell;
import org.backstride.work.Delivery;
import org.backstride.work.Pulse;
import org.backstride.work.Subscription;
import org.jspecify.annotations.Nullable;

/// Imports by itself what comes to lie in the folder that the settings name, as long as they name
/// one: what a look finds is one ordinary import, and there is no look while it runs. Confined to
/// the thread of the delivery; only the looks are not.
public final class FolderWatch implements AutoCloseable {

  /// How often the folder is looked at.
  static final Duration PERIOD = Duration.ofSeconds(3);

  /// Who hears what happens; on the delivery's thread.
  public interface Told {

    /// An import has come to its end.
    void imported(ImportReport report);

    /// The folder cannot be read now.
    void gone(Path folder);

    /// The folder can be read again.
    void back(Path folder);
  }

  /// What the watch runs on.
  ///
  /// @param pulse when to look
  /// @param delivery the way back to the studio's thread
  /// @param clock tells how long a file has rested
  public record Ground(Pulse pulse, Delivery delivery, InstantSource clock) {}

  private final Studio studio;
  private final Cell<Settings> settings;
  private final Ground ground;
  private final Told told;
  private final Subscription following;
  private @Nullable Path folder;
  private @Nullable Watching watching;
  private boolean closed;

  public FolderWatch(Studio studio, Cell<Settings> settings, Ground ground, Told told) {
    this.studio = studio;
    this.settings = settings;
    this.ground = ground;
    this.told = told;
    following = settings.watch(this::follow);
  }

  /// Looks no more; an import under way ends with the studio.
  @Override
  public void close() {
    closed = true;
    following.close();
    stop();
  }

  private void follow(Settings now) {
    Path next = now.watchedFolder();
    if (closed || Objects.equals(next, folder)) {
      return;
    }
    stop();
    folder = next;
    if (next != null) {
      studio.store().ask(library -> library.seenFiles().all(), marks -> begin(next, marks));
    }
  }

  private void begin(Path chosen, Collection<String> marks) {
    if (!closed && chosen.equals(folder) && watching == null) {
      watching = new Watching(new WatchedFolder(chosen, marks));
    }
  }

  private void stop() {
    var now = watching;
    if (now != null) {
      now.beating.close();
      watching = null;
    }
  }

  /// One folder, from when it is chosen until another is.
  private final class Watching {

    private final WatchedFolder files;
    private final AtomicBoolean importing = new AtomicBoolean();
    private final Subscription beating;

    Watching(WatchedFolder files) {
      this.files = files;
      beating = ground.pulse().beat(PERIOD, this::look);
    }

    private void look() {
      if (importing.get()) {
        return;
      }
      var sight = files.look(ground.clock().instant());
      importing.set(sight instanceof Sight.Rested);
      if (!(sight instanceof Sight.Quiet)) {
        ground.delivery().execute(() -> tell(sight));
      }
    }

    private void tell(Sight sight) {
      if (watching != this) {
        return;
      }
      switch (sight) {
        case Sight.Quiet() -> {}
        case Sight.Gone() -> told.gone(files.folder());
        case Sight.Back() -> told.back(files.folder());
        case Sight.Rested rested ->
            new ImportRecordings(studio, Messages.in(settings.get().language()))
                .startFound(
                    rested.files(), report -> settle(rested, report), () -> importing.set(false));
      }
    }

    private void settle(Sight.Rested rested, ImportReport report) {
      var marks = files.settle(rested, report);
      if (!marks.isEmpty()) {
        studio.store().keep(library -> library.seenFiles().add(marks));
      }
      importing.set(false);
      told.imported(report);
    }
  }
}
