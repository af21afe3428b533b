package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.backstride.codec.workout.form.ProgramFile;
import org.backstride.codec.workout.form.ProgramFile.Held;
import org.backstride.program.resolve.References;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.program.Designer.Look;
import org.backstride.ui.program.export.ExportDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class ExportTest {

  private final FxRobot robot = new FxRobot();

  @TempDir Path folder;

  @Test
  void theReportStandsThereBeforeAnythingIsSavedAndFollowsTheForm() {
    try (var designer = Designer.of(Programs.knee())) {
      open(designer);

      assertThat(words(designer)).contains("Direction of movement").contains("Not in the file");

      robot.clickOn("#export-json");
      Fx.settle();

      assertThat(words(designer)).contains("carries everything").doesNotContain("Direction of");
    }
  }

  @Test
  void escapeClosesTheCardAndTheLaneHasTheKeyboardAgain() {
    try (var designer = Designer.of(Programs.knee())) {
      open(designer);
      robot.push(KeyCode.ESCAPE);
      Fx.settle();

      assertThat(find(designer, "#export")).isEmpty();
      assertThat(Fx.get(() -> designer.view.lane().isFocused())).isTrue();
    }
  }

  @Test
  void withoutAWatchTheButtonSaysWhy() {
    try (var designer = Designer.of(Programs.knee())) {
      open(designer);

      var watch = (Button) find(designer, "#export-watch").orElseThrow();

      assertThat(watch.getAccessibleHelp()).contains("No watch");
    }
  }

  @Test
  void whatIsSavedIsTheFileOfTheChosenForm() throws Exception {
    try (var designer = Designer.of(Programs.knee())) {
      Path file = folder.resolve("knee.json");
      var over = Fx.get(() -> (StackPane) designer.view.node());
      var desk =
          Fx.get(
              () ->
                  new ExportDesk(
                      Designer.context(designer.studio, Locale.ENGLISH),
                      over,
                      (name, form) -> Optional.of(file)));
      Fx.run(() -> desk.open(Programs.knee(), References.UNKNOWN, () -> {}));
      robot.clickOn("#export-json").clickOn("#export-save");
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> find(designer, "#export").isEmpty());

      assertThat(ProgramFile.read(Files.readAllBytes(file)))
          .isInstanceOfSatisfying(
              Held.class, held -> assertThat(held.program()).isEqualTo(Programs.knee()));
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theReportIsPictured(Theme theme) {
    try (var designer = Designer.of(Programs.knee(), new Look(theme, Size.LARGE, Locale.ENGLISH))) {
      open(designer);

      assertThat(designer.exhibit.save("designer-export-" + theme.code())).exists();
    }
  }

  private static void open(Designer designer) {
    Fx.run(
        () ->
            designer.view.actions().stream()
                .filter(action -> action.id().equals("program-export"))
                .forEach(action -> action.perform()));
    Fx.settle();
  }

  private static String words(Designer designer) {
    return Fx.get(
        () ->
            root(designer).lookupAll("#export .label").stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n")));
  }

  private static Optional<Node> find(Designer designer, String id) {
    return Fx.get(() -> Optional.ofNullable(root(designer).lookup(id)));
  }

  /// The card lies over the whole window.
  private static Node root(Designer designer) {
    return designer.view.node().getScene().getRoot();
  }
}
