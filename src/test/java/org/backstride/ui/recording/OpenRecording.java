package org.backstride.ui.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Interval;
import org.backstride.recording.Recording;
import org.backstride.settings.Settings;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.studio.Studio;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.recording.chart.ChartPane;
import org.backstride.ui.recording.side.StatisticsTable;
import org.backstride.unit.UnitSystem;
import org.backstride.work.Cell;
import org.testfx.util.WaitForAsyncUtils;

/// A view of recordings on a real library, in a window of its own.
final class OpenRecording implements AutoCloseable {

  private static final List<String> SAID = new CopyOnWriteArrayList<>();

  final Recording recording;
  final Studio studio;
  View view;
  final Exhibit exhibit;

  /// How a view is shown.
  record Look(Theme theme, Exhibit.Size size, Locale locale) {
    static final Look PLAIN = new Look(Theme.LIGHT, Exhibit.Size.LARGE, Locale.ENGLISH);
  }

  private OpenRecording(Recording recording, Studio studio, View view, Exhibit exhibit) {
    this.recording = recording;
    this.studio = studio;
    this.view = view;
    this.exhibit = exhibit;
  }

  /// The demo session in the recording view.
  static OpenRecording single(Look look) {
    var recording = DemoRun.recording();
    var studio = studio(List.of(recording));
    var view = Fx.get(() -> new RecordingView(recording.id(), context(studio, look.locale())));
    return shown(recording, studio, view, look);
  }

  /// The demo session in the recording view of a library that something is done to before.
  static OpenRecording of(Look look, BiConsumer<Library, Recording> before) {
    var recording = DemoRun.recording();
    var studio = studio(List.of(recording), library -> before.accept(library, recording));
    var view = Fx.get(() -> new RecordingView(recording.id(), context(studio, look.locale())));
    return shown(recording, studio, view, look);
  }

  /// Any recording in the recording view.
  static OpenRecording any(Recording recording, Look look) {
    var studio = studio(List.of(recording));
    var view = Fx.get(() -> new RecordingView(recording.id(), context(studio, look.locale())));
    return shown(recording, studio, view, look);
  }

  /// The list of a library with the recordings.
  static OpenRecording list(Look look, List<Recording> recordings) {
    var studio = studio(recordings);
    var today = LocalDate.of(2026, 11, 20);
    var view = Fx.get(() -> new RecordingsView(context(studio, look.locale()), files -> {}, today));
    return shown(DemoRun.recording(), studio, view, look);
  }

  private static OpenRecording shown(Recording recording, Studio studio, View view, Look look) {
    var root = Fx.get(() -> new StackPane(view.node()));
    var exhibit = Exhibit.of(root, look.theme(), look.size());
    awaitStore(studio);
    if (view instanceof RecordingView && hasChart(recording.channels())) {
      awaitDetails(view);
    }
    Fx.run(view::focus);
    Fx.settle();
    return new OpenRecording(recording, studio, view, exhibit);
  }

  /// Whether there is a time or a way to draw over.
  private static boolean hasChart(Channels channels) {
    return channels.lastMillis() > 0 || channels.kinds().contains(ChannelKind.DISTANCE);
  }

  /// Opens the recording anew in the same window and closes what was there before.
  ///
  /// @param laidOut runs on the window's thread once the chart has all its traces and is laid out,
  ///   right before it is painted
  void again(Runnable laidOut) {
    var scene = exhibit.stage().getScene();
    var before = view;
    var first = new FirstPaint(scene, laidOut);
    view =
        Fx.get(
            () -> {
              var next = new RecordingView(recording.id(), context(studio, Locale.ENGLISH));
              ((StackPane) scene.getRoot()).getChildren().setAll(next.node());
              scene.addPostLayoutPulseListener(first);
              return next;
            });
    awaitDetails(view);
    Fx.run(
        () -> {
          scene.removePostLayoutPulseListener(first);
          before.close();
        });
  }

