package org.backstride.recording.motion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.recording.Channels;
import org.backstride.recording.direction.Sighting;
import org.backstride.recording.motion.MotionSignal.Placement;

/// A motion sensor on a leg.
///
/// @param onFoot on the foot, which rests on the ground; otherwise on the shank
public record LegSensor(MotionSamples samples, boolean onFoot) {

  private static final List<Placement> FEET =
      List.of(Placement.FOOT, Placement.LEFT_FOOT, Placement.RIGHT_FOOT);
  private static final List<Placement> SHANKS =
      List.of(Placement.SHANK, Placement.LEFT_SHANK, Placement.RIGHT_SHANK);

  /// All that a recording has.
  static List<LegSensor> all(Channels channels) {
    return Stream.concat(FEET.stream(), SHANKS.stream())
        .flatMap(place -> of(channels, place).stream())
        .toList();
  }

  /// The one at a place; empty where there is none, or where the place is not on a foot or shank.
  public static Optional<LegSensor> of(Channels channels, Placement place) {
    return FEET.contains(place) || SHANKS.contains(place)
        ? MotionSamples.of(channels, place)
            .map(samples -> new LegSensor(samples, FEET.contains(place)))
        : Optional.empty();
  }

  /// How it sat, learnt from a stretch that went forward; empty where its strides do not agree.
  public Optional<Mounting> mounting(long fromMillis, long toMillis) {
    return onFoot
        ? Mounting.fromForward(samples, fromMillis, toMillis)
        : Mounting.fromForwardShank(samples, fromMillis, toMillis);
  }

  /// Steps a minute of both feet by its strides; `NaN` with fewer than three.
  double cadence() {
    var swings = onFoot ? StrideFinder.foot(samples) : StrideFinder.shank(samples);
    return MotionCadence.ofStrides(samples, swings);
  }

  /// What its strides say.
  public List<Sighting> sightings(Mounting mounting) {
    return onFoot
        ? StrideDirections.foot(samples, mounting)
        : StrideDirections.shank(samples, mounting);
  }
}
