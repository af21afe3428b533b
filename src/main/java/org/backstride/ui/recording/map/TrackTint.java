package org.backstride.ui.recording.map;

import org.backstride.recording.ChannelKind;

/// What the colour of the track says.
sealed interface TrackTint {

  /// Which way it went: colour and pattern of the direction.
  record ByDirection() implements TrackTint {}

  /// How much of something there was: the more, the stronger and the thicker.
  record ByChannel(ChannelKind kind) implements TrackTint {}
}
