package org.backstride.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.backstride.settings.Chord;
import org.backstride.settings.KeyMap;
import org.backstride.settings.LaneCommand;
import org.backstride.settings.Settings;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.ViewContext;
import org.backstride.unit.UnitSystem;
import org.backstride.work.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Keys of the lane are given away and taken back, by keys alone.
class KeysPaneTest {

  private final FxRobot robot = new FxRobot();
  private final Demo demo = Demo.empty();
  private final Lifetime lifetime = new Lifetime();
  private final Cell<Settings> settings = new Cell<>(Settings.standard(Locale.UK));
  private final Exhibit exhibit =
      Exhibit.of(
          Fx.get(() -> new StackPane(new KeysPane(context(), lifetime))),
          Theme.LIGHT,
          Exhibit.Size.LARGE);

  @AfterEach
  void close() {
    Fx.run(lifetime::close);
    exhibit.close();
    demo.close();
  }

  @Test
  void aPressedKeyIsTakenAndKept() {
    open();
    choose(LaneCommand.NEW, KeyCode.SHIFT, KeyCode.N);

    assertThat(keys().of(LaneCommand.NEW)).isEqualTo(Chord.read("Shift+N").orElseThrow());
    assertThat(key(LaneCommand.NEW).getText()).isEqualTo("Shift+N");
    assertThat(said()).isEqualTo("Shift+N: “New block after”.");
    exhibit.save("settings-keys-light");
  }

  @Test
  void aKeyThatAnotherCommandHasIsNotTakenAndTheOtherIsNamed() {
    open();
    choose(LaneCommand.NEW, KeyCode.D);

    assertThat(keys()).isEqualTo(KeyMap.STANDARD);
    assertThat(said()).isEqualTo("Not taken: D already stands for “Duplicate”.");
    assertThat(key(LaneCommand.NEW).getText()).isEqualTo("N");
  }

  @Test
  void aKeyOfTheWholeWindowIsNotTaken() {
    open();
    choose(LaneCommand.RAMP, KeyCode.CONTROL, KeyCode.Z);

    assertThat(keys()).isEqualTo(KeyMap.STANDARD);
    assertThat(said()).startsWith("Not taken: ").contains("everywhere");
  }

  @Test
  void escapeLeavesTheKeyAsItIs() {
    open();
    choose(LaneCommand.NEW, KeyCode.ESCAPE);

    assertThat(keys()).isEqualTo(KeyMap.STANDARD);
    assertThat(key(LaneCommand.NEW).getText()).isEqualTo("N");
  }

  @Test
  void oneKeyOrAllBecomeTheStandardOnesAgain() {
    open();
    choose(LaneCommand.NEW, KeyCode.W);
    choose(LaneCommand.WRAP, KeyCode.Q);

    press(KeysPane.ID + LaneCommand.NEW.name() + "-reset");
    assertThat(keys().written()).isEqualTo("WRAP=Q");

    press(KeysPane.RESET_ALL);
    assertThat(keys()).isEqualTo(KeyMap.STANDARD);
  }

  @Test
  void theKeyIsSaidToAScreenReader() {
    assertThat(Fx.get(() -> key(LaneCommand.MUCH_HARDER).getAccessibleText()))
        .isEqualTo("Harder by five notches, key Ctrl+↑");
  }

  private void open() {
    press(KeysPane.TOGGLE);
  }

  private void choose(LaneCommand command, KeyCode... chord) {
    Fx.run(() -> key(command).requestFocus());
    robot.push(KeyCode.SPACE);
    Fx.settle();
    assertThat(key(command).getText()).isEqualTo("Press the new key…");
    robot.push(chord);
    Fx.settle();
  }

  private void press(String id) {
    Fx.run(() -> robot.lookup("#" + id).queryButton().fire());
    Fx.settle();
  }

  private Button key(LaneCommand command) {
    return robot.lookup("#" + KeysPane.ID + command.name()).queryButton();
  }

  private String said() {
    return robot.lookup("#" + KeysPane.SAID).queryAs(Label.class).getText();
  }

  private KeyMap keys() {
    return Fx.get(() -> settings.get().keys());
  }

  private ViewContext context() {
    return new ViewContext(
        demo.studio(),
        settings,
        Messages.in(Locale.ENGLISH),
        new Formats(Locale.ENGLISH, UnitSystem.METRIC),
        _ -> {},
        _ -> {});
  }
}
