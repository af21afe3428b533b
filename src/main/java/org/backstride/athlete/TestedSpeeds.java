package org.backstride.athlete;

import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// Speeds tested for one gait and direction; what is null was not tested.
///
/// @param comfortable what the person chooses when asked to move comfortably
/// @param maximumVerified the fastest at which the person was seen to move safely; a belt never
///   runs faster backward (evidence S03)
/// @param threshold what the person can hold for about an hour: the reference for running
public record TestedSpeeds(
    @Nullable Speed comfortable, @Nullable Speed maximumVerified, @Nullable Speed threshold) {

  public static final TestedSpeeds UNKNOWN = new TestedSpeeds(null, null, null);
}
