package org.backstride.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.backstride.program.ProgramId;
import org.backstride.studio.ProgramDocument;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.shell.finder.FinderEntry;
import org.backstride.ui.shell.finder.FinderView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The window as a user's hands meet it.
class StudioWindowTest {

  private final FxRobot robot = new FxRobot();
  private final Demo demo = Demo.filled(Locale.ENGLISH);
  private WindowExhibit window = open();

  @BeforeEach
  void toFront() {
    Fx.run(() -> window.stage().toFront());
  }

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @Test
  void theRailLeadsToTheSections() {
    click("#rail-athletes");

    assertThat(window.window().place()).isEqualTo(new Place.Athletes());
    assertThat(title()).isEqualTo("Athletes");
  }

  /// What the menu's lines would do by their keys is the window's to do, once.
  @Test
  void theMenuNamesKeysInAColumnOfTheirOwnAndLeavesThemToTheWindow() {
    var menu = (MenuButton) window.lookup(ActionMenu.ID);

    press(KeyCode.F10);
    var keys =
        Fx.get(
            () ->
                menu.getItems().stream()
                    .filter(item -> item.getAccelerator() != null)
                    .map(item -> item.getText() + ": " + item.getAccelerator().getDisplayText())
                    .toList());
    press(KeyCode.ESCAPE);

    assertThat(keys).contains("Add athlete: Ctrl+N");
    assertThat(Fx.get(() -> window.stage().getScene().getAccelerators())).isEmpty();
  }

  @Test
  void theMenuSaysOnceWhatTheViewAndTheWindowCanDo() {
    window.open(new Place.Recordings());

    press(KeyCode.F10);
    var menu = (MenuButton) window.lookup(ActionMenu.ID);
    var lines =
        Fx.get(
            () ->
                menu.getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList());
    press(KeyCode.ESCAPE);

    assertThat(lines).contains("Import recordings…").doesNotHaveDuplicates();
  }

  @Test
  void theFinderOpensWithItsKeysAndLeadsToAPerson() {
    press(KeyCode.CONTROL, KeyCode.K);
    Fx.run(() -> field(FinderView.FIELD_ID).setText("marta"));
    press(KeyCode.ENTER);

    assertThat(window.window().place()).isEqualTo(new Place.AthletePlace(demo.patient()));
  }

  @Test
  void theFinderCallsARecordingByWhatWasDone() {
    press(KeyCode.CONTROL, KeyCode.K);
    Fx.run(() -> field(FinderView.FIELD_ID).setText(" 2026"));

    var found =
        Fx.get(
            () ->
                ((ListView<?>) window.lookup(FinderView.LIST_ID))
                    .getItems().stream().map(FinderEntry.class::cast).toList());
    assertThat(found)
        .extracting(FinderEntry::text)
        .contains("Running, treadmill", "Session")
        .doesNotContain("");
  }

  @Test
  void escapeLeavesTheFinderAndThePlace() {
    press(KeyCode.CONTROL, KeyCode.K);
    press(KeyCode.ESCAPE);

    assertThat(window.window().place()).isEqualTo(new Place.Today());
    assertThat(Fx.get(() -> window.stage().getScene().lookup("#" + FinderView.FIELD_ID))).isNull();
  }

  @Test
  void theKeySheetListsTheKeys() {
    press(KeyCode.F1);

    List<String> words =
        Fx.get(
            () ->
                window.stage().getScene().getRoot().lookupAll(".bs-key-sheet .label").stream()
                    .map(node -> ((Labeled) node).getText())
                    .toList());
    assertThat(words).contains("Find anything", "Undo", "Add athlete");
    assertThat(words).anyMatch(keys -> keys.contains("Shift+Z") && keys.contains("Ctrl+Y"));
  }

  @Test
  void aQuestionMarkShowsTheKeysOfTheDesigner() {
    window.open(new Place.ProgramPlace(demo.program()));

    Fx.run(
        () ->
            window
                .stage()
                .getScene()
                .lookup("#lane")
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        "?",
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false)));

    Fx.settle();
    List<String> words =
        Fx.get(
            () ->
                window.stage().getScene().getRoot().lookupAll(".bs-key-sheet .label").stream()
                    .map(node -> ((Labeled) node).getText())
                    .toList());
    assertThat(words).contains("Ramp or steady", "More, fewer repetitions", "+, −");
    assertThat(shownOnTheKeySheet()).containsExactlyElementsOf(words);
  }

  /// The words as they are drawn: cut ones end in dots.
  private List<String> shownOnTheKeySheet() {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(".bs-key-sheet .label").stream()
                .map(node -> ((Text) node.lookup(".text")).getText().replace("\n", ""))
                .toList());
  }

  @Test
  void anotherLanguageBuildsTheWindowAnewAtTheSamePlace() {
    window.open(new Place.Athletes());

    Fx.run(() -> demo.settings().set(demo.settings().get().withLanguage(Locale.GERMAN)));
    Fx.settle();

    assertThat(title()).isEqualTo("Personen");
    assertThat(window.window().place()).isEqualTo(new Place.Athletes());
  }

  @Test
  void undoTakesBackWhatWasDoneAnywhere() {
    var id = demo.patient();
    Fx.run(() -> demo.studio().roster().delete(id, "Delete Marta"));

    press(KeyCode.CONTROL, KeyCode.Z);

    assertThat(Fx.get(() -> demo.studio().roster().find(id))).isPresent();
  }

  @Test
  void undoOpensTheProgramFirstAndNamesWhatItTookBack() {
    var id = demo.program();
    var before = Fx.get(() -> document(id).program().get());
    Fx.run(() -> document(id).edit(before.withName("Another name"), List.of(), "Rename"));

    press(KeyCode.CONTROL, KeyCode.Z);

    assertThat(window.window().place()).isEqualTo(new Place.ProgramPlace(id));
    assertThat(Fx.get(() -> document(id).program().get())).isEqualTo(before);
    assertThat(words()).anyMatch(text -> text.contains("Rename"));

    click("#rail-today");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

    assertThat(window.window().place()).isEqualTo(new Place.ProgramPlace(id));
    assertThat(title()).isEqualTo("Another name");
  }

  private ProgramDocument document(ProgramId id) {
    return demo.studio().programs().document(id).orElseThrow();
  }

  private List<String> words() {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  @Test
  void bothUsualKeysRedo() {
    var id = demo.patient();
    Fx.run(() -> demo.studio().roster().delete(id, "Delete Marta"));

    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(Fx.get(() -> demo.studio().roster().find(id))).isEmpty();

    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(Fx.get(() -> demo.studio().roster().find(id))).isEmpty();
  }

  private WindowExhibit open() {
    return WindowExhibit.of(demo, new Place.Today(), Theme.LIGHT, Exhibit.Size.LARGE);
  }

  private String title() {
    return Fx.get(
        () -> ((Label) window.stage().getScene().lookup("#" + HeaderBar.TITLE_ID)).getText());
  }

  private TextField field(String id) {
    return (TextField) window.stage().getScene().lookup("#" + id);
  }

  private void click(String query) {
    robot.clickOn(query);
    Fx.settle();
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    Fx.settle();
  }
}