  /// Looks at every pulse whether the chart stands there as a whole.
  private record FirstPaint(Scene scene, Runnable laidOut, AtomicBoolean done) implements Runnable {

    FirstPaint(Scene scene, Runnable laidOut) {
      this(scene, laidOut, new AtomicBoolean());
    }

    @Override
    public void run() {
      var chart = (ChartPane) scene.getRoot().lookup("#" + ChartPane.ID);
      if (chart != null && !chart.model().desk().isWaiting() && done.compareAndSet(false, true)) {
        laidOut.run();
      }
    }
  }

  ChartPane chart() {
    return (ChartPane) find("#" + ChartPane.ID);
  }

  Node find(String selector) {
    return Fx.get(
        () -> {
          Node found = view.node().lookup(selector);
          if (found == null) {
            throw new AssertionError("Nothing is " + selector);
          }
          return found;
        });
  }

  /// Waits until something holds on the JavaFX thread, and fails where it does not in time.
  static void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Fx.get(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("Nothing came of it within 20 s", e);
    }
  }

  /// Chooses an item of a menu, however deep.
  void choose(String menu, String id) {
    var button = (MenuButton) find("#" + menu);
    Fx.run(() -> item(button.getItems(), id).fire());
    Fx.settle();
  }

  private static MenuItem item(List<MenuItem> items, String id) {
    for (MenuItem item : items) {
      if (id.equals(item.getId())) {
        return item;
      }
      if (item instanceof Menu menu
          && !menu.getItems().isEmpty()
          && id.startsWith(menu.getId() + "/")) {
        return menu.getItems().get(Integer.parseInt(id.substring(menu.getId().length() + 1)));
      }
    }
    throw new AssertionError("No item " + id);
  }

  /// A recording of the test's own in the recording view.
  static OpenRecording of(Recording recording, Look look) {
    var studio = studio(List.of(recording));
    var view = Fx.get(() -> new RecordingView(recording.id(), context(studio, look.locale())));
    return shown(recording, studio, view, look);
  }

  /// What was said to the user, the newest last.
  final List<String> said() {
    return List.copyOf(SAID);
  }

  void press(KeyCode code, boolean shift, boolean shortcut) {
    var chart = chart();
    var type = KeyEvent.KEY_PRESSED;
    Fx.run(() -> chart.fireEvent(new KeyEvent(type, "", "", code, shift, shortcut, false, false)));
    Fx.settle();
  }

  /// The intervals as the library has them now.
  List<Interval> stored() {
    var read = new CompletableFuture<List<Interval>>();
    Fx.run(
        () ->
            studio
                .recordings()
                .open(recording.id(), found -> read.complete(found.orElseThrow().intervals())));
    return read.orTimeout(60, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    Fx.run(view::close);
    exhibit.close();
    Fx.discard(studio);
  }

  /// Waits until what is built after the chart stands beside it.
  private static void awaitDetails(View view) {
    await(() -> view.node().lookup("#" + StatisticsTable.ID) != null);
    // The map comes last, one picture later.
    Fx.settle();
    Fx.settle();
  }

  private static void awaitStore(Studio studio) {
    var answered = new CompletableFuture<Boolean>();
    Fx.run(() -> studio.store().ask(library -> true, answered::complete));
    answered.orTimeout(60, TimeUnit.SECONDS).join();
    Fx.settle();
  }

  static Studio studio(List<Recording> recordings) {
    return studio(recordings, library -> {});
  }

  private static Studio studio(List<Recording> recordings, Consumer<Library> before) {
    Fx.start();
    try {
      Path folder = Files.createTempDirectory("backstride-recording");
      var library = Libraries.open(folder.resolve("library.db"));
      library.add(recordings, null, null);
      before.accept(library);
      return Fx.studio(library);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ViewContext context(Studio studio, Locale locale) {
    return new ViewContext(
        studio,
        new Cell<>(Settings.standard(locale)),
        Messages.in(locale),
        new Formats(locale, UnitSystem.METRIC),
        _ -> {},
        notice -> SAID.add(notice.text()));
  }
}
