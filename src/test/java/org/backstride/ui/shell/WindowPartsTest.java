package org.backstride.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.studio.importing.ImportReport;
import org.backstride.studio.importing.ImportReport.Ending;
import org.backstride.studio.importing.ImportedFile;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.shell.finder.FinderView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What lies over and under the view: notices, running jobs, the finder's scrim.
class WindowPartsTest {

  private final FxRobot robot = new FxRobot();
  private final Demo demo = Demo.filled(Locale.ENGLISH);
  private final WindowExhibit window =
      WindowExhibit.of(demo, new Place.Today(), Theme.LIGHT, Exhibit.Size.LARGE);

  @BeforeEach
  void toFront() {
    window.toFront();
  }

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @Test
  void aProblemStaysUntilItIsClosed() {
    tell(Notice.problem("The disk is full."));
    assertThat(notices()).containsExactly("The disk is full.");

    Fx.run(() -> window.stage().getScene().lookup("#notice-close").requestFocus());
    assertThat(focused()).isEqualTo("notice-close");
    robot.push(KeyCode.SPACE);
    Fx.settle();

    assertThat(notices()).isEmpty();
  }

  @Test
  void aRefusalIsSaidOnceAndLeavesWithItsPlace() {
    tell(Notice.refused("The gate is closed."));
    tell(Notice.problem("The disk is full."));
    tell(Notice.refused("The gate is closed."));
    assertThat(notices()).containsExactly("The disk is full.", "The gate is closed.");

    Fx.run(() -> window.window().open(new Place.Athletes()));

    assertThat(notices()).containsExactly("The disk is full.");
  }

  @Test
  void theFinderTakesWhatIsTypedBeforeItIsPainted() {
    String typed =
        Fx.get(
            () -> {
              var scene = window.stage().getScene();
              Event.fireEvent(scene.getFocusOwner(), pressed(KeyCode.K));
              for (String letter : List.of("m", "a", "r")) {
                Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
              }
              return ((TextField) scene.lookup("#" + FinderView.FIELD_ID)).getText();
            });

    assertThat(typed).isEqualTo("mar");
  }

