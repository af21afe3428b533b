package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.ui.gallery.CssConsole;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.program.Designer.Look;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures of the designer in every theme.
class DesignerGalleryTest {

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aRehabProgramIsDrawnWithoutAWarning(Theme theme) {
    try (var console = new CssConsole();
        var designer = Designer.of(Programs.knee(), new Look(theme, Size.LARGE, Locale.ENGLISH))) {
      designer.showForHannah();
      designer.select(BlockPath.of(1, 0));
      designer.exhibit.save("designer-" + theme.code());

      assertThat(console.lines()).isEmpty();
    }
  }

  /// The selection is being made longer: guide line, chip, changed figures.
  @ParameterizedTest
  @EnumSource(Theme.class)
  void aDragIsDrawnWithItsGuideLine(Theme theme) {
    try (var designer = Designer.of(Programs.knee(), new Look(theme, Size.LARGE, Locale.ENGLISH))) {
      var hand = new LaneRobot(designer);
      designer.showForHannah();
      designer.select(BlockPath.of(1, 0));
      var edge = hand.edge(BlockPath.of(1, 0));
      hand.robot().moveTo(edge).press(MouseButton.PRIMARY);
      hand.robot().moveTo(edge.add(6, 0)).moveTo(edge.add(28, 0));
      Fx.settle();

      var picture = designer.exhibit.save("designer-drag-" + theme.code());
      hand.push(KeyCode.ESCAPE);
      hand.robot().release(MouseButton.PRIMARY);

      assertThat(picture).exists();
      assertThat(designer.program()).isEqualTo(Programs.knee());
    }
  }

  @Test
  void itFitsASmallWindowInGerman() {
    try (var designer =
        Designer.of(Programs.knee(), new Look(Theme.LIGHT, Size.SMALL, Locale.GERMAN))) {
      designer.select(BlockPath.of(1));

      assertThat(designer.exhibit.save("designer-small-de")).exists();
    }
  }

  @Test
  void anEmptyProgramSaysWhatToDo() {
    try (var designer =
        Designer.of(Program.EMPTY, new Look(Theme.DARK, Size.LARGE, Locale.ENGLISH))) {
      assertThat(designer.exhibit.save("designer-empty-dark")).exists();
    }
  }
}
