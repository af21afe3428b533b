package org.backstride.recording.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.backstride.recording.direction.CourseAgainstHeading;
import org.backstride.recording.direction.DirectionLabels;
import org.backstride.recording.direction.Sighting;

/// What the sensors of a recording say about the direction, or why they say nothing.
public sealed interface DirectionDetection {

  /// Intervals from end to end, not yet reconciled with what a hand set.
  ///
  /// @param cadence steps a minute by the strides of a leg, which no direction changes; `NaN` where
  ///   only a heading told, or too few strides
  record Told(List<Interval> intervals, double cadence) implements DirectionDetection {
    public Told {
      intervals = List.copyOf(intervals);
    }
  }

  /// There is a sensor on a foot or a shank, but nobody has marked a stretch as forward by hand, so
  /// which way its toes point is open.
  record NeedsForwardStretch() implements DirectionDetection {}

  /// Nothing that could tell: no sensor on a leg, no heading of the chest. Cadence and speed alone
  /// decide nothing.
  record NoSensor() implements DirectionDetection {}

  /// Asks every sensor that can tell.
  ///
  /// @param present the intervals so far; those that a hand marked forward say how the sensors sat
  static DirectionDetection of(Channels channels, List<Interval> present) {
    var sightings = new ArrayList<>(CourseAgainstHeading.of(channels));
    boolean heading = CourseAgainstHeading.canTell(channels);
    boolean worn = false;
    boolean mounted = false;
    double cadence = Double.NaN;
    for (LegSensor leg : LegSensor.all(channels)) {
      worn = true;
      Optional<List<Sighting>> seen = sightings(leg, present);
      seen.ifPresent(sightings::addAll);
      cadence = !mounted && seen.isPresent() ? leg.cadence() : cadence;
      mounted = mounted || seen.isPresent();
    }
    if (!heading && !mounted) {
      return worn ? new NeedsForwardStretch() : new NoSensor();
    }
    return new Told(DirectionLabels.of(sightings, channels.lastMillis()), cadence);
  }

  /// What the strides of a sensor say, empty while its mounting is not known.
  private static Optional<List<Sighting>> sightings(LegSensor leg, List<Interval> present) {
    return present.stream()
        .filter(interval -> interval.source() == LabelSource.HAND)
        .filter(interval -> interval.direction() == DirectionLabel.FORWARD)
        .map(forward -> leg.mounting(forward.startMillis(), forward.endMillis()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(leg::sightings);
  }
}
