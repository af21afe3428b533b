package org.backstride.ui.kit.chart;

import java.util.Locale;

/// What an ink of a chart is for; the stylesheet gives each one its colour by its style class.
public enum Tone {
  GROUND,
  GRID,
  EDGE,
  FORWARD,
  BACKWARD,
  LATERAL,
  STILL,
  HEART,
  SPEED,
  CADENCE,
  ALTITUDE,
  OTHER,
  ACCENT;

  /// Such as `chart-tone-heart`.
  public String styleClass() {
    return "chart-tone-" + name().toLowerCase(Locale.ROOT);
  }
}
