package org.backstride.review.movement;

import org.backstride.recording.Channels;
import org.backstride.recording.Statistics;

/// For how long a sample stands for itself: until the next one, a second at the very end, and never
/// through a long silence.
final class Held {

  private static final long LAST_MILLIS = 1_000;

  private Held() {}

  static double seconds(Channels channels, int sample, long endMillis) {
    long at = channels.elapsedMillis(sample);
    long next =
        sample + 1 < channels.size() ? channels.elapsedMillis(sample + 1) : at + LAST_MILLIS;
    long held = Math.min(Math.min(next, endMillis) - at, Statistics.LONGEST_HOLD_MILLIS);
    return held / 1000.0;
  }
}
