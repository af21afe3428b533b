package org.backstride.recording;

import java.time.Duration;

/// Whether two recordings are of the same session, and which of them holds more: the same run
/// handed over as FIT, TCX and GPX, or recorded by two devices at once.
public final class NearDuplicate {

  private static final Duration START_TOLERANCE = Duration.ofSeconds(2);
  private static final double LENGTH_TOLERANCE = 0.01;
  private static final double DISTANCE_TOLERANCE = 0.05;

  /// Rounding of whole seconds must not part short sessions.
  private static final double LENGTH_SLACK_SECONDS = 2;

  private NearDuplicate() {}

  /// The same start within 2 s, the same length within 1 %, and a similar distance, within 5 %,
  /// where both know theirs.
  public static boolean is(Recording one, Recording other) {
    var start = one.start();
    var otherStart = other.start();
    if (start == null || otherStart == null) {
      return false;
    }
    boolean together = Duration.between(start, otherStart).abs().compareTo(START_TOLERANCE) <= 0;
    return together && sameLength(one.totals(), other.totals()) && sameDistance(one, other);
  }

  /// Whether the second holds more than the first: more channels, then more samples, then more
  /// laps.
  public static boolean isRicher(Recording first, Recording second) {
    int channels = Integer.compare(kinds(second), kinds(first));
    int samples = Integer.compare(second.totals().records(), first.totals().records());
    int laps = Integer.compare(second.totals().laps(), first.totals().laps());
    int decided = channels != 0 ? channels : samples != 0 ? samples : laps;
    return decided > 0;
  }

  private static int kinds(Recording recording) {
    return recording.channels().kinds().size() + recording.beats().kinds().size();
  }

  private static boolean sameLength(Totals one, Totals other) {
    double length = one.elapsedSeconds();
    double difference = Math.abs(length - other.elapsedSeconds());
    return difference <= Math.max(LENGTH_SLACK_SECONDS, length * LENGTH_TOLERANCE);
  }

  private static boolean sameDistance(Recording one, Recording other) {
    double distance = one.totals().distanceMetres();
    double difference = Math.abs(distance - other.totals().distanceMetres());
    return Double.isNaN(difference) || difference <= distance * DISTANCE_TOLERANCE;
  }
}
