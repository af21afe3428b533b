package org.backstride.plan.total;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backstride.plan.Plans.ADA;
import static org.backstride.plan.Plans.LEVEL;
import static org.backstride.plan.Plans.day;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.backstride.athlete.threshold.Hearts;
import org.backstride.plan.Days;
import org.backstride.plan.Plans;
import org.backstride.plan.RandomPlans;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.unit.Movement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanTotalsTest {

  /// 4 km/h forward and 2.2 km/h backward.
  private static final References TESTED =
      new References(
          Map.of(Movement.FORWARD_WALK, 4 / 3.6, Movement.BACKWARD_WALK, 2.2 / 3.6),
          Hearts.UNKNOWN,
          Map.of(),
          References.Origin.ATHLETE);

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @Test
  void aSessionAddsUpItsTimeItsBackwardTimeAndItsLoad() {
    var figures = SessionFigures.of(LEVEL, TESTED);

    // 5 + 5 × (2 + 1) + 5 min; all that moves is at the reference: 20 min at 100 % is 33.3.
    assertThat(figures.seconds()).isEqualTo(25 * 60);
    assertThat(figures.backward().seconds()).isEqualTo(10 * 60);
    assertThat(figures.load()).isCloseTo(33.33, within(0.01));
    assertThat(figures.gaps()).isEqualTo(new SessionFigures.Gaps(0, 0));
  }

  @Test
  void halfTheReferenceSpeedIsAQuarterOfTheLoad() {
    var half = Notation.read("- 60m bwd walk 1.1kmh\n").program();

    assertThat(SessionFigures.of(half, TESTED).load()).isCloseTo(25, within(0.001));
  }

  @Test
  void withoutATestTheEffortCountsAndWithoutBothNothingDoes() {
    var effort = Notation.read("- 60m bwd run rpe 5\n").program();
    var free = Notation.read("- 60m bwd run\n").program();
    var open = Notation.read("- lap bwd run\n").program();

    assertThat(SessionFigures.of(effort, References.UNKNOWN).load()).isCloseTo(25, within(0.001));
    assertThat(SessionFigures.of(free, References.UNKNOWN).gaps())
        .isEqualTo(new SessionFigures.Gaps(0, 1));
    assertThat(SessionFigures.of(open, References.UNKNOWN).gaps())
        .isEqualTo(new SessionFigures.Gaps(1, 0));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void totalsOfAWholePlanAreTheSumsOfItsWeeks(long seed) {
    var plan = new RandomPlans(seed, 1).plan();
    var athlete = Plans.athlete("p0");
    var totals = new PlanTotals(_ -> TESTED);
    var from = day(-7 * 60);

    var sum = SessionFigures.NONE;
    for (int week = 0; week < 120; week++) {
      sum = sum.plus(totals.of(plan, athlete, Days.counted(from.plusDays(7L * week), 7)));
    }
    var whole = totals.of(plan, athlete, Days.counted(from, 7 * 120));

    assertThat(sum.sessions()).isEqualTo(plan.of(athlete).sessions().size());
    assertThat(sum.seconds()).isCloseTo(whole.seconds(), within(1e-6));
    assertThat(sum.backward().seconds()).isCloseTo(whole.backward().seconds(), within(1e-6));
    assertThat(sum.load()).isCloseTo(whole.load(), within(1e-6));
    assertThat(sum.gaps()).isEqualTo(whole.gaps());
  }

  @Test
  void aNewTestChangesWhatAPlannedSessionComesTo() {
    var tested = new AtomicReference<>(TESTED);
    var totals = new PlanTotals(_ -> tested.get());
    var session = Plans.session("a", 0);
    double before = totals.of(ADA, session).load();

    tested.set(References.UNKNOWN);

    assertThat(before).isGreaterThan(0);
    assertThat(totals.of(ADA, session).load()).isZero();
  }
}
