package org.backstride.studio.demo;

import java.util.Map;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Condition.Side;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;

/// Whom the invented knee case is told of.
public final class KneePatient {

  private KneePatient() {}

  public static Athlete margit() {
    return Athlete.named("Margit Sommer")
        .withCondition(
            new Condition(Care.REHAB, Set.of(Side.RIGHT), "Knee osteoarthritis", null, Set.of()))
        .withThresholds(
            ThresholdHistory.of(
                new Capacity(
                    162,
                    66,
                    Map.of(
                        Movement.FORWARD_WALK,
                        new TestedSpeeds(Speed.kilometresPerHour("3.8"), null, null),
                        Movement.BACKWARD_WALK,
                        new TestedSpeeds(
                            Speed.kilometresPerHour("2.2"),
                            Speed.kilometresPerHour("2.8"),
                            null)))));
  }
}
