package org.backstride.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.backstride.app.library.Reopening;
import org.backstride.athlete.Athlete;
import org.backstride.program.Step;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.Recording;
import org.backstride.settings.Settings;
import org.backstride.store.Library;
import org.backstride.store.Opening;
import org.backstride.store.sql.StoreException;
import org.backstride.studio.Studio;
import org.backstride.studio.importing.GeneratedFit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Place;
import org.backstride.ui.shell.Desk;
import org.backstride.ui.shell.StudioWindow;
import org.backstride.work.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The main job in one sitting, on the wiring of the real program: an athlete, a recording, a
/// program, what the rules say, the sheet; then the library opened again.
class MainJobTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T09:40:00Z"), ZoneOffset.UTC);

  private final FxRobot robot = new FxRobot();
  private final List<StoreException> failures = new ArrayList<>();

  @TempDir Path folder;

  private Studio studio;
  private Desk desk;
  private StudioWindow window;
  private Stage stage;

  @BeforeEach
  void open() {
    Fx.start();
    openStudio();
  }

  @AfterEach
  void close() {
    closeStudio();
  }

  @Test
  void aCoachGetsFromAnEmptyLibraryToASheetInOneSitting() throws IOException {
    addAthlete();
    importRecording();
    labelItBackward();
    designProgram();
    seeTheSheet();

    closeStudio();
    openStudio();

    assertThat(studio.roster().athletes().get()).hasSize(1);
    assertThat(studio.recordings().rows().get()).hasSize(1);
    assertThat(studio.programs().programs().get()).hasSize(1);
    assertThat(failures).isEmpty();
  }

  private void addAthlete() {
    Fx.run(() -> window.open(new Place.Athletes()));
    Fx.settle();
    robot.clickOn("#roster-add");
    Fx.waitFor("the athlete's profile", () -> window.place() instanceof Place.AthletePlace);

    assertThat(studio.roster().athletes().get()).extracting(Athlete::name).hasSize(1);
  }

  private void importRecording() throws IOException {
    Path file = folder.resolve("walk.fit");
    Files.write(file, GeneratedFit.walk(Instant.parse("2026-11-19T17:00:00Z"), 600));

    Fx.run(() -> desk.imports().accept(List.of(file)));

    Fx.waitFor("the recording", () -> studio.recordings().rows().get().size() == 1);
  }

  private void labelItBackward() {
    var id = studio.recordings().rows().get().getFirst().id();
    Fx.run(() -> window.open(new Place.RecordingPlace(id)));
    Fx.waitFor(
        "the chart", () -> Fx.get(() -> robot.lookup("#recording-chart").tryQuery().isPresent()));
    Fx.settle();
    robot.clickOn("#recording-chart");
    robot.type(KeyCode.HOME);
    robot.press(KeyCode.SHIFT).type(KeyCode.PAGE_DOWN, 3).release(KeyCode.SHIFT);
    robot.type(KeyCode.B);

    Fx.waitFor("the label", () -> intervals().stream().anyMatch(MainJobTest::isBackward));
    Fx.run(() -> studio.history().undo());
    Fx.waitFor("the label gone", () -> intervals().stream().noneMatch(MainJobTest::isBackward));
    Fx.run(() -> studio.history().redo());
    Fx.waitFor("the label back", () -> intervals().stream().anyMatch(MainJobTest::isBackward));
  }

  private void designProgram() {
    Fx.run(() -> window.open(new Place.Programs()));
    Fx.settle();
    robot.clickOn("#programs-new");
    Fx.waitFor("the designer", () -> window.place() instanceof Place.ProgramPlace);
    focus("#palette-backward-walk");
    robot.type(KeyCode.ENTER);

    Fx.waitFor("the block", () -> steps() == 1);
    Fx.waitFor("a finding", () -> !texts("#findings").isEmpty());
    robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
    Fx.waitFor("the block gone", () -> steps() == 0);
    robot
        .press(KeyCode.SHORTCUT, KeyCode.SHIFT)
        .type(KeyCode.Z)
        .release(KeyCode.SHIFT, KeyCode.SHORTCUT);
    Fx.waitFor("the block back", () -> steps() == 1);
  }

  private void seeTheSheet() {
    var program = studio.programs().programs().get().getFirst().id();
    var athlete = studio.roster().athletes().get().getFirst().id();
    Fx.run(() -> window.open(new Place.SheetPlace(program, athlete)));

    Fx.waitFor("the first page", () -> pageText().contains("Screening not recorded"));
  }

  private String pageText() {
    return robot
        .lookup("#sheet-pages")
        .tryQueryAs(VBox.class)
        .filter(pages -> !pages.getChildren().isEmpty())
        .map(pages -> String.valueOf(pages.getChildren().getFirst().getAccessibleText()))
        .orElse("");
  }

  private long steps() {
    return studio.programs().programs().get().getFirst().program().blocks().stream()
        .filter(Step.class::isInstance)
        .count();
  }

  private List<Interval> intervals() {
    var id = studio.recordings().rows().get().getFirst().id();
    var result = new CompletableFuture<List<Interval>>();
    Fx.run(
        () ->
            studio
                .recordings()
                .open(
                    id, read -> result.complete(read.map(Recording::intervals).orElse(List.of()))));
    return result.orTimeout(60, TimeUnit.SECONDS).join();
  }

  private static boolean isBackward(Interval interval) {
    return interval.direction() == DirectionLabel.BACKWARD;
  }

  private List<String> texts(String id) {
    return Fx.get(
        () ->
            robot.lookup(id).tryQuery().stream()
                .flatMap(node -> node.lookupAll(".label").stream())
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private void focus(String id) {
    Fx.run(() -> robot.lookup(id).query().requestFocus());
  }

  private void openStudio() {
    var opening = (Opening.Opened) Library.open(folder.resolve("library.db"));
    var loaded = new CompletableFuture<Boolean>();
    var settings = new Cell<>(Settings.standard(Locale.UK).withLanguage(Locale.ENGLISH));
    var wiring = new Wiring(CLOCK);
    studio = Fx.get(() -> wiring.studio(opening.library(), failures::add));
    desk = Fx.get(() -> wiring.desk(studio, settings, _ -> {}, _ -> {}, new Staying(folder)));
    window = Fx.get(() -> new StudioWindow(desk, new Place.Today(), 1440, 900));
    stage = Fx.get(Stage::new);
    Fx.run(
        () -> {
          studio.load(() -> loaded.complete(true));
          stage.setScene(window.scene());
          stage.show();
          window.focus();
        });
    loaded.orTimeout(60, TimeUnit.SECONDS).join();
    Fx.settle();
  }

  private void closeStudio() {
    Fx.get(
        () -> {
          stage.hide();
          window.close();
          return studio.close();
        });
  }

  /// Nothing in the main job leaves the library.
  private record Staying(Path home) implements Reopening {

    @Override
    public void restore(Path backup) {
      throw new IllegalStateException("Restored " + backup);
    }

    @Override
    public void move(Path other) {
      throw new IllegalStateException("Moved to " + other);
    }

    @Override
    public void visit(Path other) {
      throw new IllegalStateException("Visited " + other);
    }
  }
}
