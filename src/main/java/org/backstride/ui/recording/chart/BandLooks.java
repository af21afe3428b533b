package org.backstride.ui.recording.chart;

import org.backstride.recording.DirectionLabel;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.kit.chart.BandKind;

/// How a direction looks behind traces: its pattern and its colour.
public final class BandLooks {

  private BandLooks() {}

  public static BandKind kind(DirectionLabel direction) {
    return switch (direction) {
      case FORWARD -> BandKind.FORWARD;
      case BACKWARD -> BandKind.BACKWARD;
      case LATERAL_LEFT, LATERAL_RIGHT -> BandKind.LATERAL;
      case MIXED -> BandKind.MIXED;
      case STILL -> BandKind.STILL;
      case UNKNOWN -> BandKind.UNKNOWN;
    };
  }

  public static Tone tone(DirectionLabel direction) {
    return switch (direction) {
      case FORWARD -> Tone.FORWARD;
      case BACKWARD, MIXED -> Tone.BACKWARD;
      case LATERAL_LEFT, LATERAL_RIGHT -> Tone.LATERAL;
      case STILL, UNKNOWN -> Tone.STILL;
    };
  }
}
