package org.backstride.recording.hand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backstride.recording.Activity;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.Marks;
import org.backstride.recording.Measure;
import org.backstride.recording.Origin;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;
import org.backstride.recording.Totals.Figure;
import org.backstride.recording.Totals.Provenance;

/// A session that nothing recorded, as a person noted it.
///
/// @param sport as the FIT profile names it
/// @param forwardSeconds how much of it went forward, 0 or more
/// @param backwardSeconds how much of it went backward, 0 or more
/// @param distanceMetres `NaN` where nobody knows
/// @param rpe how hard it was, 0 to 10; [#NO_RPE] where nobody said
public record HandSession(
    String sport,
    Instant start,
    long elapsedSeconds,
    long forwardSeconds,
    long backwardSeconds,
    double distanceMetres,
    int rpe,
    String note) {

  public static final int NO_RPE = -1;
  public static final int HARDEST = 10;

  /// A day is the longest session.
  public static final long LONGEST_SECONDS = 24 * 3_600;

  public HandSession {
    if (elapsedSeconds < 1 || elapsedSeconds > LONGEST_SECONDS) {
      throw new IllegalArgumentException("Lasts " + elapsedSeconds + " s");
    }
    if (forwardSeconds < 0
        || backwardSeconds < 0
        || forwardSeconds + backwardSeconds > elapsedSeconds) {
      throw new IllegalArgumentException(
          forwardSeconds
              + " s forward and "
              + backwardSeconds
              + " s backward of "
              + elapsedSeconds);
    }
    if (distanceMetres <= 0 || rpe < NO_RPE || rpe > HARDEST) {
      throw new IllegalArgumentException(distanceMetres + " m, RPE " + rpe);
    }
  }

  /// The same over another distance.
  public HandSession withDistance(double metres) {
    return new HandSession(
        sport, start, elapsedSeconds, forwardSeconds, backwardSeconds, metres, rpe, note);
  }

  /// The session as a recording without samples; its intervals say how long each direction was, and
  /// nothing about when.
  public Recording recording(RecordingId id) {
    Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
    put(figures, Measure.ELAPSED_SECONDS, (double) elapsedSeconds);
    put(figures, Measure.TIMER_SECONDS, (double) elapsedSeconds);
    if (!Double.isNaN(distanceMetres)) {
      put(figures, Measure.DISTANCE_METRES, distanceMetres);
      figures.put(
          Measure.SPEED_AVG, new Figure(distanceMetres / elapsedSeconds, Provenance.DERIVED));
    }
    return new Recording(
        id,
        Origin.BY_HAND,
        new Activity(sport, "", start),
        Channels.EMPTY,
        Channels.EMPTY,
        new Marks(List.of(), List.of(), intervals()),
        new Totals(0, 0, figures));
  }

  private List<Interval> intervals() {
    var intervals = new ArrayList<Interval>();
    long turn = forwardSeconds * 1_000;
    long end = turn + backwardSeconds * 1_000;
    if (forwardSeconds > 0) {
      intervals.add(Interval.byHand(0, turn, DirectionLabel.FORWARD));
    }
    if (backwardSeconds > 0) {
      intervals.add(Interval.byHand(turn, end, DirectionLabel.BACKWARD));
    }
    return intervals;
  }

  private static void put(Map<Measure, Figure> figures, Measure measure, double value) {
    figures.put(measure, new Figure(value, Provenance.DEVICE));
  }
}
