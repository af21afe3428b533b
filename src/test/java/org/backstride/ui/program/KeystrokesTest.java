package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Counts what it takes to enter "warm-up, 4 × (2 min backward, 1 min forward), cool-down" as text,
/// in an empty program, from the keyboard; the guide says the number.
class KeystrokesTest {

  private static final Program WANTED =
      Notation.read(
              """
              Warm-up
                - 5m
              4x
                - 2m bwd
                - 1m
              Cool-down
                - 5m
              """)
          .program();

  private final FxRobot robot = new FxRobot();
  private int strokes;

  @Test
  void theSessionIsTypedInAsManyKeystrokesAsTheGuideSays() throws IOException {
    try (var designer = Designer.of(Program.EMPTY)) {
      Fx.run(() -> designer.view.node().lookup("#program-text").requestFocus());
      type("Warm-up");
      enter();
      type("-5m");
      enter();
      type("4x");
      enter();
      type("-2m bwd");
      enter();
      type("-1m");
      enter();
      enter();
      type("Cool-down");
      enter();
      type("-5m");

      assertThat(designer.program()).isEqualTo(WANTED);
    }
    assertThat(Files.readString(Path.of("src/docs/guide/notation.md")))
        .contains("takes " + strokes + " keystrokes as text");
  }

  private void type(String text) {
    robot.write(text);
    strokes += text.length();
    Fx.settle();
  }

  private void enter() {
    robot.push(KeyCode.ENTER);
    strokes++;
    Fx.settle();
  }
}
