package org.backstride.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class TipTest {

  private final FxRobot robot = new FxRobot();
  private Button button;
  private Exhibit exhibit;

  @BeforeEach
  void show() {
    Fx.start();
    button = Fx.get(() -> new Button("Undo"));
    exhibit = Exhibit.of(Fx.get(() -> new VBox(button)), Theme.LIGHT, Exhibit.Size.SMALL);
    Fx.run(() -> Tip.on(button, "Undo the move"));
  }

  @AfterEach
  void close() {
    exhibit.close();
  }

  @Test
  void aTooltipIsMadeOnlyWhenThePointerComes() {
    assertThat(Fx.get(() -> button.getTooltip() == null)).isTrue();
    point();
    assertThat(Fx.get(() -> button.getTooltip().getText())).isEqualTo("Undo the move");
  }

  @Test
  void otherWordsReachATooltipThatStands() {
    point();
    Fx.run(() -> Tip.on(button, "Undo the copy"));
    assertThat(Fx.get(() -> button.getTooltip().getText())).isEqualTo("Undo the copy");
  }

  @Test
  void noWordsTakeTheTooltipAway() {
    point();
    assertThat(Fx.get(() -> button.getTooltip() != null)).isTrue();
    Fx.run(() -> Tip.on(button, ""));
    assertThat(Fx.get(() -> button.getTooltip() == null)).isTrue();
    assertThat(Fx.get(() -> Tip.of(button))).isEmpty();
  }

  /// Comes from outside, or the pointer would not enter.
  private void point() {
    robot.moveTo(button).moveBy(0, 300).moveTo(button);
    Fx.settle();
  }
}