  private static KeyEvent pressed(KeyCode withControl) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", withControl, false, true, false, false);
  }

  @Test
  void theNewestFourNoticesAreShown() {
    for (int i = 1; i <= 6; i++) {
      tell(Notice.problem("Problem " + i));
    }

    assertThat(notices()).containsExactly("Problem 3", "Problem 4", "Problem 5", "Problem 6");
  }

  @Test
  void whatANoticeOffersIsDoneOnceAndTheNoticeLeaves() {
    var done = new AtomicInteger();
    tell(
        Notice.problem("A program was deleted.")
            .withAction(Action.of("take-back", "Take it back", done::incrementAndGet)));

    press("#take-back");

    assertThat(done).hasValue(1);
    assertThat(notices()).isEmpty();
  }

  @Test
  void aRunningJobShowsItsFiguresAndCanBeCancelled() {
    var release = new CountDownLatch(1);
    var ended = new AtomicInteger();
    Fx.run(
        () ->
            demo.studio()
                .jobs()
                .start(
                    "Import",
                    progress -> {
                      progress.report(3, 12, "walk.fit");
                      while (!progress.isCancelled()) {
                        release.await(5, TimeUnit.MILLISECONDS);
                      }
                      return 1;
                    },
                    ended::set,
                    thrown -> ended.set(-1)));
    Fx.waitFor("the figures", () -> labels(".bs-status .label").contains("3 of 12  walk.fit"));
    assertThat(labels(".bs-status .label")).contains("Import");

    press("#jobs-cancel");

    Fx.waitFor("the end of the job", () -> ended.get() == 1);
    Fx.waitFor("the bar to be empty", () -> !labels(".bs-status .label").contains("Import"));
  }

  @Test
  void aLongDetailGivesWayToTheStateAndTheCancelButton() {
    var release = new CountDownLatch(1);
    Fx.run(
        () ->
            demo.studio()
                .jobs()
                .start(
                    "Import",
                    progress -> {
                      progress.report(3, 12, "a very long name ".repeat(30));
                      return release.await(10, TimeUnit.SECONDS) ? 1 : -1;
                    },
                    done -> {},
                    thrown -> {}));
    Fx.waitFor("the job", () -> labels(".bs-status .label").contains("Import"));

    Fx.settle();

    var title = (Label) robot.lookup(".bs-status .bs-status-title").query();
    var state = (Label) robot.lookup("#status-state").query();
    assertThat(title.getWidth()).isGreaterThanOrEqualTo(Math.floor(title.prefWidth(-1)));
    assertThat(state.getWidth()).isGreaterThanOrEqualTo(Math.floor(state.prefWidth(-1)));
    assertThat(robot.lookup("#jobs-cancel").query().getLayoutBounds().getWidth()).isEqualTo(24);
    release.countDown();
    Fx.waitFor("the bar to be empty", () -> !labels(".bs-status .label").contains("Import"));
  }

  @Test
  void aJobMeasuredInBytesShowsItsWordsOnly() {
    var release = new CountDownLatch(1);
    var ended = new AtomicInteger();
    Fx.run(
        () ->
            demo.studio()
                .jobs()
                .start(
                    "Import",
                    progress -> {
                      progress.share(1_048_576, 4_194_304, "File 2, 1.0 MB/s, 5 s left: walk.fit");
                      return release.await(10, TimeUnit.SECONDS) ? 1 : -1;
                    },
                    ended::set,
                    thrown -> ended.set(-1)));

    Fx.waitFor(
        "the words",
        () -> labels(".bs-status .label").contains("File 2, 1.0 MB/s, 5 s left: walk.fit"));
    assertThat(labels(".bs-status .label")).noneMatch(text -> text.matches(".*\\d{3}.*"));
    release.countDown();
    Fx.waitFor("the end of the job", () -> ended.get() == 1);
  }

  @Test
  void theWatchedFolderThatVanishesIsAProblemAndItsReturnGoodNews() {
    var told = new ArrayList<Notice>();
    var intake = new Intake(demo.studio(), demo.settings(), told::add, _ -> {});
    Path folder = Path.of("sync");

    Fx.run(() -> intake.gone(folder));
    Fx.run(() -> intake.back(folder));

    assertThat(told)
        .containsExactly(
            Notice.problem(
                "The watched folder sync cannot be read now. Its new files are imported when it is"
                    + " there again."),
            Notice.done("The watched folder sync is there again."));
  }

  @Test
  void anImportOfTheWatchedFolderIsToldWithItsReport() {
    var told = new ArrayList<Notice>();
    var intake = new Intake(demo.studio(), demo.settings(), told::add, _ -> {});
    var there = new ImportedFile.AlreadyThere(Path.of("sync", "walk.fit"));

    Fx.run(() -> intake.imported(ImportReport.of(List.of(there), 0, Ending.COMPLETE)));

    assertThat(told).hasSize(1);
    assertThat(told.getFirst().text())
        .isEqualTo("No file imported, 1 already in the library, 0 rejected.");
    assertThat(told.getFirst().action())
        .isNotNull()
        .extracting(Action::id)
        .isEqualTo("import-report");
  }

  @Test
  void theFiguresOfThePlacesCountFromTheTopOfTheRail() {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    Fx.settle();
    assertThat(window.window().place()).isInstanceOf(Place.Calendar.class);

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
    Fx.settle();
    assertThat(window.window().place()).isInstanceOf(Place.Sheets.class);
  }

  @Test
  void theSheetOfKeysHasRoomAroundItAndEndsAboveTheFootOfASmallWindow() {
    try (var small = WindowExhibit.of(demo, new Place.Today(), Theme.LIGHT, Exhibit.Size.SMALL)) {
      Fx.run(() -> small.stage().toFront());
      Fx.run(() -> small.stage().requestFocus());
      Fx.settle();
      robot.push(KeyCode.F1);
      Fx.settle();
      small.save("key-sheet-small");
      var sheet = small.stage().getScene().lookup("#key-sheet");
      var words = sheet.lookup(".bs-key-sheet-body .bs-strong");

      double foot = Fx.get(() -> sheet.localToScene(sheet.getLayoutBounds()).getMaxY());
      double edge = Fx.get(() -> sheet.localToScene(sheet.getLayoutBounds()).getMinX());
      double left = Fx.get(() -> words.localToScene(words.getLayoutBounds()).getMinX());

      assertThat(foot).isLessThanOrEqualTo(690);
      assertThat(left - edge).isBetween(20.0, 32.0);
    }
  }

  @Test
  void theFinderGivesTheKeyboardBack() {
    Fx.run(() -> window.stage().getScene().lookup("#rail-programs").requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.K);
    Fx.settle();
    assertThat(focused()).isEqualTo("finder-field");

    robot.push(KeyCode.ESCAPE);
    Fx.settle();

    assertThat(focused()).isEqualTo("rail-programs");
  }

  @Test
  void altLeftLeadsOneStepUp() {
    window.open(new Place.AthletePlace(demo.patient()));

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    Fx.settle();

    assertThat(window.window().place()).isEqualTo(new Place.Athletes());
  }

  private void tell(Notice notice) {
    Fx.run(() -> window.window().show(notice));
    Fx.settle();
  }

  private void press(String query) {
    Fx.settle();
    Fx.run(() -> window.stage().getScene().lookup(query).requestFocus());
    robot.push(KeyCode.SPACE);
    Fx.settle();
  }

  private String focused() {
    return Fx.get(() -> window.stage().getScene().getFocusOwner().getId());
  }

  private List<String> notices() {
    return labels(".bs-notice > .label");
  }

  private List<String> labels(String query) {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(query).stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
  }
}
