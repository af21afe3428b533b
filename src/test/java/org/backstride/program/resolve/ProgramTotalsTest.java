package org.backstride.program.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backstride.program.Blocks.as;
import static org.backstride.program.Blocks.at;
import static org.backstride.program.Blocks.backwardWalk;
import static org.backstride.program.Blocks.forwardWalk;
import static org.backstride.program.Blocks.program;
import static org.backstride.program.Blocks.rest;

import java.math.BigDecimal;
import java.util.List;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Progression;
import org.backstride.program.Progression.Unit;
import org.backstride.program.Progression.Variable;
import org.backstride.program.RandomPrograms;
import org.backstride.program.Range;
import org.backstride.program.Repeat;
import org.backstride.program.Repeat.LastRecovery;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.resolve.ProgramTotals.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTotalsTest {

  @Test
  void timesAndDistancesAddUpOverRepetitions() {
    var main = Repeat.of(5, List.of(at(backwardWalk(120), "1.8"), rest(60)));

    var totals = ProgramTotals.of(program(at(forwardWalk(300), "3.6"), main), References.UNKNOWN);

    assertThat(totals.whole().seconds()).isEqualTo(300 + 5 * 180);
    assertThat(totals.whole().metres()).isCloseTo(300 + 5 * 60, within(1e-6));
    assertThat(totals.backward().seconds()).isEqualTo(600);
    assertThat(totals.backward().metres()).isCloseTo(300, within(1e-6));
    assertThat(totals.backwardShare()).isEqualTo(0.5);
    assertThat(totals.unknown()).isEqualTo(new Unknown(0, 0, 0, 0));
  }

  @Test
  void theLastRecoveryIsLeftOutWhereItIsSkipped() {
    var main =
        new Repeat(
            "",
            3,
            List.of(backwardWalk(60), as(Step.Role.RECOVERY, forwardWalk(30))),
            LastRecovery.SKIP,
            List.of());

    assertThat(ProgramTotals.of(program(main), References.UNKNOWN).whole().seconds())
        .isEqualTo(3 * 60 + 2 * 30);
  }

  @Test
  void progressionsChangeWorkAndRestFromOneRepetitionToTheNext() {
    var main =
        new Repeat(
            "",
            3,
            List.of(at(backwardWalk(60), "2.0"), rest(30)),
            LastRecovery.KEEP,
            List.of(
                new Progression(Variable.SPEED, new BigDecimal("0.1"), Unit.KILOMETRES_PER_HOUR),
                new Progression(Variable.REST, new BigDecimal("-5"), Unit.SECONDS)));

    var steps = Unrolling.of(program(main)).stream().map(UnrolledStep::step).toList();

    assertThat(steps)
        .containsExactly(
            at(backwardWalk(60), "2.0"),
            rest(30),
            at(backwardWalk(60), "2.1"),
            rest(25),
            at(backwardWalk(60), "2.2"),
            rest(20));
  }

  @Test
  void openEndsAreSaidAndNotGuessed() {
    var lap = forwardWalk(1).withExtent(new Extent.UntilLap());
    var heart = forwardWalk(1).withExtent(new Extent.UntilHeartRate(Extent.Side.BELOW, 110));
    var steps = backwardWalk(1).withExtent(new Extent.ForSteps(20));

    var totals = ProgramTotals.of(program(lap, heart, steps), References.UNKNOWN);

    assertThat(totals.unknown()).isEqualTo(new Unknown(1, 1, 1, 3));
    assertThat(totals.unknown().timeIsWhole()).isFalse();
    assertThat(totals.unknownBackward()).isEqualTo(new Unknown(0, 0, 1, 1));
    assertThat(totals.unknownBackward().distanceIsWhole()).isFalse();
    assertThat(totals.backwardShare()).isNaN();
    assertThat(totals.backward().footSteps()).isEqualTo(20);
  }

  @Test
  void stepsOfTheFeetFollowFromACadence() {
    var step =
        backwardWalk(90)
            .withIntensity(Intensity.steady(new Target.AtCadence(Range.of("100", "120"))));

    assertThat(ProgramTotals.of(program(step), References.UNKNOWN).backward().footSteps())
        .isEqualTo(165);
  }

  @Test
  void aPercentageNeedsTheReferenceOfItsOwnGaitAndDirection() {
    var step =
        backwardWalk(100).withIntensity(Intensity.steady(new Target.AtPercent(Range.of("80"))));

    var unknown = ProgramTotals.of(program(step), References.UNKNOWN);
    var nominal = ProgramTotals.of(program(step), References.NOMINAL);

    assertThat(unknown.unknown().withoutDistance()).isEqualTo(1);
    assertThat(nominal.whole().metres()).isCloseTo(0.8 * 0.53 * 1.25 * 100, within(1e-6));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
  void totalsAreTheSumOfTheUnrolledSteps(long seed) {
    var random = new RandomPrograms(seed);
    for (int i = 0; i < 40; i++) {
      var program = random.program();
      var steps = Unrolling.of(program);

      var totals = ProgramTotals.of(program, References.NOMINAL);

      double seconds =
          steps.stream()
              .mapToDouble(s -> StepFigures.of(s.step(), References.NOMINAL).seconds())
              .filter(value -> !Double.isNaN(value))
              .sum();
      assertThat(totals.whole().seconds()).isCloseTo(seconds, within(1e-6));
      assertThat(totals.backward().seconds()).isLessThanOrEqualTo(totals.whole().seconds());
    }
  }
}
