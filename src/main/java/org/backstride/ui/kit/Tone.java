package org.backstride.ui.kit;

import java.util.Locale;

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

  /// The name of the looked-up colour without its `-bs-`, such as `backward-tint`.
  public String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
