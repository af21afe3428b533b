package org.backstride.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backstride.unit.Movement.BACKWARD_RUN;
import static org.backstride.unit.Movement.BACKWARD_WALK;
import static org.backstride.unit.Movement.FORWARD_RUN;
import static org.backstride.unit.Movement.FORWARD_WALK;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.util.DoubleComparator;
import org.backstride.load.Cost.Basis;
import org.backstride.load.Cost.Estimate;
import org.backstride.load.Cost.None;
import org.backstride.load.Cost.Reason;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The worked values of evidence §3c, by their number.
class EnergyTest {

  private static Stream<Arguments> costs() {
    return Stream.of(
        arguments("1", FORWARD_WALK, 93.8, 0, 12.88),
        arguments("2", FORWARD_WALK, 93.8, 0.10, 29.76),
        arguments("3", FORWARD_WALK, 93.8, 0.05, 21.322),
        arguments("4", FORWARD_RUN, 122.5, 0, 28.0),
        arguments("5", FORWARD_RUN, 160.8, 0, 35.66),
        arguments("6", BACKWARD_WALK, 93.8, 0, 21.041),
        arguments("7", BACKWARD_WALK, 93.8, 0.05, 28.216),
        arguments("8", BACKWARD_WALK, 80.4, 0.10, 30.836),
        arguments("8 forward", FORWARD_WALK, 80.4, 0.10, 26.012),
        arguments("9", BACKWARD_WALK, 67, 0, 16.029),
        arguments("10", BACKWARD_RUN, 150, 0, 44.00),
        arguments("11", BACKWARD_RUN, 120, 0.10, 50.48));
  }

  @ParameterizedTest(name = "case {0}")
  @MethodSource("costs")
  void oxygenUptake(String number, Movement movement, double speed, double grade, double vo2) {
    assertThat(estimate(movement, speed, grade).vo2()).as(number).isCloseTo(vo2, within(0.01));
  }

  @Test
  void multiplesOfRestingCost() {
    assertThat(Cost.met(estimate(FORWARD_WALK, 93.8, 0).vo2())).isCloseTo(3.68, within(0.005));
    assertThat(Cost.met(estimate(FORWARD_WALK, 93.8, 0.05).vo2())).isCloseTo(6.09, within(0.005));
    assertThat(Cost.met(estimate(FORWARD_RUN, 122.5, 0).vo2())).isCloseTo(8.0, within(0.005));
    assertThat(Cost.met(estimate(FORWARD_RUN, 160.8, 0).vo2())).isCloseTo(10.19, within(0.005));
    assertThat(Cost.met(estimate(BACKWARD_WALK, 93.8, 0).vo2())).isCloseTo(6.01, within(0.005));
    assertThat(Cost.met(estimate(BACKWARD_WALK, 93.8, 0.05).vo2())).isCloseTo(8.06, within(0.005));
    assertThat(Cost.met(estimate(BACKWARD_WALK, 67, 0).vo2())).isCloseTo(4.58, within(0.005));
    assertThat(Cost.met(estimate(BACKWARD_RUN, 150, 0).vo2())).isCloseTo(12.57, within(0.005));
  }

  @Test
  void theCompendiumsPointsAreWithinATenth() {
    assertThat(Cost.met(estimate(BACKWARD_WALK, 93.8, 0).vo2())).isCloseTo(6.0, within(0.1));
    assertThat(Cost.met(estimate(BACKWARD_WALK, 93.8, 0.05).vo2())).isCloseTo(8.0, within(0.1));
  }

  @Test
  void atTenPercentTheRatioIsHoopers() {
    double ratio =
        estimate(BACKWARD_WALK, 80.4, 0.10).vo2() / estimate(FORWARD_WALK, 80.4, 0.10).vo2();

    assertThat(ratio).isBetween(1.17, 1.20).isCloseTo(1.185, within(0.001));
  }

  @Test
  void theBandOfBackwardRunningIsThatOfItsFactor() {
    var cost = estimate(BACKWARD_RUN, 150, 0);

    assertThat(cost.low()).isCloseTo(41.00, within(0.01));
    assertThat(cost.high()).isCloseTo(47.00, within(0.01));
  }

  @Test
  void minettisCostOfRunning() {
    assertThat(Energy.minettiRun(0)).isEqualTo(3.6);
    assertThat(Energy.minettiRun(0.10)).isCloseTo(5.9682, within(0.0001));
    assertThat(Energy.minettiRun(-0.10)).isCloseTo(2.1517, within(0.0001));
    assertThat(Energy.minettiRun(0.25)).isCloseTo(10.7252, within(0.0001));
    assertThat(Energy.minettiRun(-0.181355)).isCloseTo(1.781269, within(0.000001));
    assertThat(Energy.minettiRun(0.6)).isEqualTo(Energy.minettiRun(0.45));
  }

  @Test
  void minettisCostOfWalking() {
    assertThat(Energy.minettiWalk(0)).isEqualTo(2.5);
    assertThat(Energy.minettiWalk(0.10)).isCloseTo(4.8991, within(0.0001));
    assertThat(Energy.minettiWalk(-0.10)).isCloseTo(1.1271, within(0.0001));
    assertThat(Energy.minettiWalk(-0.152526)).isCloseTo(0.935493, within(0.000001));
  }

