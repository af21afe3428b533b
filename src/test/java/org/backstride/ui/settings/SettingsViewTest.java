package org.backstride.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.backstride.settings.Settings;
import org.backstride.settings.Settings.Closeness;
import org.backstride.settings.Settings.Motion;
import org.backstride.settings.Settings.Paper;
import org.backstride.settings.Settings.Scheme;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Every setting holds at once, by mouse and by keys, and a backup is not restored by accident.
class SettingsViewTest {

  private final FxRobot robot = new FxRobot();
  private final Demo demo = Demo.empty();
  private final WindowExhibit window =
      WindowExhibit.of(demo, new Place.SettingsPlace(), Theme.LIGHT, Exhibit.Size.LARGE);

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
  void aTopicOfTheFinderComesToTheTopWithTheKeyboardInIt() {
    window.open(new Place.SettingsPlace("settings.rules.title"));
    Fx.settle();

    var title =
        robot.lookup(".bs-section").queryAllAs(Label.class).stream()
            .filter(each -> each.getText().equals("Safety rules"))
            .findFirst()
            .orElseThrow();
    double top = Fx.get(() -> title.localToScene(title.getBoundsInLocal()).getMinY());
    var focused = Fx.get(() -> window.stage().getScene().getFocusOwner());
    double below = Fx.get(() -> focused.localToScene(focused.getBoundsInLocal()).getMinY());

    assertThat(top).isBetween(52.0, 120.0);
    assertThat(below).isGreaterThan(top);
  }

