package org.backstride.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;

/// A button that cannot do its work says why, to the eye, to the screen reader and to the hand.
class ButtonsTest {

  private final FxRobot robot = new FxRobot();
  private final SimpleBooleanProperty possible = new SimpleBooleanProperty();
  private int done;
  private Button button;
  private Exhibit exhibit;

  @BeforeEach
  void show() {
    Fx.start();
    var action =
        Action.of("save-it", "Save it", () -> done++)
            .withIcon(Feather.SAVE)
            .enabledWhen(possible, "Nothing to save yet");
    button = Fx.get(() -> Buttons.plain(action));
    exhibit = Exhibit.of(Fx.get(() -> new VBox(button)), Theme.LIGHT, Exhibit.Size.SMALL);
  }

  @AfterEach
  void close() {
    exhibit.close();
  }

  @Test
  void theReasonIsTheTooltipAndTheHelpOfTheScreenReader() {
    assertThat(Fx.get(() -> Tip.of(button))).isEqualTo("Nothing to save yet");
    assertThat(Fx.get(button::getAccessibleHelp)).isEqualTo("Nothing to save yet");
    assertThat(unavailable()).isTrue();

    Fx.run(() -> possible.set(true));

    assertThat(Fx.get(() -> Tip.of(button))).isEmpty();
    assertThat(Fx.get(() -> button.getAccessibleHelp() == null)).isTrue();
    assertThat(unavailable()).isFalse();
  }

  @Test
  void pressedByKeyItSaysWhyAndDoesNothing() {
    Fx.run(button::requestFocus);
    robot.push(KeyCode.SPACE);
    Fx.settle();

    assertThat(done).isZero();
    assertThat(Fx.get(() -> button.getTooltip().isShowing())).isTrue();
    Fx.run(() -> button.getTooltip().hide());
  }

  @Test
  void itWorksAsSoonAsItIsPossible() {
    Fx.run(() -> possible.set(true));
    robot.clickOn(button);
    Fx.settle();

    assertThat(done).isOne();
  }

  @Test
  void anIconAloneIsNamedByItsTooltipOnceItIsPossible() {
    var icon =
        Fx.get(
            () ->
                Buttons.icon(
                    Action.of("find", "Find anything", () -> done++)
                        .withKeys("Shortcut+K")
                        .enabledWhen(possible, "No library is open")));
    assertThat(icon.getAccessibleText()).isEqualTo("Find anything");
    assertThat(Tip.of(icon)).isEqualTo("No library is open");

    Fx.run(() -> possible.set(true));
    assertThat(Tip.of(icon)).startsWith("Find anything").endsWith("Ctrl+K");
  }

  private boolean unavailable() {
    return Fx.get(
        () ->
            button.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("unavailable")));
  }
}
