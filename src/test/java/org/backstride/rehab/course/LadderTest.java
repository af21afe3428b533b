package org.backstride.rehab.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.course.Ceiling.Run;
import org.backstride.rehab.course.Dose.Measure;
import org.backstride.unit.Gait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

  private static final Ceiling WIDE = new Ceiling(120, 600, 30, 20, Run.ALLOWED);

  @Test
  void boutsGrowLongerFirst() {
    assertThat(Ladder.next(Dose.walking(5, 60), WIDE))
        .hasValue(new Ladder.Rung(Variable.BOUT_LENGTH, Dose.walking(5, 90)));
  }

  @Test
  void thenThereAreMoreOfThem() {
    assertThat(Ladder.next(Dose.walking(4, 120), WIDE))
        .hasValue(new Ladder.Rung(Variable.BOUTS, Dose.walking(5, 120)));
  }

  @Test
  void thenSpeedRisesOnTheLevelByLessThanATenthOfAMetreASecond() {
    var full = Dose.walking(5, 120).withSpeedTenths(22);

    var rung = Ladder.next(full, WIDE).orElseThrow();

    assertThat(rung).isEqualTo(new Ladder.Rung(Variable.SPEED, full.withSpeedTenths(25)));
    assertThat(rung.dose().metresPerSecond() - full.metresPerSecond()).isBetween(0.0, 0.1);
  }

  @Test
  void speedNeverPassesWhatWasTestedNorRisesOnASlopeNorFromNothing() {
    var full = Dose.walking(5, 120);

    assertThat(Ladder.step(Variable.SPEED, full.withSpeedTenths(28), WIDE)).isEmpty();
    assertThat(Ladder.step(Variable.SPEED, full.withSpeedTenths(27), WIDE)).isPresent();
    assertThat(Ladder.step(Variable.SPEED, full, WIDE)).isEmpty();
    assertThat(Ladder.step(Variable.SPEED, full.withSpeedTenths(22).withGradeTenths(10), WIDE))
        .isEmpty();
  }

  @Test
  void thenGradeThenRunningAndThenItEnds() {
    var top = Dose.walking(5, 120).withSpeedTenths(30);

    assertThat(Ladder.next(top, WIDE).map(Ladder.Rung::variable)).hasValue(Variable.GRADE);
    var steep = top.withGradeTenths(20);
    assertThat(Ladder.next(steep, WIDE))
        .hasValue(new Ladder.Rung(Variable.GAIT, steep.withGait(Gait.RUN)));
    assertThat(Ladder.next(steep.withGait(Gait.RUN), WIDE)).isEmpty();
  }

  @Test
  void metresGrowByTens() {
    var first = new Dose(6, 10, Measure.METRES, 0, 0, Gait.WALK);

    assertThat(Ladder.next(first, new Ceiling(50, 400, 0, 0, Run.NEVER)))
        .hasValue(new Ladder.Rung(Variable.BOUT_LENGTH, first.withLength(20)));
  }

  @Test
  void everyStepChangesExactlyOneThingAndTheLadderEnds() {
    for (long seed = 1; seed <= 200; seed++) {
      var random = new Random(seed);
      var ceiling =
          new Ceiling(
              30 + random.nextInt(300),
              60 + random.nextInt(1_800),
              random.nextInt(60),
              random.nextInt(100),
              random.nextBoolean() ? Run.ALLOWED : Run.NEVER);
      var dose =
          new Dose(
              1 + random.nextInt(5),
              10 + random.nextInt(60),
              random.nextBoolean() ? Measure.SECONDS : Measure.METRES,
              random.nextInt(30),
              0,
              Gait.WALK);
      int steps = 0;
      for (var next = Ladder.next(dose, ceiling); next.isPresent(); steps++) {
        assertThat(changes(dose, next.get().dose())).as("seed %d", seed).hasSize(1);
        dose = next.get().dose();
        next = Ladder.next(dose, ceiling);
        assertThat(steps).as("seed %d", seed).isLessThan(500);
      }
      assertThat(dose.gradeTenths()).isBetween(0, Math.max(0, ceiling.gradeTenths()));
    }
  }

  @Test
  void aDoseIsSomething() {
    assertThatIllegalArgumentException().isThrownBy(() -> Dose.walking(0, 60));
    assertThatIllegalArgumentException().isThrownBy(() -> Dose.walking(5, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Dose.walking(5, 60).withGradeTenths(-10));
    assertThatIllegalArgumentException().isThrownBy(() -> Dose.walking(5, 60).withGait(Gait.STILL));
  }

  private static List<Variable> changes(Dose before, Dose after) {
    var changed = new ArrayList<Variable>();
    if (before.length() != after.length()) {
      changed.add(Variable.BOUT_LENGTH);
    }
    if (before.bouts() != after.bouts()) {
      changed.add(Variable.BOUTS);
    }
    if (before.speedTenths() != after.speedTenths()) {
      changed.add(Variable.SPEED);
    }
    if (before.gradeTenths() != after.gradeTenths()) {
      changed.add(Variable.GRADE);
    }
    if (before.gait() != after.gait()) {
      changed.add(Variable.GAIT);
    }
    return changed;
  }

  @ParameterizedTest
  @CsvSource({"T3, 30", "T4, 60"})
  void theTrialsMinutesAWeekAreThoseOfTheProtocol(Provenance protocol, int minutes) {
    assertThat(Protocols.weeklyMinutes(protocol)).hasValue(minutes);
    assertThat(Protocols.weeklyMinutes(Provenance.T7)).isEmpty();
  }
}
