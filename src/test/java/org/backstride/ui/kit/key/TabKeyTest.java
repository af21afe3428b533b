package org.backstride.ui.kit.key;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class TabKeyTest {

  private final FxRobot robot = new FxRobot();
  private Button before;
  private TextArea area;
  private Button after;
  private Exhibit exhibit;

  @BeforeEach
  void open() {
    Fx.start();
    before = Fx.get(Button::new);
    area = Fx.get(() -> new TextArea("knee"));
    after = Fx.get(Button::new);
    exhibit =
        Exhibit.of(Fx.get(() -> new VBox(before, area, after)), Theme.LIGHT, Exhibit.Size.LARGE);
    Fx.run(area::requestFocus);
  }

  @AfterEach
  void close() {
    exhibit.close();
  }

  @Test
  void tabGoesOnAndShiftTabBackAndNeitherWrites() {
    Fx.run(() -> TabKey.leaves(area));

    robot.push(KeyCode.TAB);
    assertThat(focused()).isEqualTo(after);

    Fx.run(area::requestFocus);
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(focused()).isEqualTo(before);
    assertThat(area.getText()).isEqualTo("knee");
  }

  @Test
  void whoTookTheKeyBeforeKeepsIt() {
    Fx.run(
        () -> {
          area.addEventFilter(KeyEvent.KEY_PRESSED, KeyEvent::consume);
          TabKey.leaves(area);
        });

    robot.push(KeyCode.TAB);

    assertThat(focused()).isEqualTo(area);
  }

  private Node focused() {
    return Fx.get(() -> area.getScene().getFocusOwner());
  }
}
