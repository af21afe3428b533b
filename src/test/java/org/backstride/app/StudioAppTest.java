package org.backstride.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.backstride.athlete.Athlete;
import org.backstride.program.ProgramId;
import org.backstride.program.notation.Notation;
import org.backstride.settings.Settings;
import org.backstride.settings.Settings.WindowPlace;
import org.backstride.settings.SettingsFile;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The program from its start to its end on one library, by hand of a user: a restore, a close.
class StudioAppTest {

  private final FxRobot robot = new FxRobot();
  private final Clock clock = Clock.systemUTC();
  private final AtomicInteger exits = new AtomicInteger();
  private Thread.UncaughtExceptionHandler before;

  @TempDir Path folder;

  private Path library;
  private Path settings;

  @BeforeEach
  void begin() {
    Fx.start();
    before = Thread.getDefaultUncaughtExceptionHandler();
    library = folder.resolve("library.backstride");
    settings = folder.resolve("settings.properties");
    try (Library made = Libraries.open(library)) {
      made.save(Athlete.named("Ada Kept"));
    }
  }

  @AfterEach
  void end() {
    try {
      if (!windows().isEmpty()) {
        closeWindow();
      }
    } finally {
      // A window that did not close is no other test's.
      Fx.run(() -> showing().forEach(Stage::hide));
    }
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  @Test
  void aRestoreOpensAnewOnWhatTheBackupHeld() {
    start();
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    Fx.waitFor("the settings", () -> isThere("#settings-backup"));
    press("#settings-backup");
    Fx.waitFor(
        "the backup of the day and the one by hand",
        () -> Fx.get(() -> backups().getItems().size()) == 2);
    deleteAda();

    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    Fx.waitFor(
        "the list",
        () -> isThere("#settings-backups") && Fx.get(() -> !backups().getItems().isEmpty()));
    Fx.run(() -> backups().getSelectionModel().selectFirst());
    Stage old = windows().getFirst();
    press("#settings-restore");
    Fx.waitFor("the question, which begins on turning away", () -> windows().size() == 2);
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.SPACE);

    Fx.waitFor("the new window", () -> isAnother(windows(), old));
    Fx.waitFor("the word that it is done", () -> isTold("is restored"));
    closeWindow();
    assertThat(names()).containsExactly("Ada Kept");
  }

  @Test
  void closingTheWindowKeepsTheLastEditAndWhereTheWindowStood() {
    start();
    deleteAda();
    Fx.run(() -> showing().getFirst().setWidth(1_234));

    closeWindow();

    assertThat(exits).hasValue(1);
    assertThat(names()).isEmpty();
    var place =
        new SettingsFile(settings).read(Settings.standard(Locale.ENGLISH)).settings().window();
    assertThat(place).extracting(WindowPlace::width).isEqualTo(1_234.0);
  }

