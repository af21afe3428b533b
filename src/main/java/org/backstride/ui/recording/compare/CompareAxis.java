package org.backstride.ui.recording.compare;

import java.util.Locale;

/// What makes places of different sessions the same place.
public enum CompareAxis {
  /// The same block of the session, each from its own beginning.
  BLOCKS,
  /// The same time since the start.
  TIME,
  /// The same distance since the start.
  DISTANCE;

  /// The name in message keys and ids.
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
