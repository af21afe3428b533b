package org.backstride.ui.kit;

import java.util.Locale;
import org.backstride.program.Step;
import org.backstride.unit.Gait;

/// The colours of our own that a painter may need, each a looked-up colour of the stylesheet.
public enum Tone {
  FORWARD,
  FORWARD_TINT,
  BACKWARD,
  BACKWARD_TINT,
  BACKWARD_TEXT,
  LATERAL,
  LATERAL_TINT,
  STILL,
  HEART,
  SPEED,
  CADENCE,
  ALTITUDE,
  POWER,
  SAFE,
  CAUTION,
  STOP,
  ACCENT,
  ACCENT_TINT,
  SURFACE,
  SUBTLE,
  TEXT,
  MUTED,
  HAIRLINE;

  /// The colour that stands for a step's direction.
  public static Tone of(Step step) {
    if (step.gait() == Gait.STILL) {
      return STILL;
    }
    return switch (step.direction()) {
      case FORWARD -> FORWARD;
      case BACKWARD -> BACKWARD;
      case LATERAL_LEFT, LATERAL_RIGHT, MIXED -> LATERAL;
    };
  }

  /// The name of the looked-up colour without its `-bs-`, such as `backward-tint`.
  public String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