  @Test
  void aChangeThatTheDiskRefusesHoldsTheWindowOnceAndIsWrittenWhenItTakesIt() throws SQLException {
    start();
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + library);
        var statement = other.createStatement()) {
      statement.executeUpdate("BEGIN IMMEDIATE");
      deleteAda();
      Fx.waitFor("the refusal", () -> isTold("could not be written"));

      requestClose();
      Fx.settle();

      assertThat(isTold("not on the disk yet")).isTrue();
      assertThat(exits).hasValue(0);
      statement.executeUpdate("ROLLBACK");
    }
    closeWindow();
    assertThat(names()).isEmpty();
  }

  private void visitTheInventedPeopleAndComeBack() {
    press("#rail-settings");
    press("#settings-around");
    Fx.waitFor("the invented people", () -> isThere("#settings-home") || invented());
    Fx.waitFor("the offer of a tour", () -> isThere("#notice-tour"));
    press("#rail-settings");
    Stage invented = windows().getFirst();
    press("#settings-home");
    Fx.waitFor(
        "the own library", () -> isAnother(windows(), invented) && isThere("#rail-athletes"));
  }

  private boolean isTold(String words) {
    return Fx.get(
        () ->
            robot.lookup(".bs-notice").queryAll().stream()
                .anyMatch(notice -> notice.getAccessibleText().contains(words)));
  }

  @Test
  void aSettingsFileThatCannotBeUnderstoodIsToldWithItsNewName() throws IOException {
    Files.writeString(settings, "<html>not ours</html>");

    start();

    Fx.waitFor("the notice", () -> isThere(".bs-notice"));
    assertThat(robot.lookup(".bs-notice").query().getAccessibleText())
        .contains(settings + ".broken-1");
  }

  @Test
  void whatTheFirstScreenCanDoWithoutIsReadOnceItIsPainted() {
    try (Library made = Libraries.open(library)) {
      made.save(ProgramId.create(), Notation.read("# Hill walk\n- 5m fwd walk").program());
    }

    start();

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    Fx.waitFor("the program", () -> isThere("Hill walk"));
    assertThat(isThere("Hill walk")).isTrue();
  }

  @Test
  void theInventedPeopleAreVisitedAndTheOwnLibraryIsThereAgain() {
    start();

    visitTheInventedPeopleAndComeBack();
    press("#rail-athletes");

    Fx.waitFor("Ada", () -> isThere("Ada Kept"));
    assertThat(isThere("Ada Kept")).isTrue();
  }

  @Test
  void aFileOfTheCommandLineIsImportedOnceHoweverOftenALibraryIsOpened() throws IOException {
    Path log = Files.writeString(folder.resolve("log.csv"), "time,hr\n0,100\n1,101\n2,102\n");
    start(List.of(log));
    Fx.waitFor("the import", () -> isThere(".bs-notice"));

    visitTheInventedPeopleAndComeBack();
    closeWindow();

    try (Library opened = Libraries.open(library)) {
      assertThat(opened.importReports().all()).hasSize(1);
    }
  }

  /// Whether the status bar says that what is shown is invented.
  private boolean invented() {
    return Fx.get(
        () ->
            robot.lookup("#status-state").queryAll().stream()
                .anyMatch(state -> ((Labeled) state).getText().startsWith("Invented")));
  }

  private void start() {
    start(List.of());
  }

  @Test
  void whatSomebodyElseHasOpenIsTriedAgainUntilItIsClosedThere() {
    try (Library elsewhere = Libraries.open(library)) {
      start();
      Stage refused = windows().getFirst();
      Fx.waitFor("the way to try again", () -> isThere("#" + TroubleWindow.AGAIN_ID));

      press("#" + TroubleWindow.AGAIN_ID);
      Fx.waitFor("the same word anew", () -> isAnother(windows(), refused));
      assertThat(isThere("#" + TroubleWindow.LEAVE_ID)).isTrue();
      assertThat(elsewhere.athletes()).hasSize(1);
    }
    press("#" + TroubleWindow.AGAIN_ID);
    Fx.waitFor("the studio", () -> isThere("#rail-athletes"));

    press("#rail-athletes");
    Fx.waitFor("Ada", () -> isThere("Ada Kept"));
    assertThat(exits).hasValue(0);
  }

  @Test
  void leavingWhatDoesNotOpenEndsTheProgram() {
    try (Library elsewhere = Libraries.open(library)) {
      start();
      press("#" + TroubleWindow.LEAVE_ID);
      Fx.waitFor("the end", () -> exits.get() == 1);
      assertThat(elsewhere.athletes()).hasSize(1);
    }
  }

  private void start(List<Path> files) {
    var kept = KeptSettings.in(new SettingsFile(settings), Settings.standard(Locale.ENGLISH));
    var arguments = new Arguments(library, Arguments.Mode.STUDIO, files);
    var app =
        Fx.get(
            () ->
                new StudioApp(
                    arguments, kept, clock, new Milestones(clock), exits::incrementAndGet));
    Fx.run(
        () ->
            app.start(
                CompletableFuture.completedFuture(
                    OpenedLibrary.of(Library.open(library, clock), LocalDate.now(clock)))));
    Fx.waitFor("the window", () -> !windows().isEmpty());
    Fx.settle();
  }

  private void deleteAda() {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    Fx.waitFor("the roster", () -> isThere("#roster-table"));
    Fx.settle();
    robot.clickOn("Ada Kept");
    robot.push(KeyCode.DELETE);
    Fx.waitFor("Ada to leave", () -> !isThere("Ada Kept"));
  }

  /// Asked of one look at the windows: between two looks the old one may go.
  private static boolean isAnother(List<Stage> windows, Stage old) {
    return windows.size() == 1 && !windows.contains(old);
  }

  private void closeWindow() {
    int already = exits.get();
    requestClose();
    Fx.waitFor("the end", () -> exits.get() > already && windows().isEmpty());
  }

  private static void requestClose() {
    Fx.run(
        () -> {
          Stage stage = showing().getFirst();
          stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
  }

  private void press(String query) {
    Fx.settle();
    Fx.run(() -> robot.lookup(query).query().requestFocus());
    robot.push(KeyCode.SPACE);
  }

  /// Looked up where windows come and go, so that none goes while they are counted.
  private boolean isThere(String query) {
    return Fx.get(() -> robot.lookup(query).tryQuery().isPresent());
  }

  /// To be asked on the JavaFX thread.
  private ListView<?> backups() {
    return robot.lookup("#settings-backups").queryListView();
  }

  private List<String> names() {
    try (Library opened = Libraries.open(library)) {
      return opened.athletes().stream().map(Athlete::name).toList();
    }
  }

  private static List<Stage> windows() {
    return Fx.get(StudioAppTest::showing);
  }

  private static List<Stage> showing() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(Stage::isShowing)
        .toList();
  }
}
