package org.backstride.ui.recording.compare;

import java.util.List;
import org.backstride.ui.kit.Tone;

/// The colours of compared sessions; each is also told by its number.
final class MemberTones {

  private static final List<Tone> TONES =
      List.of(Tone.ACCENT, Tone.CADENCE, Tone.CAUTION, Tone.SPEED, Tone.HEART, Tone.TEXT);

  private MemberTones() {}

  static Tone of(int member) {
    return TONES.get(member % TONES.size());
  }

  /// The style class of a small bar in the session's colour.
  static String swatch(int member) {
    return "chart-swatch-" + of(member).token();
  }
}
