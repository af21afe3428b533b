package org.backstride.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.backstride.settings.Chord.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChordTest {

  @Test
  void modifiersStandInOneOrder() {
    var chord = new Chord(List.of(Modifier.ALT, Modifier.SHORTCUT, Modifier.ALT), "Up");

    assertThat(chord.modifiers()).containsExactly(Modifier.SHORTCUT, Modifier.ALT);
    assertThat(chord)
        .hasToString("Shortcut+Alt+Up")
        .isEqualTo(Chord.of(Set.of(Modifier.ALT, Modifier.SHORTCUT), "Up"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"N", "Shift+N", "Shortcut+Shift+Alt+Page Down", "Plus"})
  void whatIsWrittenIsReadAgain(String text) {
    assertThat(Chord.read(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Shift+", "Hyper+N", "shift+N", "+"})
  void whatIsNoChordIsNotRead(String text) {
    assertThat(Chord.read(text)).isEmpty();
  }

  @Test
  void aKeyHasAName() {
    assertThatThrownBy(() -> new Chord(List.of(), " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Chord(List.of(), "+"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itTellsWhatIsHeld() {
    var chord = Chord.of(Set.of(Modifier.SHIFT), "N");

    assertThat(chord.holds(Modifier.SHIFT)).isTrue();
    assertThat(chord.holds(Modifier.ALT)).isFalse();
  }
}
