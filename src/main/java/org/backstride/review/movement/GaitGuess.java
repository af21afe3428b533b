package org.backstride.review.movement;

import org.backstride.load.RecordingLoad;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.unit.Gait;

/// Whether someone walked, ran or stood: by cadence where there is one, a house limit, else by
/// speed (evidence §3b). It never says anything about the direction.
public final class GaitGuess {

  /// From here on steps are running steps.
  public static final double RUNNING_STEPS_A_MINUTE = 140;

  private static final double STANDING_METRES_A_SECOND = 0.3;

  private GaitGuess() {}

  /// At one sample.
  public static Gait at(Channels channels, int sample, DirectionLabel direction) {
    return of(
        channels.value(ChannelKind.CADENCE, sample),
        channels.value(ChannelKind.SPEED, sample),
        direction);
  }

  /// By steps a minute and metres a second, `NaN` where they are not known.
  public static Gait of(double cadence, double speed, DirectionLabel direction) {
    if (cadence > 0) {
      return cadence >= RUNNING_STEPS_A_MINUTE ? Gait.RUN : Gait.WALK;
    }
    if (speed >= runningFrom(direction)) {
      return Gait.RUN;
    }
    return speed >= STANDING_METRES_A_SECOND ? Gait.WALK : Gait.STILL;
  }

  /// From which speed in metres a second someone without a cadence is taken to run: backward people
  /// change to running sooner.
  public static double runningFrom(DirectionLabel direction) {
    return direction == DirectionLabel.BACKWARD
        ? RecordingLoad.BACKWARD_RUN_FROM
        : RecordingLoad.FORWARD_RUN_FROM;
  }
}
