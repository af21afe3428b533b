package org.backstride.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.unit.Gait;
import org.backstride.unit.Speed;
import org.junit.jupiter.api.Test;

class TranslationTest {

  @Test
  void backwardIsAShareOfForwardByGait() {
    var athlete = ForwardTested.at("4.5", TestedSpeeds.UNKNOWN);

    assertThat(Translation.backwardReference(athlete, Gait.WALK).orElseThrow())
        .isCloseTo(0.53 * 1.25, within(1e-9));
    assertThat(Translation.backwardReference(athlete, Gait.RUN).orElseThrow())
        .isCloseTo(0.74 * 3, within(1e-9));
  }

  @Test
  void theVerifiedMaximumIsNeverExceeded() {
    var slow = new TestedSpeeds(null, Speed.kilometresPerHour("1.8"), null);

    assertThat(
            Translation.backwardReference(ForwardTested.at("4.5", slow), Gait.WALK).orElseThrow())
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  void nobodyInRehabilitationGetsAGuess() {
    var rehab =
        ForwardTested.at("4.5", TestedSpeeds.UNKNOWN)
            .withCondition(new Condition(Care.REHAB, Set.of(), "", null, Set.of()));

    assertThat(Translation.backwardReference(rehab, Gait.WALK)).isEmpty();
  }
}
