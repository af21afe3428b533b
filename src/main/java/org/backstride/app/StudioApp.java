package org.backstride.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.stage.Stage;
import org.backstride.app.Arguments.Mode;
import org.backstride.app.library.Exchange;
import org.backstride.app.library.InventedPeople;
import org.backstride.app.library.OwedChanges;
import org.backstride.app.library.Reopening;
import org.backstride.app.library.Trouble;
import org.backstride.settings.Settings;
import org.backstride.store.Opening;
import org.backstride.store.sql.StoreException;
import org.backstride.studio.FirstLists;
import org.backstride.studio.Studio;
import org.backstride.studio.importing.ReadingJournal;
import org.backstride.studio.watching.FolderWatch;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.shell.StudioWindow;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The running studio: waits for the library, shows the window or says why there is none, and ends
/// in order. Lives on the JavaFX thread.
final class StudioApp {

  private static final Logger LOG = LoggerFactory.getLogger(StudioApp.class);

  private final Arguments arguments;
  private final KeptSettings kept;
  private final Clock clock;
  private final Milestones milestones;
  private final Runnable exit;
  private @Nullable Studio studio;
  private @Nullable StudioWindow window;
  private @Nullable FolderWatch watch;
  private @Nullable OwedChanges owed;

  /// What the command line names and no window has imported yet.
  private List<Path> named;

  /// What the next window tells first.
  private @Nullable Notice toTell;

  /// @param exit ends the toolkit
  StudioApp(
      Arguments arguments, KeptSettings kept, Clock clock, Milestones milestones, Runnable exit) {
    this.arguments = arguments;
    this.kept = kept;
    this.clock = clock;
    this.milestones = milestones;
    this.exit = exit;
    named = arguments.files();
  }

