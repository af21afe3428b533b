package org.backstride.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.junit.jupiter.api.Test;

class TranslationTest {

  private static final TestedSpeeds FORWARD_WALK =
      new TestedSpeeds(Speed.kilometresPerHour("4.5"), null, null);
  private static final TestedSpeeds FORWARD_RUN =
      new TestedSpeeds(null, null, Speed.kilometresPerHour("10.8"));

  @Test
  void backwardIsAShareOfForwardByGait() {
    var athlete = tested(TestedSpeeds.UNKNOWN);

    assertThat(Translation.backwardReference(athlete, Gait.WALK).orElseThrow())
        .isCloseTo(0.53 * 1.25, within(1e-9));
    assertThat(Translation.backwardReference(athlete, Gait.RUN).orElseThrow())
        .isCloseTo(0.74 * 3, within(1e-9));
  }

  @Test
  void theVerifiedMaximumIsNeverExceeded() {
    var slow = new TestedSpeeds(null, Speed.kilometresPerHour("1.8"), null);

    assertThat(Translation.backwardReference(tested(slow), Gait.WALK).orElseThrow())
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  void nobodyInRehabilitationGetsAGuess() {
    var rehab =
        tested(TestedSpeeds.UNKNOWN)
            .withCondition(new Condition(Care.REHAB, Set.of(), "", null, Set.of()));

    assertThat(Translation.backwardReference(rehab, Gait.WALK)).isEmpty();
  }

  private static Athlete tested(TestedSpeeds backwardWalk) {
    return Athlete.named("Test")
        .withCapacity(
            new Capacity(
                null,
                null,
                Map.of(
                    Movement.FORWARD_WALK, FORWARD_WALK,
                    Movement.FORWARD_RUN, FORWARD_RUN,
                    Movement.BACKWARD_WALK, backwardWalk)));
  }
}
