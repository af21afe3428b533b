package org.backstride.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstride.athlete.AthleteId;
import org.backstride.rehab.Gates;
import org.backstride.settings.Settings;
import org.backstride.store.Libraries;
import org.backstride.studio.Studio;
import org.backstride.studio.demo.DemoLibrary;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.CssConsole;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.rule.IssuingBanner;
import org.backstride.ui.kit.rule.OverrideForm;
import org.backstride.unit.UnitSystem;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

class SheetViewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final DemoLibrary demo = new DemoLibrary(TODAY, ZoneId.of("UTC"));
  private final List<Notice> notices = new ArrayList<>();

  @TempDir private Path folder;

  private Studio studio;

  @BeforeEach
  void open() {
    Fx.start();
    studio = Fx.studio(Libraries.open(folder.resolve("library.db")));
  }

  @AfterEach
  void close() {
    Fx.get(studio::close);
  }

  @Test
  void withoutAProgramItSaysWhereToBegin() {
    try (var shown = show(Theme.LIGHT, Size.LARGE, null)) {
      assertThat(shown.texts()).contains("Nothing to print yet");
      shown.exhibit().save("sheet-empty-light");
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1440,900", "DARK,1440,900", "CONTRAST,1440,900", "LIGHT,1024,700"})
  void theVeryPdfIsShownWithoutAWarning(Theme theme, int width, int height) {
    fill();
    try (var console = new CssConsole();
        var shown = show(theme, new Size(width, height), margit())) {
      shown.waitForPages();

      assertThat(shown.count()).isEqualTo("1 page");
      assertThat(shown.page().getAccessibleText()).contains("Page 1 of 1", "Margit Sommer");
      shown.exhibit().save("sheet-" + theme.code() + "-" + width);
      assertThat(console.lines()).isEmpty();
    }
  }

  @Test
  void largePrintTakesMorePages() {
    fill();
    try (var shown = show(Theme.LIGHT, Size.LARGE, margit())) {
      shown.waitForPages();

      Fx.run(() -> shown.lookup(SharedFields.LARGE_ID, CheckBox.class).fire());

      shown.waitFor(() -> !shown.count().equals("1 page"));
      assertThat(shown.count()).isEqualTo("2 pages");
    }
  }

  @Test
  void oneSheetMaySpeakAnotherLanguage() {
    fill();
    try (var shown = show(Theme.LIGHT, Size.LARGE, margit())) {
      shown.waitForPages();

      Fx.run(
          () ->
              shown.lookup(SharedFields.LANGUAGE_ID, ComboBox.class).getSelectionModel().select(3));

      shown.waitFor(() -> shown.page().getAccessibleText().contains("Antes de empezar"));
      assertThat(shown.page().getAccessibleText()).contains("Caminar hacia atrás");
    }
  }

  @Test
  void theSheetSpeaksThePersonsLanguage() {
    fill();
    try (var shown = show(Theme.LIGHT, Size.LARGE, lucia())) {
      shown.waitForPages();

      assertThat(shown.page().getAccessibleText()).contains("Antes de empezar");
    }
  }

  @Test
  void thePageForAPhoneSpeaksThePersonsLanguage() throws IOException {
    fill();
    try (var shown = show(Theme.LIGHT, Size.LARGE, lucia())) {
      shown.waitForPages();
      Path file = folder.resolve("sesion.html");

      Fx.run(() -> shown.view().savePhonePage(file));
      shown.waitFor(() -> !notices.isEmpty());

      assertThat(Files.readString(file)).contains("<html lang=\"es\">").contains("hacia atrás");
    }
  }

  @Test
  void aSheetWithoutAPersonSaysThatNobodyWasScreened() {
    fill();
    try (var shown = show(Theme.LIGHT, Size.LARGE, null)) {
      shown.waitForPages();

      assertThat(shown.page().getAccessibleText()).contains("Screening not recorded.");
    }
  }

  @Test
  void aClosedGateShowsWhyAndWhatOpensItInsteadOfASheet() {
    fill();
    var ingrid = demo.people().getLast().id();
    try (var shown = show(Theme.LIGHT, Size.LARGE, ingrid)) {
      assertThat(shown.texts())
          .anySatisfy(
              text -> assertThat(text).startsWith("No sheet: the screening gate is closed."));
      assertThat(shown.count()).isEmpty();
    }
  }

  @Test
  void goingOutdoorsChangesTheFindings() {
    fill();
    try (var shown = show("Track, twenty metres at a time", Theme.LIGHT, Size.LARGE, null)) {
      var before = shown.findings();

      Fx.run(() -> shown.toggle("Outdoors").fire());
      Fx.run(() -> shown.toggle("Ice").fire());

      assertThat(shown.findings()).isNotEqualTo(before);
      assertThat(shown.findings()).anySatisfy(text -> assertThat(text).startsWith("Stop S09"));
    }
  }

  @Test
  void snowAndTheDarkAreAskedForAndSpokenOf() {
    fill();
    try (var shown = show("Track, twenty metres at a time", Theme.LIGHT, Size.LARGE, null)) {
      Fx.run(() -> shown.toggle("Outdoors").fire());
      assertThat(shown.findings()).noneMatch(text -> text.contains("S09") || text.contains("X04"));

      Fx.run(() -> shown.toggle("Snow").fire());
      assertThat(shown.findings()).anySatisfy(text -> assertThat(text).startsWith("Stop S09"));

      Fx.run(() -> shown.toggle("Dark").fire());
      assertThat(shown.findings()).anySatisfy(text -> assertThat(text).startsWith("Caution X04"));
      shown.exhibit().save("sheet-dark-and-snow-light");
    }
  }

  @Test
  void thePdfIsSavedAsItIsShown() throws IOException {
    fill();
    Path file = folder.resolve("sheet.pdf");
    try (var shown = show(Theme.LIGHT, Size.LARGE, margit())) {
      shown.waitForPages();

      Fx.run(() -> shown.view().save(file));
      shown.waitFor(() -> !notices.isEmpty());

      assertThat(notices).containsExactly(Notice.done("Saved as sheet.pdf."));
      assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    }
  }

  @Test
  void thePageForAPhoneIsSavedInTheLanguageOfTheSheet() throws IOException {
    fill();
    try (var shown = show(Theme.LIGHT, Size.LARGE, margit())) {
      shown.waitForPages();
      Path file = folder.resolve("session.html");

      Fx.run(() -> shown.view().savePhonePage(file));
      shown.waitFor(() -> !notices.isEmpty());

      assertThat(notices).containsExactly(Notice.done("Saved as session.html."));
      assertThat(Files.readString(file)).contains("<html lang=\"en\">").contains("Walk backward");
    }
  }

  @Test
  void aClosedGateSaysWhyAndNothingIsSaved() {
    fill();
    var closed = Gates.redFlag("Nora");
    Fx.run(() -> studio.roster().put(closed, "Add"));
    Path file = folder.resolve("sheet.pdf");
    try (var shown = show(Theme.LIGHT, Size.LARGE, closed.id())) {
      Fx.settle();
      shown.exhibit().save("sheet-gate-closed-light");

      Fx.run(() -> shown.view().save(file));
      Fx.run(() -> shown.view().savePhonePage(folder.resolve("page.html")));
      Fx.run(() -> shown.view().primary().orElseThrow().perform());

      assertThat(shown.texts())
          .contains(
              "The gate is closed: nothing may be printed, saved or placed for this person.",
              "A red flag, a lock, a refusal or open questions cannot be overridden.");
      assertThat(notices).hasSize(3);
      assertThat(notices.getFirst().text()).startsWith("Nora: the gate is closed");
      assertThat(file).doesNotExist();
      assertThat(folder.resolve("page.html")).doesNotExist();
      assertThat(shown.exhibit().stage().getScene().lookup("#" + IssuingBanner.OVERRIDE_ID))
          .isNull();
    }
  }

  @Test
  void aMissingClearanceIsOverriddenByKeysWithAReasonThatIsKeptAndWithdrawn() {
    fill();
    var nora = Gates.notCleared("Nora");
    Fx.run(() -> studio.roster().put(nora, "Add"));
    try (var shown = show(Theme.DARK, Size.LARGE, nora.id())) {
      Fx.settle();
      var robot = new FxRobot();
      Fx.run(() -> shown.lookup(IssuingBanner.OVERRIDE_ID, Button.class).requestFocus());
      robot.push(KeyCode.SPACE);
      robot.push(KeyCode.ENTER);
      var empty = shown.lookup(OverrideForm.REASON_ID, TextField.class);
      assertThat(empty.getAccessibleHelp())
          .isEqualTo("Both are kept with the record; please fill them in.");
      robot.write("Walks at my arm");
      robot.push(KeyCode.TAB);
      robot.write("Eva");
      robot.push(KeyCode.ENTER);

      Fx.settle();
      shown.exhibit().save("sheet-gate-overridden-dark");
      assertThat(shown.texts()).contains("Issued by override");
      assertThat(studio.clinic().issuing(nora).isAllowed()).isTrue();
      assertThat(studio.clinic().about(nora.id()).getFirst().given().by()).isEqualTo("Eva");

      Fx.run(() -> shown.lookup(IssuingBanner.WITHDRAW_ID, Button.class).fire());
      assertThat(studio.clinic().issuing(nora).isAllowed()).isFalse();
      assertThat(studio.clinic().about(nora.id())).hasSize(1);
    }
  }

  private void fill() {
    Fx.run(
        () -> {
          demo.people().forEach(person -> studio.roster().put(person, "Add"));
          demo.programs().reversed().forEach(program -> studio.programs().add(program, "Add"));
        });
  }

  private AthleteId lucia() {
    return demo.people().stream()
        .filter(each -> each.name().startsWith("Lucía"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private AthleteId margit() {
    return demo.people().getFirst().id();
  }

  private Shown show(Theme theme, Size size, @Nullable AthleteId athlete) {
    return show("Knee OA, weeks 3 to 6", theme, size, athlete);
  }

  private Shown show(String name, Theme theme, Size size, @Nullable AthleteId athlete) {
    var context =
        new ViewContext(
            studio,
            new Cell<>(
                Settings.standard(Locale.UK)
                    .withPrint(
                        new Settings.Print(
                            Settings.Paper.A4,
                            "Riverside Knee Clinic",
                            "14 Mill Lane, Northbridge\n01632 960 214"))),
            Messages.in(Locale.ENGLISH),
            new Formats(Locale.UK, UnitSystem.METRIC),
            place -> {},
            notices::add);
    var program =
        studio.programs().programs().get().stream()
            .filter(shelved -> shelved.program().name().equals(name))
            .map(shelved -> shelved.id())
            .findFirst()
            .orElse(null);
    var view = Fx.get(() -> new SheetView(context, program, athlete, TODAY));
    return new Shown(view, theme, size);
  }

  private static final class Shown extends ShownSheet<SheetView> {

    Shown(SheetView view, Theme theme, Size size) {
      super(view, theme, size);
    }

    StackPane page() {
      return (StackPane) pages().getChildren().getFirst();
    }

    List<String> findings() {
      return lookup(FindingsBox.ID, VBox.class).lookupAll(".bs-sheet-finding .label").stream()
          .map(node -> ((Label) node).getText())
          .toList();
    }
  }
}
