package org.backstride.ui.kit.key;

import java.util.EnumSet;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.backstride.settings.Chord;
import org.backstride.settings.Chord.Modifier;

/// Between chords and what the keyboard sends.
public final class Chords {

  /// Keys that say more as a sign.
  private static final Map<String, String> SIGNS =
      Map.of("Left", "←", "Right", "→", "Up", "↑", "Down", "↓", "Plus", "+", "Minus", "−");

  private Chords() {}

  /// The chord of a key that is pressed.
  public static Chord of(KeyEvent event) {
    var held = EnumSet.noneOf(Modifier.class);
    if (event.isShortcutDown()) {
      held.add(Modifier.SHORTCUT);
    }
    if (event.isShiftDown()) {
      held.add(Modifier.SHIFT);
    }
    if (event.isAltDown()) {
      held.add(Modifier.ALT);
    }
    return Chord.of(held, event.getCode().getName().replace("+", "Plus"));
  }

  /// Whether a pressed key can be part of a chord: one that is held alone cannot.
  public static boolean isWhole(KeyEvent event) {
    return !event.getCode().isModifierKey() && !event.getCode().getName().isBlank();
  }

  /// The chord as it stands on this system's keys.
  public static String text(Chord chord) {
    String sign = SIGNS.getOrDefault(chord.key(), chord.key());
    if (chord.modifiers().isEmpty()) {
      return sign;
    }
    // The combination's own words are those of the system; its key is replaced by ours.
    String held = KeyCombination.valueOf(Chord.of(held(chord), "A").toString()).getDisplayText();
    return held.substring(0, held.length() - 1) + sign;
  }

  private static EnumSet<Modifier> held(Chord chord) {
    return EnumSet.copyOf(chord.modifiers());
  }
}
