package org.backstride.athlete;

import java.util.Map;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;

/// Somebody whose forward speeds were tested: walking with ease, and 10.8 km/h at the threshold
/// running.
public final class ForwardTested {

  private static final TestedSpeeds RUN =
      new TestedSpeeds(null, null, Speed.kilometresPerHour("10.8"));

  private ForwardTested() {}

  /// @param walk km/h walking forward with ease
  /// @param backwardWalk what was tested of walking backward
  public static Athlete at(String walk, TestedSpeeds backwardWalk) {
    var forwardWalk = new TestedSpeeds(Speed.kilometresPerHour(walk), null, null);
    return Athlete.named("Test")
        .withThresholds(
            ThresholdHistory.of(
                new Capacity(
                    null,
                    null,
                    Map.of(
                        Movement.FORWARD_WALK, forwardWalk,
                        Movement.FORWARD_RUN, RUN,
                        Movement.BACKWARD_WALK, backwardWalk))));
  }
}
