package org.backstride.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.backstride.app.library.LibraryDesk;
import org.backstride.app.library.Reopening;
import org.backstride.settings.Settings;
import org.backstride.store.Library;
import org.backstride.store.sql.StoreException;
import org.backstride.studio.Studio;
import org.backstride.studio.Studio.Ground;
import org.backstride.studio.watching.FolderWatch;
import org.backstride.ui.kit.Navigator;
import org.backstride.ui.kit.Notices;
import org.backstride.ui.shell.Desk;
import org.backstride.ui.shell.Intake;
import org.backstride.work.Cell;
import org.backstride.work.Delivery;
import org.backstride.work.Jobs;
import org.backstride.work.Pulse;

/// The composition root: builds the studio on an open library, by hand.
final class Wiring {

  private final Clock clock;
  private final Delivery delivery = Platform::runLater;

  Wiring(Clock clock) {
    this.clock = clock;
  }

  /// The studio on the library.
  ///
  /// @param failure hears what the disk or the database refused
  Studio studio(Library library, Consumer<StoreException> failure) {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    return new Studio(new Ground(library, delivery, clock, failure), new Jobs(threads, delivery));
  }

  /// What the window is set up on.
  ///
  /// @param notices where the window tells what came of an import
  /// @param navigator the window's way to other places
  Desk desk(
      Studio studio,
      Cell<Settings> settings,
      Notices notices,
      Navigator navigator,
      Reopening reopening) {
    var library = new LibraryDesk(studio, settings, clock, reopening);
    var intake = new Intake(studio, settings, notices, navigator);
    return new Desk(studio, settings, intake, library, Wiring::show, clock);
  }

  /// Watches the folder of the settings until it is closed.
  ///
  /// @param notices where the window tells what came of an import
  /// @param navigator the window's way to other places
  FolderWatch watch(Studio studio, Cell<Settings> settings, Notices notices, Navigator navigator) {
    var ground = new FolderWatch.Ground(Pulse.daemon("backstride-watch"), delivery, clock);
    return new FolderWatch(
        studio, settings, ground, new Intake(studio, settings, notices, navigator));
  }

  Clock clock() {
    return clock;
  }

  private static void show(Path file) {
    new Host().getHostServices().showDocument(file.toUri().toString());
  }

  /// The toolkit hands its services to an application only; the studio needs none else.
  private static final class Host extends Application {
    @Override
    public void start(Stage stage) {
      throw new IllegalStateException("Nobody launches it");
    }
  }
}