  @Test
  void runningIsCheapestAtEighteenPercentDownAndWalkingAtFifteen() {
    assertThat(cheapest(Energy::minettiRun)).isCloseTo(-0.181, within(0.0005));
    assertThat(Energy.minettiRun(-0.181)).isCloseTo(1.7813, within(0.0001));
    assertThat(cheapest(Energy::minettiWalk)).isCloseTo(-0.153, within(0.0005));
    assertThat(Energy.minettiWalk(-0.153)).isCloseTo(0.9355, within(0.0001));
  }

  /// The grade of the least cost between the ends of the fit, to a thousandth.
  private static double cheapest(DoubleUnaryOperator cost) {
    return IntStream.rangeClosed(-450, 450)
        .mapToObj(thousandths -> thousandths / 1000.0)
        .min(Comparator.comparingDouble(cost::applyAsDouble))
        .orElseThrow();
  }

  @Test
  void theBandOfBackwardWalkingIsDrawnFromForwardWalking() {
    var cost = estimate(BACKWARD_WALK, 67, 0);

    assertThat(cost.low()).isCloseTo(1.17 * 10.2, within(0.001));
    assertThat(cost.high()).isCloseTo(1.65 * 10.2, within(0.001));
  }

  @Test
  void forwardDownhillIsMinettisUpToTheCostOnTheLevel() {
    assertThat(Energy.of(FORWARD_WALK, 67, -0.10))
        .usingRecursiveComparison(closely())
        .isEqualTo(new Estimate(7.1133, 7.1133, 10.2, Basis.MODELLED));
    assertThat(Energy.of(FORWARD_RUN, 150, -0.10))
        .usingRecursiveComparison(closely())
        .isEqualTo(new Estimate(18.9428, 18.9428, 33.5, Basis.MODELLED));
    assertThat(Energy.of(FORWARD_WALK, 67, -0.45))
        .usingRecursiveComparison(closely())
        .isEqualTo(new Estimate(15.0569, 15.0569, 15.0569, Basis.MODELLED));
  }

  private static RecursiveComparisonConfiguration closely() {
    return RecursiveComparisonConfiguration.builder()
        .withComparatorForType(new DoubleComparator(0.0001), Double.class)
        .build();
  }

  @Test
  void theNetRatioFallsAsItGetsSteeper() {
    assertThat(netRatio(0)).isCloseTo(1.87, within(0.005));
    assertThat(netRatio(0.05)).isCloseTo(1.39, within(0.005));
    assertThat(netRatio(0.10)).isCloseTo(1.21, within(0.005));
  }

  private static double netRatio(double grade) {
    return (estimate(BACKWARD_WALK, 80, grade).vo2() - 3.5)
        / (estimate(FORWARD_WALK, 80, grade).vo2() - 3.5);
  }

  @Test
  void noBackwardLapOfAnySpeedCostsSixForwardOnes() {
    for (int speed = 105; speed <= 210; speed++) {
      double ratio = estimate(BACKWARD_RUN, speed, 0).vo2() / estimate(FORWARD_RUN, speed, 0).vo2();

      assertThat(ratio).as("%d m/min", speed).isBetween(1.25, 1.45);
    }
  }

  @Test
  void slowBackwardWalkingIsMarkedAndItsBandWider() {
    var cost = estimate(BACKWARD_WALK, 40, 0);

    assertThat(cost.basis()).isEqualTo(Basis.EXTRAPOLATED);
    assertThat(cost.low()).isCloseTo(0.75 * cost.vo2(), within(1e-9));
    assertThat(cost.high()).isCloseTo(1.25 * cost.vo2(), within(1e-9));
  }

  @Test
  void outsideTheMeasuredThereIsNoNumberButAReason() {
    assertThat(Energy.of(BACKWARD_WALK, 67, -0.02)).isEqualTo(new None(Reason.BACKWARD_DOWNHILL));
    assertThat(Energy.of(FORWARD_WALK, 67, -0.46)).isEqualTo(new None(Reason.TOO_STEEP));
    assertThat(Energy.of(FORWARD_WALK, 49, -0.02)).isEqualTo(new None(Reason.TOO_SLOW));
    assertThat(Energy.of(BACKWARD_WALK, 24.9, 0)).isEqualTo(new None(Reason.TOO_SLOW));
    assertThat(Energy.of(BACKWARD_WALK, 100.1, 0)).isEqualTo(new None(Reason.TOO_FAST));
    assertThat(Energy.of(BACKWARD_WALK, 67, 0.11)).isEqualTo(new None(Reason.TOO_STEEP));
    assertThat(Energy.of(BACKWARD_RUN, 104, 0)).isEqualTo(new None(Reason.TOO_SLOW));
    assertThat(Energy.of(BACKWARD_RUN, 150, 0.26)).isEqualTo(new None(Reason.TOO_STEEP));
    assertThat(Energy.of(new Movement(Gait.WALK, Direction.LATERAL_LEFT), 60, 0))
        .isEqualTo(new None(Reason.NO_MODEL));
  }

  private static Estimate estimate(Movement movement, double speed, double grade) {
    return (Estimate) Energy.of(movement, speed, grade);
  }
}
