package org.backstride.ui.program.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.settings.Chord;
import org.backstride.settings.KeyMap;
import org.backstride.settings.LaneCommand;
import org.junit.jupiter.api.Test;

class HeldKeysTest {

  private final HeldKeys keys = new HeldKeys(() -> KeyMap.STANDARD);

  @Test
  void aKeyIsHeldFromPressToRelease() {
    keys.pressed(key(KeyCode.SHIFT, false));
    assertThat(keys.holdsShift()).isTrue();
    assertThat(keys.holdsShortcut()).isFalse();

    keys.released(key(KeyCode.SHIFT, false));
    assertThat(keys.holdsShift()).isFalse();
  }

  @Test
  void sSwitchesSnappingOffButNotTogetherWithCtrl() {
    keys.pressed(key(KeyCode.S, true));
    assertThat(keys.holdsSnapOff()).isFalse();

    keys.pressed(key(KeyCode.S, false));
    assertThat(keys.holdsSnapOff()).isTrue();
  }

  @Test
  void ctrlAndCommandBothCopy() {
    keys.pressed(key(KeyCode.META, false));
    assertThat(keys.holdsShortcut()).isTrue();

    keys.released(key(KeyCode.META, false));
    keys.pressed(key(KeyCode.CONTROL, false));
    assertThat(keys.holdsShortcut()).isTrue();
  }

  @Test
  void whenTheKeyboardGoesElsewhereNothingIsHeld() {
    keys.pressed(key(KeyCode.SPACE, false));
    keys.pressed(key(KeyCode.S, false));

    keys.forget();

    assertThat(keys.holdsPan()).isFalse();
    assertThat(keys.holdsSnapOff()).isFalse();
  }

  @Test
  void anotherKeyThatWasChosenIsHeldInstead() {
    var chosen = new HeldKeys(() -> new KeyMap(Map.of(LaneCommand.SNAP_OFF, free())));

    chosen.pressed(key(KeyCode.S, false));
    assertThat(chosen.holdsSnapOff()).isFalse();

    chosen.pressed(key(KeyCode.Q, false));
    assertThat(chosen.holdsSnapOff()).isTrue();
  }

  @Test
  void otherKeysAreNoneOfItsBusiness() {
    keys.pressed(key(KeyCode.B, false));

    assertThat(keys.holdsPan() || keys.holdsShift() || keys.holdsSnapOff()).isFalse();
  }

  private static Chord free() {
    return Chord.read("Q").orElseThrow();
  }

  private static KeyEvent key(KeyCode code, boolean shortcut) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
  }
}
