package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.backstride.gallery.Album;
import org.backstride.program.notation.Notation;
import org.backstride.ui.gallery.CssConsole;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.program.Designer.Look;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// Pictures of text and blocks together: a line that cannot be read, and the list of suggestions.
class TextGalleryTest {

  private static final String TEXT =
      """
      # Percent and zones
      Warm-up
        - 5m ramp fwd walk 50-80%
      Main 4x
        - 2m bwd walk 80-90% rpe 3-4 rail stop pain>5 "tall"
        - 1m fwd run z2
        - 400 m fwd run 6:00-5:30/km
        - 30s bwd run z2 pace
        - 1m recovery still
      """;

  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aLineThatCannotBeReadSaysWhyAndWhatCouldStandThere(Theme theme) throws IOException {
    var program = Notation.read(TEXT).program();
    try (var console = new CssConsole();
        var designer = Designer.of(program, new Look(theme, Size.LARGE, Locale.ENGLISH))) {
      designer.showForHannah();
      var area = robot.lookup("#program-text").queryAs(TextArea.class);
      Fx.run(() -> area.setText(TEXT));
      Fx.run(area::requestFocus);
      Fx.run(() -> area.positionCaret(TEXT.indexOf("400 m")));
      Fx.settle();
      Fx.run(() -> area.positionCaret(TEXT.indexOf(" rail")));
      robot.push(KeyCode.CONTROL, KeyCode.SPACE);
      Fx.settle();

      designer.exhibit.save("designer-text-" + theme.code());
      var list = robot.lookup("#program-suggestions").query();
      BufferedImage picture =
          Fx.get(() -> SwingFXUtils.fromFXImage(list.snapshot(null, null), null));
      Album.keep("designer-suggestions-" + theme.code(), picture);
      assertThat(console.lines()).isEmpty();
    }
  }
}