  /// Begins as soon as the toolkit stands: dresses it while the library is still being opened.
  void start(CompletableFuture<OpenedLibrary> opening) {
    milestones.reached("toolkit started");
    // A restore stands for a moment without a window; the end is ours to tell.
    Platform.setImplicitExit(false);
    kept.settings().watch(ToolkitLanguage::follow);
    kept.whenRefused(
        () ->
            Platform.runLater(
                () -> tell(Notice.problem(messages().text("shell.trouble.settings-kept")))));
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> Platform.runLater(() -> report(thrown)));
    StudioWindow.prepare(kept.settings().get());
    milestones.reached("theme loaded");
    var _ =
        opening.whenComplete((opened, thrown) -> Platform.runLater(() -> begin(opened, thrown)));
  }

  private void begin(@Nullable OpenedLibrary opening, @Nullable Throwable thrown) {
    if (opening != null) {
      opened(opening);
    } else if (thrown != null) {
      report(thrown);
    }
  }

  private void opened(OpenedLibrary library) {
    milestones.reached("library opened");
    if (library.opening() instanceof Opening.Opened opened) {
      load(opened, library.lists());
    } else {
      Trouble.of(messages(), formats(), library.opening()).ifPresent(this::refuse);
    }
  }

  private void load(Opening.Opened opened, @Nullable FirstLists lists) {
    var wiring = new Wiring(clock);
    var open = wiring.studio(opened.library(), this::storeFailed);
    studio = open;
    owed = new OwedChanges(open.store().owing(), this::tell, this::messages);
    if (lists == null) {
      open.loadFirst(() -> show(wiring, open, opened.place()));
    } else {
      open.begin(lists);
      show(wiring, open, opened.place());
    }
  }

  private void show(Wiring wiring, Studio open, Opening.Place where) {
    var stage = new Stage();
    var place = WindowPlaces.fitting(kept.settings().get().window());
    var desk = wiring.desk(open, kept.settings(), this::tell, this::go, reopening(stage, open));
    var shown = new StudioWindow(desk, new Place.Today(), place.width(), place.height());
    window = shown;
    stage.setTitle("Backstride");
    stage.setMinWidth(900);
    stage.setMinHeight(600);
    stage.setScene(shown.scene());
    WindowPlaces.put(stage, place);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          close(stage);
        });
    stage.show();
    milestones.reached("window shown");
    FirstPaint.after(
        () -> {
          milestones.reached("roster painted");
          tellFirst(open, where);
          if (!named.isEmpty()) {
            desk.imports().accept(named);
            named = List.of();
          }
          painted(stage, shown, wiring, open);
        });
  }

  /// What the user should know of the start.
  private void tellFirst(Studio open, Opening.Place where) {
    if (where == Opening.Place.NETWORK) {
      tell(Notice.hint(messages().text("shell.trouble.network")));
    }
    kept.aside()
        .ifPresent(
            file ->
                tell(Notice.problem(messages().text("shell.trouble.settings", file.toString()))));
    var suspects = ReadingJournal.suspects(open.store().file());
    if (!suspects.isEmpty()) {
      tell(Notice.problem(messages().text("shell.trouble.suspects", String.join(", ", suspects))));
    }
    var first = toTell;
    if (first != null) {
      toTell = null;
      tell(first);
    }
  }

  private void painted(Stage stage, StudioWindow shown, Wiring wiring, Studio open) {
    open.loadRest(() -> milestones.reached("programs read"));
    WindowPlaces.icons(stage);
    open.store().tell(library -> library.backups().daily());
    switch (arguments.mode()) {
      case STUDIO -> {
        shown.focus();
        watch(wiring, open);
      }
      case EXIT_AFTER_PAINT -> {
        Terminal.standard().tell("painted");
        close(stage);
      }
      case SELF_CHECK -> new SelfCheck(open, shown, wiring, () -> close(stage)).begin();
    }
  }

  /// Begins to watch the chosen folder; the invented people get nobody's files.
  private void watch(Wiring wiring, Studio open) {
    if (open.equals(studio) && !InventedPeople.is(open.store().file())) {
      watch = wiring.watch(open, kept.settings(), this::tell, this::go);
    }
  }

  private void stopWatching() {
    var now = watch;
    if (now != null) {
      now.close();
      watch = null;
    }
  }

  private Reopening reopening(Stage stage, Studio open) {
    Path file = open.store().file();
    return new Reopening() {
      @Override
      public void restore(Path backup) {
        leave(stage, () -> exchange(file).restored(backup));
      }

      @Override
      public void move(Path other) {
        leave(stage, () -> exchange(file).moved(other));
      }

      @Override
      public void visit(Path other) {
        leave(stage, () -> exchange(file).visited(other));
      }

      @Override
      public Path home() {
        return StudioApp.this.home(file);
      }
    };
  }

  private Exchange exchange(Path file) {
    return new Exchange(file, clock, messages(), formats());
  }

  /// Ends the studio, does what needs the file closed, and opens again. The window stands still
  /// meanwhile: to leave halfway would leave half a library.
  private void leave(Stage stage, Supplier<Exchange.Result> away) {
    var open = studio;
    var shown = window;
    if (open == null || shown == null) {
      return;
    }
    stopWatching();
    shown.close();
    var ending = open.end();
    studio = null;
    window = null;
    stage.setOnCloseRequest(Event::consume);
    shown.scene().getRoot().setDisable(true);
    shown.scene().setCursor(Cursor.WAIT);
    Thread.ofPlatform()
        .name("backstride-reopening")
        .start(
            () -> {
              await(ending);
              var back = away.get();
              Platform.runLater(() -> comeBack(stage, back));
            });
  }

  private void comeBack(Stage stage, Exchange.Result back) {
    stage.hide();
    toTell = back.told();
    if (back.opening() instanceof Opening.Opened(var library, var _)
        && InventedPeople.is(library.file())) {
      toTell = Notice.hint(messages().text("help.tour.offer")).withAction(tourAction());
    }
    if (back.first() != null) {
      kept.settings().set(kept.settings().get().withLibraryFile(back.first()));
    }
    opened(OpenedLibrary.unread(back.opening()));
  }

  private Action tourAction() {
    return Action.of(
        "notice-tour",
        messages().text("shell.action.tour"),
        () -> {
          if (window != null) {
            window.tour();
          }
        });
  }

  /// The user's own library, whichever is open.
  private Path home(Path open) {
    if (!InventedPeople.is(open)) {
      return open;
    }
    var chosen = kept.settings().get().libraryFile();
    return chosen == null ? open.resolveSibling(Launcher.LIBRARY) : chosen;
  }

  private void close(Stage stage) {
    if (owed != null && owed.holds()) {
      return;
    }
    kept.settings().set(kept.settings().get().withWindow(WindowPlaces.of(stage)));
    stage.hide();
    var shown = window;
    if (shown != null) {
      shown.close();
    }
    end();
  }

  /// Ends in order, each step bounded.
  private void end() {
    stopWatching();
    var open = studio;
    if (open != null) {
      await(open.end());
    }
    try {
      kept.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    milestones.reached("closed");
    exit.run();
  }

  private static void await(Studio.Ending ending) {
    try {
      ending.await().ifPresent(late -> LOG.warn("Did not end in time: {}", late));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void refuse(Trouble trouble) {
    if (arguments.mode() != Mode.STUDIO) {
      Terminal.standard().fail(trouble.title() + "\n" + trouble.text());
    }
    new TroubleWindow(messages(), kept.settings().get(), this::end)
        .show(trouble, clock, this::opened);
  }

  private void storeFailed(StoreException failure) {
    LOG.error("The library refused", failure);
    tell(Notice.problem(messages().text("shell.trouble.store")));
  }

  /// A bug: what is open is saved first, then the user gets a code to tell and a report to copy.
  private void report(Throwable thrown) {
    var mishap = Mishap.of(thrown);
    LOG.error("Uncaught, {}", mishap.code(), thrown);
    var open = studio;
    if (open != null) {
      open.flush();
    }
    if (arguments.mode() != Mode.STUDIO) {
      Terminal.standard().fail(mishap.report());
    }
    tell(mishap.notice(messages()));
  }

  private void go(Place place) {
    var shown = window;
    if (shown != null) {
      shown.open(place);
    }
  }

  private void tell(Notice notice) {
    var shown = window;
    if (shown != null) {
      shown.show(notice);
    } else if (notice.kind() == Notice.Kind.PROBLEM) {
      refuse(Trouble.lasting(messages().text("shell.trouble.title"), notice.text()));
    }
  }

  private Messages messages() {
    return Messages.in(kept.settings().get().language());
  }

  private Formats formats() {
    Settings settings = kept.settings().get();
    return new Formats(settings.language(), settings.units(), clock.getZone());
  }
}
