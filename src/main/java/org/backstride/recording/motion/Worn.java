package org.backstride.recording.motion;

import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.motion.MotionSignal.Placement;

/// A motion sensor of which the file does not say where it sat, as FIT files and some public sets
/// have it: whoever knows the place names it, and nothing is assumed.
public final class Worn {

  private Worn() {}

  /// Whether a recording has a sensor without a place.
  public static boolean isOpen(Channels channels) {
    return MotionSamples.of(channels, Placement.UNSAID).isPresent();
  }

  /// The channels with that sensor at a place; the same where there is no such sensor.
  public static Channels at(Channels channels, Placement place) {
    if (!isOpen(channels)) {
      return channels;
    }
    var placed = Channels.builder(channels.copyElapsedMillis());
    for (ChannelKind kind : channels.kinds()) {
      placed.add(placed(kind, place), channels.copyOf(kind));
    }
    return placed.build();
  }

  private static ChannelKind placed(ChannelKind kind, Placement place) {
    return MotionSignal.of(kind)
        .filter(signal -> signal.placement() == Placement.UNSAID)
        .map(signal -> new MotionSignal(place, signal.quantity(), signal.axis()).kind())
        .orElse(kind);
  }
}
