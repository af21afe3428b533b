package org.backstride.sheet;

import org.backstride.text.Formats;

/// The smallest change of a treadmill's speed.
///
/// @param size in the reader's unit, 0.05 to 1
public record BeltStep(double size) {

  /// What most treadmills have.
  public static final BeltStep TENTH = new BeltStep(0.1);

  public BeltStep {
    if (!(size >= 0.05 && size <= 1)) {
      throw new IllegalArgumentException("Belt step out of range: " + size);
    }
  }

  /// A speed that the belt has: down to its own step, never faster than designed.
  String belt(double metresPerSecond, Formats formats) {
    double shown = formats.speedIn(metresPerSecond);
    double rounded = Math.floor(shown / size + 1e-6) * size;
    return formats.number(rounded, size * 10 % 1 > 1e-9 ? 2 : 1);
  }
}
