package org.backstride.ui.recording.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.backstride.studio.importing.ImportReport;
import org.backstride.studio.importing.ImportReport.Ending;
import org.backstride.studio.importing.ImportedFile;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.ViewContext;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The reports of imports as a coach reads them again.
class ImportsViewTest {

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private Demo demo;
  private WindowExhibit window;

  @BeforeEach
  void open() {
    demo = Demo.filled(Locale.ENGLISH);
    window = WindowExhibit.of(demo, new Place.Imports(null), Theme.LIGHT, Exhibit.Size.LARGE);
    demo.rest();
    demo.rest();
  }

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @Test
  void theNewestImportIsShownWithEachFileAndASummary() {
    assertThat(names())
        .containsExactly("laufband-7.csv", "phone-track.gpx", "evening.fit", "letter.pdf");
    assertThat(find("#imports-summary", Label.class).getText())
        .isEqualTo(
            "1 file imported, 1 already in the library, 1 rejected. 1 file seems to hold a session"
                + " that was there already. 2 other files were no recordings and were left alone.");
  }

  @Test
  void theDownKeyShowsTheImportBefore() {
    Fx.run(() -> list().requestFocus());

    robot.push(KeyCode.DOWN);
    demo.rest();

    assertThat(names()).containsExactly("monday.tcx");
  }

  @Test
  void onlyTheFilesWithSomethingToSayAreShownWhenAsked() {
    Fx.run(() -> find("#imports-odd", CheckBox.class).fire());

    assertThat(names()).containsExactly("laufband-7.csv", "phone-track.gpx", "letter.pdf");
  }

  @Test
  void enterOpensTheRecordingOfTheChosenFile() {
    Fx.run(() -> table().getSelectionModel().select(1));
    Fx.run(() -> table().requestFocus());

    robot.push(KeyCode.ENTER);
    demo.rest();

    assertThat(window.window().place()).isInstanceOf(Place.RecordingPlace.class);
  }

  @Test
  void deleteTakesTheReportOffTheListUntilUndone() {
    Fx.run(() -> list().requestFocus());

    robot.push(KeyCode.DELETE);
    demo.rest();
    demo.rest();
    assertThat(list().getItems()).hasSize(1);
    assertThat(names()).containsExactly("monday.tcx");

    Fx.run(() -> demo.studio().history().undo());
    demo.rest();
    assertThat(list().getItems()).hasSize(2);
  }

  @Test
  void theReportIsKeptAsATableBesideTheWindow() throws IOException {
    var report = new ImportReport(UUID.randomUUID(), files(), 0, Ending.COMPLETE);
    var file = folder.resolve("import.csv");
    var said = new CopyOnWriteArrayList<String>();
    var view = Fx.get(() -> new ImportsView(context(said), null));

    Fx.run(() -> view.keepAs(report, file));
    Fx.run(() -> view.keepAs(report, folder.resolve("gone").resolve("import.csv")));
    Fx.idle(demo.studio().jobs());
    Fx.run(view::close);

    assertThat(Files.readAllLines(file))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("\"evening.fit\",");
    assertThat(said)
        .containsExactlyInAnyOrder(
            "The report is saved as " + file + ".",
            "The report could not be written to "
                + folder.resolve("gone").resolve("import.csv")
                + ". Choose another folder.");
  }

  private ViewContext context(List<String> said) {
    return new ViewContext(
        demo.studio(),
        demo.settings(),
        Messages.in(Locale.ENGLISH),
        new Formats(Locale.ENGLISH, UnitSystem.METRIC),
        _ -> {},
        notice -> said.add(notice.text()));
  }

  private static List<ImportedFile> files() {
    return List.of(new ImportedFile.AlreadyThere(Path.of("evening.fit")));
  }

  @Test
  void theListOfRecordingsLeadsHereAndTheKeyTooAndBackLeadsThere() {
    window.open(new Place.Recordings());
    Fx.run(() -> find("#recordings-imports", Button.class).fireEvent(new ActionEvent()));
    Fx.settle();
    assertThat(window.window().place()).isEqualTo(new Place.Imports(null));

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    Fx.settle();
    assertThat(window.window().place()).isEqualTo(new Place.Recordings());
  }

  @Test
  void aSentenceOfSeveralLinesHasTheHeightItNeeds() {
    window.save("imports-sentences");

    var heights =
        Fx.get(
            () ->
                table().lookupAll(".table-row-cell").stream()
                    .filter(row -> !((TableRow<?>) row).isEmpty())
                    .map(row -> row.getLayoutBounds().getHeight())
                    .toList());

    assertThat(heights.getFirst()).isGreaterThan(Collections.min(heights) + 14);
  }

  @Test
  void whereNothingWasImportedItIsSaid() {
    try (var bare = Demo.empty();
        var shown =
            WindowExhibit.of(bare, new Place.Imports(null), Theme.LIGHT, Exhibit.Size.LARGE)) {
      shown.save("imports-empty");
      var texts =
          Fx.get(
              () ->
                  shown.stage().getScene().getRoot().lookupAll(".label").stream()
                      .filter(Node::isVisible)
                      .map(node -> ((Label) node).getText())
                      .toList());
      assertThat(texts).contains("No imports yet");
    }
  }

  private List<String> names() {
    return Fx.get(
        () ->
            table().getItems().stream()
                .map(ImportedFile.class::cast)
                .map(each -> each.file().getFileName().toString())
                .toList());
  }

  private TableView<?> table() {
    return find("#import-report", TableView.class);
  }

  private ListView<?> list() {
    return find("#imports-list", ListView.class);
  }

  private <N extends Node> N find(String id, Class<N> type) {
    return type.cast(Objects.requireNonNull(window.stage().getScene().getRoot().lookup(id), id));
  }
}
