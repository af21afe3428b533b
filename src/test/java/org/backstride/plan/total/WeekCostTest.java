package org.backstride.plan.total;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.backstride.plan.Days;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.Plans;
import org.backstride.plan.Snapshot;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.junit.jupiter.api.Test;

/// Planned weeks in the equations of evidence §3b: 10 min forward at 4 km/h are 0.5083 kcal/kg, 10
/// min backward at 2.2 km/h are 0.5178 kcal/kg, rests apart.
class WeekCostTest {

  private static final Days TWO_WEEKS = Days.counted(Plans.MONDAY, 14);

  @Test
  void aWeekIsTheSumOfItsSessions() {
    var weeks = of(Plans.session("a", 0), Plans.session("b", 2), Plans.session("c", 9));

    assertThat(weeks).extracting(WeekCost::monday).containsExactly(Plans.day(0), Plans.day(7));
    assertThat(weeks).extracting(WeekCost::sessions).containsExactly(2, 1);
    assertThat(weeks.getFirst().energy().energy().value()).isCloseTo(2.0523, within(0.0001));
    assertThat(weeks.getLast().energy().energy().value()).isCloseTo(1.0262, within(0.0001));
  }

  @Test
  void itsBandHoldsItsValueAndSaysWhatIsExtrapolated() {
    var energy = of(Plans.session("a", 0)).getFirst().energy();

    assertThat(energy.energy().low()).isLessThan(energy.energy().value());
    assertThat(energy.energy().high()).isGreaterThan(energy.energy().value());
    assertThat(energy.isExtrapolated()).isTrue();
    assertThat(energy.isWhole()).isTrue();
  }

  @Test
  void daysOutsideTakeNoPart() {
    assertThat(of(Plans.session("a", -1), Plans.session("b", 14))).isEmpty();
  }

  @Test
  void walkingHasNoKneeIndexAndRunningHas() {
    assertThat(of(Plans.session("a", 0)).getFirst().knee()).isNull();

    var run = Objects.requireNonNull(of(session("- 1000 steps bwd run 2.0mps")).getFirst().knee());

    assertThat(run.value()).isCloseTo(88, within(1e-9));
    assertThat(run.low()).isCloseTo(54, within(1e-9));
    assertThat(run.high()).isCloseTo(103, within(1e-9));
  }

  @Test
  void timeWithoutAKnownSpeedIsLeftOutAndCounted() {
    var energy = of(session("- 3m bwd walk")).getFirst().energy();

    assertThat(energy.isKnown()).isFalse();
    assertThat(energy.without()).isEqualTo(180);
  }

  private static PlannedSession session(String text) {
    return PlannedSession.of(
        Plans.id("x"), Plans.day(0), Snapshot.of(Notation.read(text).program(), null));
  }

  private static List<WeekCost> of(PlannedSession... sessions) {
    return WeekCost.of(List.of(sessions), TWO_WEEKS, References.UNKNOWN);
  }
}
