package org.backstride.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.backstride.settings.KeyMap.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyMapTest {

  @ParameterizedTest
  @EnumSource(LaneCommand.class)
  void everyCommandHasAStandardKeyOfItsOwn(LaneCommand command) {
    var chord = KeyMap.STANDARD.of(command);

    assertThat(KeyMap.STANDARD.commandOf(chord)).contains(command);
    assertThat(KeyMap.STANDARD.with(command, chord)).isEqualTo(new Change.Changed(KeyMap.STANDARD));
  }

  @Test
  void aChosenKeyTakesThePlaceOfTheStandardOne() {
    var keys = changed(KeyMap.STANDARD, LaneCommand.NEW, "Shift+N");

    assertThat(keys.of(LaneCommand.NEW)).isEqualTo(chord("Shift+N"));
    assertThat(keys.commandOf(chord("N"))).isEmpty();
    assertThat(keys.isChosen(LaneCommand.NEW)).isTrue();
    assertThat(keys.isChosen(LaneCommand.WRAP)).isFalse();
  }

  @Test
  void aKeyThatAnotherCommandHasIsNotGivenAway() {
    assertThat(KeyMap.STANDARD.with(LaneCommand.NEW, chord("D")))
        .isEqualTo(new Change.Taken(LaneCommand.DUPLICATE));
  }

  @Test
  void aKeyThatWasGivenUpIsFree() {
    var keys = changed(KeyMap.STANDARD, LaneCommand.DUPLICATE, "W");

    assertThat(changed(keys, LaneCommand.NEW, "D").of(LaneCommand.NEW)).isEqualTo(chord("D"));
  }

  @Test
  void theStandardDoesNotComeBackWhileAnotherHasTheKey() {
    var keys = changed(changed(KeyMap.STANDARD, LaneCommand.DUPLICATE, "W"), LaneCommand.NEW, "D");

    assertThat(keys.reset(LaneCommand.DUPLICATE)).isEqualTo(new Change.Taken(LaneCommand.NEW));
    assertThat(keys.reset(LaneCommand.NEW))
        .isEqualTo(new Change.Changed(changed(KeyMap.STANDARD, LaneCommand.DUPLICATE, "W")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Esc", "Tab", "F1", "Shortcut+Z", "Shortcut+K", "7", "Numpad 3"})
  void whatMeansSomethingEverywhereIsNotTaken(String text) {
    assertThat(KeyMap.STANDARD.with(LaneCommand.RAMP, chord(text))).isEqualTo(new Change.Fixed());
  }

  @Test
  void whatIsHeldWithTheMouseIsOneKeyByItself() {
    assertThat(KeyMap.STANDARD.with(LaneCommand.PAN, chord("Shift+Q")))
        .isEqualTo(new Change.Fixed());
    assertThat(KeyMap.STANDARD.with(LaneCommand.PAN, chord("Q")))
        .isInstanceOf(Change.Changed.class);
  }

  @Test
  void oneKeyForTwoCommandsIsNoMap() {
    assertThatThrownBy(() -> new KeyMap(Map.of(LaneCommand.NEW, chord("D"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("DUPLICATE");
  }

  @Test
  void twoCommandsMaySwapTheirKeys() {
    var swapped =
        new KeyMap(Map.of(LaneCommand.NEW, chord("D"), LaneCommand.DUPLICATE, chord("N")));

    assertThat(swapped.commandOf(chord("D"))).contains(LaneCommand.NEW);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    var keys =
        changed(changed(KeyMap.STANDARD, LaneCommand.NEW, "Shift+N"), LaneCommand.FIT, "Page Up");

    assertThat(keys.written()).isEqualTo("NEW=Shift+N;FIT=Page Up");
    assertThat(KeyMap.read(keys.written())).isEqualTo(keys);
    assertThat(KeyMap.read("")).isEqualTo(KeyMap.STANDARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JUMP=J", "NEW", "NEW=", "NEW=Hyper+N", "NEW=D", "NEW=Esc"})
  void whatIsNoMapIsNotRead(String written) {
    assertThatThrownBy(() -> KeyMap.read(written)).isInstanceOf(IllegalArgumentException.class);
  }

  private static KeyMap changed(KeyMap keys, LaneCommand command, String chord) {
    return ((Change.Changed) keys.with(command, chord(chord))).keys();
  }

  private static Chord chord(String text) {
    return Chord.read(text).orElseThrow();
  }
}