  @Test
  void whatCountsAsDoneIsSetAndBordersOutOfOrderAreNotTaken() {
    border("done-from", 70);
    assertThat(settings().closeness()).isEqualTo(new Closeness(50, 70, 120, 150));

    border("partly-from", 75);
    assertThat(settings().closeness()).isEqualTo(new Closeness(50, 70, 120, 150));
    assertThat(robot.lookup(".bs-text-caution").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(text -> text.startsWith("Not taken"));

    border("partly-from", 40);
    assertThat(settings().closeness()).isEqualTo(new Closeness(40, 70, 120, 150));
  }

  private void border(String name, int percent) {
    Fx.run(
        () -> {
          Spinner<?> spinner = robot.lookup("#" + ClosenessPane.ID + name).queryAs(Spinner.class);
          spinner.getEditor().setText(String.valueOf(percent));
          spinner.commitValue();
        });
    Fx.settle();
  }

  @Test
  void theKeyboardStandsOnTheFirstChoiceAndChoosesWithSpace() {
    assertThat(Fx.get(() -> window.stage().getScene().getFocusOwner().getId()))
        .isEqualTo("settings-scheme-LIGHT");

    robot.push(KeyCode.RIGHT);
    Fx.settle();
    assertThat(Fx.get(() -> window.stage().getScene().getFocusOwner().getId()))
        .isEqualTo("settings-scheme-DARK");
    robot.push(KeyCode.SPACE);
    Fx.settle();

    assertThat(settings().look().scheme()).isEqualTo(Scheme.DARK);
  }

  @Test
  void aClickChoosesLanguageUnitsAndPaper() {
    click("#settings-units-IMPERIAL");
    assertThat(settings().units()).isEqualTo(UnitSystem.IMPERIAL);
    click("#settings-paper-LETTER");
    assertThat(settings().print().paper()).isEqualTo(Paper.LETTER);

    Fx.run(() -> demo.settings().set(demo.settings().get().withLanguage(Locale.GERMANY)));
    Fx.settle();
    click("#settings-language-es");

    assertThat(settings().language().getLanguage()).isEqualTo("es");
    assertThat(settings().language().getCountry()).isEqualTo("DE");
    assertThat(settings().units()).isEqualTo(UnitSystem.IMPERIAL);
    assertThat(words("#settings-backup")).isEqualTo("Hacer copia ahora");
  }

  @Test
  void aChosenWordStaysChosenWhenItIsClickedAgain() {
    click("#settings-paper-A4");
    click("#settings-paper-A4");

    assertThat(settings().print().paper()).isEqualTo(Paper.A4);
    assertThat(Fx.get(() -> node("#settings-paper-A4").getPseudoClassStates().toString()))
        .contains("selected");
  }

  @Test
  void languagesCallThemselvesByTheirOwnName() {
    assertThat(words("#settings-language-en")).isEqualTo("English");
    assertThat(words("#settings-language-de")).isEqualTo("Deutsch");
    assertThat(words("#settings-language-es")).isEqualTo("Español");
  }

  @Test
  void motionCanBeTurnedOnAgain() {
    assertThat(settings().look().motion()).isEqualTo(Motion.REDUCED);

    click("#settings-motion");

    assertThat(settings().look().motion()).isEqualTo(Motion.FULL);
  }

  @Test
  void theHeadOfTheSheetsIsKeptAsTyped() {
    type("#settings-clinic", "Praxis am Park");
    type("#settings-contact", "Weg 1\nBern");

    assertThat(settings().print())
        .isEqualTo(new Settings.Print(Paper.A4, "Praxis am Park", "Weg 1\nBern"));
  }

  @Test
  void theTreadmillsStepIsChosen() {
    Fx.run(
        () ->
            window.stage().getScene().getRoot().lookupAll(".toggle-button").stream()
                .filter(toggle -> "settings-belt-0.2".equals(toggle.getId()))
                .forEach(toggle -> ((ToggleButton) toggle).fire()));

    assertThat(settings().print().house()).isEqualTo(new Settings.House("", 0.2));
  }

  @Test
  void theWatchedFolderIsShownAndGivenUpByKey() {
    assertThat(words("#" + WatchPane.FOLDER_ID)).isEqualTo("No folder is watched.");
    assertThat(Fx.get(() -> node("#settings-watch-stop").isManaged())).isFalse();

    Fx.run(() -> give(Path.of("sync", "watches")));
    Fx.settle();
    assertThat(words("#" + WatchPane.FOLDER_ID)).isEqualTo(Path.of("sync", "watches").toString());
    assertThat(Fx.get(() -> node("#" + WatchPane.FOLDER_ID).getAccessibleText()))
        .startsWith("Watched folder: sync");
    Fx.run(() -> node("#settings-watch-stop").requestFocus());
    robot.push(KeyCode.SPACE);
    Fx.settle();

    assertThat(settings().watchedFolder()).isNull();
    assertThat(words("#" + WatchPane.FOLDER_ID)).isEqualTo("No folder is watched.");
  }

  @Test
  void aBackupIsLookedIntoBeforeItIsRestored() {
    Node restore = node("#settings-restore");
    assertThat(Fx.get(restore::getAccessibleHelp)).isEqualTo("Choose a backup in the list first");

    robot.clickOn("19 Nov 2026, 08:40");
    Fx.settle();

    assertThat(Fx.get(() -> restore.getAccessibleHelp() == null)).isTrue();
    assertThat(Fx.get(() -> hasLabel("9 athletes, 2 programs, 6 recordings."))).isTrue();
    Fx.run(restore::requestFocus);
    robot.push(KeyCode.SPACE);
    Fx.settle();
    robot.push(KeyCode.ESCAPE);
    Fx.settle();
    assertThat(window.window().place()).isEqualTo(new Place.SettingsPlace());
  }

  private void give(Path folder) {
    demo.settings().set(demo.settings().get().withWatchedFolder(folder));
  }

  private boolean hasLabel(String text) {
    return window.stage().getScene().getRoot().lookupAll(".label").stream()
        .anyMatch(node -> node instanceof Label label && label.getText().equals(text));
  }

  private Settings settings() {
    return Fx.get(() -> demo.settings().get());
  }

  private Node node(String query) {
    return robot.lookup(query).query();
  }

  private String words(String query) {
    return ((Labeled) node(query)).getText();
  }

  private void type(String query, String text) {
    Fx.run(() -> ((TextInputControl) node(query)).setText(text));
  }

  private void click(String query) {
    robot.clickOn(query);
    Fx.settle();
  }
}
