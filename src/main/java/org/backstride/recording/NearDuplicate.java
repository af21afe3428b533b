package org.backstride.recording;

import java.time.Duration;
import java.util.Collection;

/// Whether two recordings are of the same session, and which of them holds more: the same run
/// handed over as FIT, TCX and GPX, or recorded by two devices at once.
public final class NearDuplicate {

  private static final Duration START_TOLERANCE = Duration.ofSeconds(2);
  private static final double LENGTH_TOLERANCE = 0.01;
  private static final double DISTANCE_TOLERANCE = 0.05;

  /// Rounding of whole seconds must not part short sessions.
  private static final double LENGTH_SLACK_SECONDS = 2;

  private NearDuplicate() {}

  /// How much a recording holds.
  ///
  /// @param channels how many kinds of values were measured
  /// @param records how often
  public record Wealth(int channels, int records, int laps) {

    /// What the channels and the summary of a recording amount to; a position is one kind.
    public static Wealth of(Collection<ChannelKind> channels, Totals totals) {
      long kinds = channels.stream().filter(kind -> !kind.equals(ChannelKind.LONGITUDE)).count();
      return new Wealth((int) kinds, totals.records(), totals.laps());
    }

    /// Whether this is more: more channels, then more samples, then more laps.
    public boolean exceeds(Wealth other) {
      int byChannels = Integer.compare(channels, other.channels);
      int bySamples = Integer.compare(records, other.records);
      int byLaps = Integer.compare(laps, other.laps);
      int decided = byChannels != 0 ? byChannels : bySamples != 0 ? bySamples : byLaps;
      return decided > 0;
    }
  }

  /// The same start within 2 s, the same length within 1 %, and a similar distance, within 5 %,
  /// where both know theirs.
  public static boolean is(Recording one, Recording other) {
    return is(one.activity(), one.totals(), other.activity(), other.totals());
  }

  /// The same for recordings of which only the summary is at hand.
  public static boolean is(Activity one, Totals totals, Activity other, Totals otherTotals) {
    var start = one.start();
    var otherStart = other.start();
    if (start == null || otherStart == null) {
      return false;
    }
    boolean together = Duration.between(start, otherStart).abs().compareTo(START_TOLERANCE) <= 0;
    return together && sameLength(totals, otherTotals) && sameDistance(totals, otherTotals);
  }

  /// How far apart two recordings of one session may begin.
  public static Duration startTolerance() {
    return START_TOLERANCE;
  }

  private static boolean sameLength(Totals one, Totals other) {
    double length = one.elapsedSeconds();
    double difference = Math.abs(length - other.elapsedSeconds());
    return difference <= Math.max(LENGTH_SLACK_SECONDS, length * LENGTH_TOLERANCE);
  }

  private static boolean sameDistance(Totals one, Totals other) {
    double distance = one.distanceMetres();
    double difference = Math.abs(distance - other.distanceMetres());
    return Double.isNaN(difference) || difference <= distance * DISTANCE_TOLERANCE;
  }
}
