package org.backstride.ui.recording.chart;

import java.util.List;
import org.backstride.recording.ChannelKind;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.recording.model.Readings;

/// The colours of the traces shown together: the well-known channels have their own, the others
/// take what is left, in order.
final class TraceTones {

  private static final List<Tone> SPARE =
      List.of(
          Tone.ACCENT,
          Tone.LATERAL,
          Tone.CAUTION,
          Tone.SAFE,
          Tone.BACKWARD_TEXT,
          Tone.STILL,
          Tone.TEXT,
          Tone.FORWARD,
          Tone.MUTED);

  private TraceTones() {}

  static Tone of(ChannelKind kind, List<ChannelKind> shown) {
    if (Readings.tone(kind) != Tone.TEXT) {
      return Readings.tone(kind);
    }
    var unknown = shown.stream().filter(each -> Readings.tone(each) == Tone.TEXT).toList();
    int index = unknown.indexOf(kind);
    return index < 0 ? Tone.TEXT : SPARE.get(index % SPARE.size());
  }
}
