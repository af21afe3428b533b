package org.backstride.ui.recording.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.backstride.studio.importing.ImportedFile;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The reports of imports as a coach reads them again.
class ImportsViewTest {

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
