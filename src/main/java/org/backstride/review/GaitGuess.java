package org.backstride.review;

import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.unit.Gait;

/// Whether someone walked, ran or stood: by cadence where there is one, else by speed. A house
/// limit, not a published one; it never says anything about the direction.
public final class GaitGuess {

  /// From here on steps are running steps.
  public static final double RUNNING_STEPS_A_MINUTE = 140;

  /// Without a cadence: about where people change from walking to running.
  public static final double RUNNING_METRES_A_SECOND = 2;

  private static final double STANDING_METRES_A_SECOND = 0.3;

  private GaitGuess() {}

  /// At one sample.
  public static Gait at(Channels channels, int sample) {
    return of(
        channels.value(ChannelKind.CADENCE, sample), channels.value(ChannelKind.SPEED, sample));
  }

  /// By steps a minute and metres a second, `NaN` where they are not known.
  public static Gait of(double cadence, double speed) {
    if (cadence > 0) {
      return cadence >= RUNNING_STEPS_A_MINUTE ? Gait.RUN : Gait.WALK;
    }
    if (speed >= RUNNING_METRES_A_SECOND) {
      return Gait.RUN;
    }
    return speed >= STANDING_METRES_A_SECOND ? Gait.WALK : Gait.STILL;
  }
}
