package org.backstride.program.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.program.notation.Readings.only;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.backstride.program.Advice;
import org.backstride.program.Extent;
import org.backstride.program.Extent.ForDistance;
import org.backstride.program.Extent.ForSteps;
import org.backstride.program.Extent.ForTime;
import org.backstride.program.Extent.Side;
import org.backstride.program.Extent.UntilHeartRate;
import org.backstride.program.Intensity;
import org.backstride.program.Intensity.Shape;
import org.backstride.program.Progression;
import org.backstride.program.Progression.Unit;
import org.backstride.program.Progression.Variable;
import org.backstride.program.Range;
import org.backstride.program.Repeat;
import org.backstride.program.Repeat.LastRecovery;
import org.backstride.program.Section;
import org.backstride.program.Setting;
import org.backstride.program.Step;
import org.backstride.program.Step.Action;
import org.backstride.program.Step.Role;
import org.backstride.program.StopCondition;
import org.backstride.program.StopCondition.Comparison;
import org.backstride.program.StopCondition.Report;
import org.backstride.program.Support;
import org.backstride.program.Target;
import org.backstride.program.Target.ZoneKind;
import org.backstride.program.notation.Problem.Fix;
import org.backstride.program.notation.Problem.Place;
import org.backstride.program.notation.Problem.Severity;
import org.backstride.unit.Direction;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;
import org.backstride.unit.SpeedUnit;
import org.junit.jupiter.api.Test;

/// The rows of the table of the text form's specification, one by one.
class NotationTableTest {

  @Test
  void timeMovementAndSpeed() {
    assertThat(only("- 5m fwd walk 3.0-4.0kmh"))
        .isEqualTo(
            walk(Direction.FORWARD, new ForTime(300))
                .withIntensity(Intensity.steady(speed("3.0", "4.0"))));
  }

  @Test
  void everythingThatAStepCanSay() {
    var stop = new StopCondition(Report.PAIN, Comparison.ABOVE, new BigDecimal("5"));
    assertThat(only("- 2m bwd walk 2.0-2.5kmh rpe 3-4 grade 0% rail partner stop pain>5 \"tall\""))
        .isEqualTo(
            new Step(
                new Action(Role.WORK, Gait.WALK, Direction.BACKWARD),
                new ForTime(120),
                new Intensity(
                    speed("2.0", "2.5"),
                    Shape.STEADY,
                    List.of(new Target.AtEffort(Range.of("3", "4")))),
                new Setting(Grade.percent("0"), null, Set.of(Support.RAIL, Support.PARTNER)),
                new Advice(List.of(stop), "tall", "")));
  }

  @Test
  void aRepeatHoldsItsIndentedLinesAndOthersInside() {
    var blocks =
        Notation.read("Main 5x\n  - 2m bwd walk\n  2x\n    - 1m fwd walk").program().blocks();

    assertThat(blocks)
        .containsExactly(
            new Repeat(
                "Main",
                5,
                List.of(
                    walk(Direction.BACKWARD, new ForTime(120)),
                    Repeat.of(2, List.of(walk(Direction.FORWARD, new ForTime(60))))),
                LastRecovery.KEEP,
                List.of()));
  }

  @Test
  void aRepeatProgressesAndSkipsItsLastRecovery() {
    assertThat(only("4x each speed +0.1kmh, rest -5s skip-last-recovery"))
        .isEqualTo(
            new Repeat(
                "",
                4,
                List.of(),
                LastRecovery.SKIP,
                List.of(
                    new Progression(
                        Variable.SPEED, new BigDecimal("0.1"), Unit.KILOMETRES_PER_HOUR),
                    new Progression(Variable.REST, new BigDecimal("-5"), Unit.SECONDS))));
  }

  @Test
  void aQuotedTitleIsNoRepeat() {
    assertThat(only("\"Block 2x\"")).isEqualTo(new Section("Block 2x", List.of()));
  }

  @Test
  void stepsAtAShareOfMaximalEffort() {
    var target = new Target.AtPercentEffort(Range.of("50", "60"));
    assertThat(only("- 20 steps bwd walk 50-60%effort bars"))
        .isEqualTo(
            walk(Direction.BACKWARD, new ForSteps(20))
                .withIntensity(Intensity.steady(target))
                .withSetting(new Setting(null, null, Set.of(Support.BARS))));
  }

  @Test
  void metresAndAPaceRange() {
    var pace = new Target.AtPace(360, 330, DistanceUnit.KILOMETRES);
    assertThat(only("- 400mtr fwd run 6:00-5:30/km"))
        .isEqualTo(
            Step.of(
                    new Action(Role.WORK, Gait.RUN, Direction.FORWARD),
                    new ForDistance(new BigDecimal("400"), DistanceUnit.METRES))
                .withIntensity(Intensity.steady(pace)));
  }

  @Test
  void aNumberABlankAndAnMIsAnErrorWithBothFixes() {
    var reading = Notation.read("- 5m fwd walk\n- 400 m fwd run");

    assertThat(reading.program().blocks())
        .containsExactly(walk(Direction.FORWARD, new ForTime(300)));
    assertThat(reading.problems())
        .containsExactly(
            new Problem(
                Severity.ERROR,
                new Place(2, 3, 5),
                "notation.problem.metres",
                List.of("400 m"),
                List.of(new Fix("400mtr"), new Fix("400min"))));
  }

  @Test
  void minutesAndSecondsAtAPercentage() {
    assertThat(only("- 1m30 bwd run 90%"))
        .isEqualTo(
            Step.of(new Action(Role.WORK, Gait.RUN, Direction.BACKWARD), new ForTime(90))
                .withIntensity(Intensity.steady(new Target.AtPercent(Range.of("90")))));
  }

  @Test
  void aRampKeepsStartAndEnd() {
    assertThat(only("- 5m ramp fwd walk 4.0-2.5kmh"))
        .isEqualTo(
            walk(Direction.FORWARD, new ForTime(300))
                .withIntensity(new Intensity(speed("4.0", "2.5"), Shape.RAMP, List.of())));
  }

  @Test
  void untilAHeartRateWithoutATarget() {
    assertThat(only("- until hr<110bpm fwd walk free"))
        .isEqualTo(walk(Direction.FORWARD, new UntilHeartRate(Side.BELOW, 110)));
  }

  @Test
  void aPastedLineInZoneTwo() {
    assertThat(only("- Recovery 30\" Z2 HR"))
        .isEqualTo(
            Step.of(new Action(Role.RECOVERY, Gait.WALK, Direction.FORWARD), new ForTime(30))
                .withIntensity(Intensity.steady(new Target.AtZone(2, 2, ZoneKind.HEART_RATE))));
  }

  private static Step walk(Direction direction, Extent extent) {
    return Step.of(new Action(Role.WORK, Gait.WALK, direction), extent);
  }

  private static Target speed(String from, String to) {
    return new Target.AtSpeed(Range.of(from, to), SpeedUnit.KILOMETRES_PER_HOUR);
  }
}
