package org.backstride.ui.recording.compare;

import java.util.List;
import org.backstride.ui.kit.Tone;

/// The colours of compared sessions; each is also told by its number.
final class MemberTones {

  private static final List<Tone> TONES =
      List.of(Tone.ACCENT, Tone.CADENCE, Tone.CAUTION, Tone.SPEED, Tone.HEART, Tone.TEXT);

  /// So many sessions can be told apart.
  static final int MOST = TONES.size();

  private MemberTones() {}

  static Tone of(int member) {
    return TONES.get(member % MOST);
  }

  /// The style class of a small bar in the session's colour.
  static String swatch(int member) {
    return "chart-swatch-" + of(member).token();
  }
}
