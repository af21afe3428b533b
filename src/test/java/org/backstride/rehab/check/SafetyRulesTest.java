package org.backstride.rehab.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.rehab.check.People.answered;
import static org.backstride.rehab.check.People.inRehab;
import static org.backstride.rehab.check.People.ready;
import static org.backstride.rehab.check.People.untested;
import static org.backstride.rehab.check.People.withRisk;
import static org.backstride.rehab.check.People.without;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition.Risk;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Level;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.program.BlockPath;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Conditions.Ground;
import org.backstride.rehab.Conditions.Light;
import org.backstride.rehab.Conditions.Place;
import org.backstride.rehab.Finding;
import org.backstride.rehab.Finding.Severity;
import org.backstride.rehab.RuleId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule with a program or person that breaks it and one that satisfies it (evidence §1a,
/// §1c).
class SafetyRulesTest {

  private static final Athlete NOVICE = ready(Level.NOVICE);
  private static final Athlete MIDDLE = ready(Level.INTERMEDIATE);
  private static final Athlete EXPERT = ready(Level.EXPERIENCED);
  private static final Conditions DRY = outdoors(Ground.DRY);
  private static final String BELT = "@surface: treadmill\n";
  private static final String LAWN = "@surface: grass\n";

  static Stream<Arguments> rows() {
    return Stream.of(novices(), speeds(), places(), doses(), turns(), people()).flatMap(s -> s);
  }

  private static Stream<Arguments> novices() {
    var shy = without(NOVICE, Tick.CONFIDENT_ON_TREADMILL);
    var beginner = without(NOVICE, Tick.BACKWARD_WALK_MASTERED);
    return Stream.of(
        row("S01", "@surface: sand\n- 1m bwd walk", NOVICE, Severity.WARNING),
        row("S01", "- 1m bwd walk", NOVICE, Severity.HINT),
        row("S01", "@surface: track\n- 1m bwd walk", NOVICE, null),
        row("S01", "@surface: sand\n- 1m bwd walk", MIDDLE, null),
        row("S02", BELT + "- 1m bwd walk", shy, Severity.ERROR),
        row(
            "S02",
            BELT + "- 1m bwd walk",
            inRehab(without(EXPERT, Tick.CONFIDENT_ON_TREADMILL)),
            Severity.ERROR),
        row("S02", BELT + "- 1m bwd walk rail", shy, null),
        row("S02", BELT + "- 1m bwd walk harness", shy, null),
        row("S02", BELT + "- 1m bwd walk", NOVICE, null),
        row("S02", BELT + "- 1m bwd walk", without(MIDDLE, Tick.CONFIDENT_ON_TREADMILL), null),
        row("S02", BELT + "- 1m bwd walk", null, Severity.HINT),
        row("S14", BELT + "4x\n  - 80s bwd walk\n  - 1m rest", beginner, Severity.WARNING),
        row("S14", BELT + "3x\n  - 80s bwd walk\n  - 1m rest", beginner, null),
        row("S14", "@tags: T3\n5x\n  - 2m bwd walk\n  - 1m rest", beginner, null),
        row("S14", BELT + "4x\n  - 80s bwd walk\n  - 1m rest", NOVICE, null),
        row("S18", "- 30s bwd run", NOVICE, Severity.HINT),
        row("S18", "- 20 steps bwd run", NOVICE, null));
  }

  private static Stream<Arguments> speeds() {
    return Stream.of(
        row("S03", BELT + "- 1m bwd walk 2.5-3.1kmh", EXPERT, Severity.ERROR),
        row("S03", BELT + "- 1m bwd walk 3.0kmh", EXPERT, null),
        row("S03", BELT + "- 1m bwd walk 160%", EXPERT, Severity.ERROR),
        row("S03", BELT + "- 1m bwd walk 150%", EXPERT, null),
        row("S03", BELT + "4x each speed +0.1kmh\n  - 1m bwd walk 2.8kmh", EXPERT, Severity.ERROR),
        row("S03", BELT + "3x each speed +0.1kmh\n  - 1m bwd walk 2.8kmh", EXPERT, null),
        row("S03", BELT + "- 1m bwd walk 2kmh", untested(EXPERT), Severity.WARNING),
        row("S03", LAWN + "- 1m bwd walk 2kmh", untested(EXPERT), null),
        row("S03", BELT + "- 1m fwd walk 6kmh", EXPERT, null),
        row("S05", "- 1m bwd walk grade -1%", NOVICE, Severity.ERROR),
        row("S05", "- 1m bwd walk grade -0.5deg", inRehab(EXPERT), Severity.ERROR),
        row("S05", "- 1m bwd walk grade -1%", MIDDLE, Severity.WARNING),
        row("S05", "- 1m bwd walk grade 0%", NOVICE, null),
        row("S05", "- 1m fwd walk grade -1%", NOVICE, null),
        row("S05", "2x each grade -1%\n  - 1m bwd walk grade 0%", NOVICE, Severity.ERROR),
        row(
            "S06",
            "- 1m bwd walk grade 2%",
            without(NOVICE, Tick.LEVEL_GROUND_MASTERED),
            Severity.WARNING),
        row("S06", "- 1m bwd walk grade 2%", NOVICE, null),
        row("S26", "- 1m bwd walk 4.1kmh", NOVICE, Severity.WARNING),
        row("S26", "- 1m bwd walk 4.0kmh", NOVICE, null),
        row("S26", "- 1m bwd walk 3kmh", untested(NOVICE), Severity.HINT),
        row("S26", "- 1m bwd walk 4.1kmh", MIDDLE, null));
  }

  private static Stream<Arguments> places() {
    return Stream.of(
        row("S04", LAWN + "- 21mtr bwd walk\n- 20mtr fwd walk", NOVICE, Severity.WARNING),
        row("S04", LAWN + "- 20mtr bwd walk\n- 20mtr fwd walk", NOVICE, null),
        row("S04", LAWN + "- 20 steps bwd walk\n- 20s rest\n- 20mtr fwd walk", NOVICE, null),
        row("S04", LAWN + "- 20mtr bwd walk\n- 20mtr fwd run", NOVICE, Severity.WARNING),
        row("S04", LAWN + "2x\n  - 20mtr bwd walk\n  - 20s rest", NOVICE, Severity.WARNING),
        row("S04", BELT + "- 1m bwd walk", NOVICE, null),
        row("S04", LAWN + "- 1m bwd walk", MIDDLE, null),
        inConditions("S04", "- 1m bwd walk", NOVICE, DRY, Severity.WARNING),
        inConditions("S09", "- 1m bwd walk", EXPERT, outdoors(Ground.ICE), Severity.ERROR),
        inConditions("S09", "- 1m bwd walk", NOVICE, outdoors(Ground.WET), Severity.ERROR),
        inConditions("S09", "- 1m bwd walk", EXPERT, outdoors(Ground.WET), Severity.WARNING),
        inConditions("S09", "- 1m bwd walk", NOVICE, DRY, null),
        inConditions("S09", BELT + "- 1m bwd walk", NOVICE, outdoors(Ground.SNOW), null),
        inConditions("S09", "- 1m fwd walk", NOVICE, outdoors(Ground.SNOW), null),
        inConditions(
            "S09",
            LAWN + "- 1m bwd walk",
            NOVICE,
            new Conditions(Place.INDOORS, Ground.WET, Light.UNKNOWN, People.DAY),
            null),
        row("S11", LAWN + "- 20mtr bwd walk", NOVICE, Severity.HINT),
        row("S11", LAWN + "- 20mtr bwd walk partner", NOVICE, null),
        inConditions(
            "X04",
            "- 1m bwd walk",
            EXPERT,
            new Conditions(Place.OUTDOORS, Ground.DRY, Light.DARK, People.DAY),
            Severity.WARNING),
        inConditions("X04", "- 1m bwd walk", EXPERT, DRY, null));
  }

  private static Stream<Arguments> doses() {
    return Stream.of(
        row("S17", "@frequency: 4\n- 1m bwd walk", EXPERT, Severity.WARNING),
        row("S17", "@frequency: 4\n- 1m bwd walk", null, Severity.WARNING),
        row("S17", "@frequency: 3\n- 1m bwd walk", NOVICE, null),
        row("S17", "- 1m bwd walk", NOVICE, null),
        row("S17", "@tags: t7\n@frequency: 4\n- 1m bwd walk", NOVICE, null),
        row("S17", "@tags: T2\n@frequency: 3\n- 1m bwd walk", NOVICE, Severity.WARNING),
        row("S24", "- 121s bwd walk", NOVICE, Severity.WARNING),
        row("S24", "- 120s bwd walk", NOVICE, null),
        row("S24", "- 301s bwd walk", MIDDLE, Severity.WARNING),
        row("S24", "- 300s bwd walk", MIDDLE, null),
        row("S24", "- 601s bwd walk", EXPERT, Severity.WARNING),
        row("S24", "- 600s bwd walk", EXPERT, null),
        row("S24", "3x\n  - 60s bwd walk", NOVICE, Severity.WARNING),
        row("S24", "3x\n  - 60s bwd walk\n  - 10s rest", NOVICE, null),
        row("S24", "- 120s bwd walk", inRehab(EXPERT), null),
        row("S24", "- 121s bwd walk", inRehab(EXPERT), Severity.WARNING),
        row("S28", "2x each speed +0.1kmh, time +5s\n  - 1m bwd walk", NOVICE, Severity.WARNING),
        row("S28", "2x each speed +0.1kmh\n  - 1m bwd walk", NOVICE, null),
        row("S29", "- 5m bwd walk\n- 5m cooldown fwd walk", EXPERT, Severity.WARNING),
        row("S29", "- 5m warmup fwd walk\n- 5m bwd walk", EXPERT, Severity.WARNING),
        row("S29", "- 5m warmup fwd walk\n- 5m bwd walk\n- 5m cooldown fwd walk", NOVICE, null),
        row(
            "S29",
            "- 4m warmup fwd walk\n- 5m bwd walk\n- 5m cooldown fwd walk",
            NOVICE,
            Severity.HINT),
        row("S29", "- 5m warmup bwd walk\n- 5m cooldown fwd walk", NOVICE, Severity.WARNING),
        row(
            "S29",
            "- 5m warmup fwd walk\n- 5m bwd walk\n- 5m cooldown fwd walk\n- 3m rest still",
            NOVICE,
            null),
        row(
            "S29",
            "- 2m drill still\n- 5m warmup fwd walk\n- 5m bwd walk\n- 5m cooldown fwd walk",
            NOVICE,
            null),
        row(
            "S29",
            "- 5m warmup fwd walk\n- 5m bwd walk\n- 3m rest still",
            EXPERT,
            Severity.WARNING),
        row("S29", "- 5m warmup fwd walk\n- 5m bwd walk\n- 3m cooldown still", EXPERT, null),
        row("S29", "", NOVICE, null));
  }

  private static Stream<Arguments> turns() {
    return Stream.of(
        row("S34", BELT + "- 1m fwd walk\n- 1m bwd walk", NOVICE, Severity.ERROR),
        row("S34", BELT + "- 1m fwd walk\n- 1m bwd walk", inRehab(EXPERT), Severity.ERROR),
        row("S34", BELT + "- 1m fwd walk\n- 1m bwd walk", MIDDLE, Severity.WARNING),
        row("S34", BELT + "- 1m fwd walk\n- 1m bwd walk", null, Severity.WARNING),
        row("S34", BELT + "- 1m fwd walk\n- 15s rest\n- 1m bwd walk", NOVICE, null),
        row("S34", BELT + "- 1m fwd walk\n- 14s rest\n- 1m bwd walk", NOVICE, Severity.ERROR),
        row("S34", BELT + "- 1m fwd walk\n- lap rest\n- 1m bwd walk", NOVICE, null),
        row("S34", LAWN + "- 1m fwd walk\n- 1m bwd walk", NOVICE, null),
        row("S34", BELT + "- 1m bwd walk\n- 1m bwd walk", NOVICE, null),
        row(
            "S34",
            BELT + "2x\n  - 1m bwd walk\n  - 20s rest\n  - 1m fwd walk",
            NOVICE,
            Severity.ERROR),
        row(
            "S34",
            BELT + "2x\n  - 1m bwd walk\n  - 20s rest\n  - 1m fwd walk\n  - 20s rest",
            NOVICE,
            null),
        row("S34", BELT + "- 1m mixed walk", NOVICE, Severity.ERROR));
  }

  private static Stream<Arguments> people() {
    var balance = withRisk(EXPERT, Risk.BALANCE_DISORDER);
    var injury = withRisk(NOVICE, Risk.PREVIOUS_INJURY);
    var knee = withRisk(NOVICE, Risk.KNEE_INJURY);
    var walker = without(NOVICE, Tick.BACKWARD_WALK_MASTERED);
    return Stream.of(
        row("S10", "- 1m bwd walk", without(EXPERT, Tick.SHOES_CHECKED), Severity.HINT),
        row("S10", "- 1m bwd walk", EXPERT, null),
        row("S25", "- 20 steps bwd run", walker, Severity.ERROR),
        row(
            "S25",
            "- 20 steps bwd run",
            without(EXPERT, Tick.BACKWARD_WALK_MASTERED),
            Severity.WARNING),
        row("S25", "- 20 steps bwd walk", walker, null),
        row("S25", "- 20 steps bwd run", NOVICE, null),
        row("S25", "- 20 steps bwd run", null, Severity.HINT),
        row("X02", "- 1m bwd walk", balance, Severity.ERROR),
        row("X02", "- 1m bwd walk", injury, Severity.ERROR),
        row("X02", "- 1m bwd walk", answered(injury, Answer.YES), null),
        row("X02", "- 1m bwd walk", answered(NOVICE, Answer.NO), Severity.ERROR),
        row("X02", "- 1m bwd walk", NOVICE, null),
        row("X03", "- 1m bwd walk", knee, Severity.WARNING),
        row("X03", "- 1m bwd walk", answered(knee, Answer.YES), null));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rows")
  void aRuleSpeaksWhereItIsBrokenAndIsSilentWhereItIsSatisfied(
      String rule,
      String text,
      @Nullable Athlete athlete,
      Conditions conditions,
      @Nullable Severity expected) {
    var reading = Notation.read(text);
    assertThat(reading.problems()).isEmpty();

    var findings = SafetyRules.check(reading.program(), athlete, conditions);

    var severities =
        findings.stream()
            .filter(finding -> finding.rule().name().equals(rule.substring(0, 3)))
            .map(Finding::severity)
            .toList();
    assertThat(severities.stream().findFirst().orElse(null)).isEqualTo(expected);
  }

  @Test
  void aRepeatedStepIsNamedOnce() {
    var program = Notation.read(BELT + "9x\n  - 1m bwd walk\n  - 1m fwd walk").program();

    var turns =
        SafetyRules.check(program, NOVICE, People.TODAY).stream()
            .filter(finding -> finding.rule() == RuleId.S34)
            .map(Finding::path)
            .toList();

    assertThat(turns).containsExactly(BlockPath.of(0, 0), BlockPath.of(0, 1));
  }

  @Test
  void theGravestComeFirst() {
    var program = Notation.read(BELT + "- 6m bwd walk grade -1%").program();

    var severities =
        SafetyRules.check(program, untested(NOVICE), People.TODAY).stream()
            .map(Finding::severity)
            .toList();

    assertThat(severities).isSorted().contains(Severity.ERROR, Severity.WARNING);
  }

  @Test
  void twoHundredStepsAreCheckedInNoTime() {
    var program =
        Notation.read(BELT + "100x\n  - 1m bwd walk 2kmh\n  - 1m fwd walk 3kmh").program();
    SafetyRules.check(program, NOVICE, People.TODAY);

    var findings = List.<Finding>of();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 200; i++) {
      long start = System.nanoTime();
      findings = SafetyRules.check(program, NOVICE, People.TODAY);
      best = Math.min(best, System.nanoTime() - start);
    }

    assertThat(findings).isNotEmpty();
    assertThat(best).as("nanoseconds").isLessThan(2_000_000);
  }

  private static Arguments row(
      String rule, String text, @Nullable Athlete athlete, @Nullable Severity expected) {
    return arguments(rule, text, athlete, People.TODAY, expected);
  }

  private static Arguments inConditions(
      String rule,
      String text,
      @Nullable Athlete athlete,
      Conditions conditions,
      @Nullable Severity expected) {
    return arguments(rule, text, athlete, conditions, expected);
  }

  private static Conditions outdoors(Ground ground) {
    return new Conditions(Place.OUTDOORS, ground, Light.DAYLIGHT, People.DAY);
  }
}
