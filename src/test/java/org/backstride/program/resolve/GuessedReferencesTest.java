package org.backstride.program.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.ForwardTested;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.junit.jupiter.api.Test;

/// Evidence §3b: backward from forward by equal oxygen uptake, until it is tested.
class GuessedReferencesTest {

  @Test
  void anUntestedBackwardSpeedIsGuessedFromTheForwardOne() {
    var references = References.withGuesses(ForwardTested.at("3.6", TestedSpeeds.UNKNOWN));

    assertThat(references.speedOf(Movement.BACKWARD_WALK)).hasValueCloseTo(0.53, within(1e-9));
    assertThat(references.speedOf(Movement.BACKWARD_RUN)).hasValueCloseTo(2.22, within(1e-9));
  }

  @Test
  void whatWasTestedStaysAndTheVerifiedMaximumIsNotPassed() {
    var comfortable = new TestedSpeeds(Speed.kilometresPerHour("2.7"), null, null);
    var slow = new TestedSpeeds(null, Speed.kilometresPerHour("1.8"), null);

    assertThat(
            References.withGuesses(ForwardTested.at("3.6", comfortable))
                .speedOf(Movement.BACKWARD_WALK))
        .hasValueCloseTo(0.75, within(1e-9));
    assertThat(
            References.withGuesses(ForwardTested.at("3.6", slow)).speedOf(Movement.BACKWARD_WALK))
        .hasValueCloseTo(0.5, within(1e-9));
  }

  @Test
  void inRehabilitationNothingIsGuessedAndElsewhereOnlyWhereAskedFor() {
    var person = ForwardTested.at("3.6", TestedSpeeds.UNKNOWN);
    var rehab = person.withCondition(new Condition(Care.REHAB, Set.of(), "", null, Set.of()));

    assertThat(References.withGuesses(rehab)).isEqualTo(References.of(rehab));
    assertThat(References.of(person).speedOf(Movement.BACKWARD_WALK)).isEmpty();
  }
}
