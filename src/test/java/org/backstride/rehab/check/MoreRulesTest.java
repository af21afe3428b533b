package org.backstride.rehab.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.rehab.check.People.inRehab;
import static org.backstride.rehab.check.People.ready;
import static org.backstride.rehab.check.People.without;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Circumstances;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Level;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.athlete.Screening;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Finding;
import org.backstride.rehab.Finding.Severity;
import org.backstride.rehab.RuleId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules of evidence §1a and §1c that give parameters and habits, each broken and satisfied.
class MoreRulesTest {

  private static final Athlete NOVICE = ready(Level.NOVICE);
  private static final Athlete EXPERT = ready(Level.EXPERIENCED);
  private static final Athlete BEGINNER = without(NOVICE, Tick.BACKWARD_WALK_MASTERED);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Conditions ON_THE_DAY = Conditions.on(DAY);
  private static final String BELT = "@surface: treadmill\n";
  private static final String LAWN = "@surface: grass\n";

  static Stream<Arguments> rows() {
    return Stream.of(places(), volumes(), parts(), drills(), stops()).flatMap(s -> s);
  }

  private static Stream<Arguments> places() {
    var stranger = without(NOVICE, Tick.COURSE_WALKED_FIRST);
    return Stream.of(
        row("S07", LAWN + "- 20mtr bwd walk", stranger, Severity.WARNING),
        row(
            "S07",
            LAWN + "- 20mtr bwd walk",
            without(EXPERT, Tick.COURSE_WALKED_FIRST),
            Severity.HINT),
        row("S07", LAWN + "- 20mtr bwd walk", NOVICE, null),
        row("S07", BELT + "- 1m bwd walk", stranger, null),
        row("S08", LAWN + "- 20mtr bwd walk", NOVICE, Severity.HINT),
        row("S08", "@surface: track\n- 20mtr bwd walk", NOVICE, null),
        row("S08", LAWN + "- 20mtr bwd walk", EXPERT, null),
        row("S12", LAWN + "- 20mtr bwd walk", EXPERT, Severity.HINT),
        row("S12", LAWN + "- 20mtr bwd walk partner", EXPERT, null),
        row("S12", LAWN + "- 20mtr bwd walk \"keep clear of others\"", EXPERT, null),
        row("S12", BELT + "- 1m bwd walk", EXPERT, null),
        row("S13", "@surface: track\n- 20 steps bwd run", NOVICE, Severity.HINT),
        row("S13", LAWN + "- 20 steps bwd run", NOVICE, null),
        row("S13", "@surface: track\n- 20mtr bwd walk", NOVICE, null),
        row("S33", "- 1m bwd walk", NOVICE, Severity.HINT),
        row("S33", BELT + "- 1m bwd walk", NOVICE, null),
        row("S33", "- 1m fwd walk", NOVICE, null));
  }

  private static Stream<Arguments> volumes() {
    var climber = NOVICE.withReadiness(NOVICE.readiness().withMasteredMetres(100));
    var walker = BEGINNER.withCircumstances(Circumstances.UNKNOWN.withUsualForward(100));
    return Stream.of(
        row("S15", "- 9m bwd walk", NOVICE, Severity.HINT),
        row("S15", "- 10m bwd walk", NOVICE, null),
        row("S15", "- 9m bwd walk", BEGINNER, null),
        row("S15", "- 9m fwd walk", NOVICE, null),
        row("S19", "- 51mtr bwd walk", NOVICE, Severity.WARNING),
        row("S19", "- 50mtr bwd walk", NOVICE, null),
        row("S19", "- 200mtr bwd walk", climber, null),
        row("S19", "- 201mtr bwd walk", climber, Severity.WARNING),
        row("S19", "- 100mtr bwd walk", EXPERT, Severity.HINT),
        row("S20", BELT + "- 31s bwd walk", BEGINNER, Severity.HINT),
        row("S20", BELT + "- 30s bwd walk", BEGINNER, null),
        row("S20", BELT + "- 2m bwd walk", NOVICE, null),
        row("S20", "@tags: T3\n- 2m bwd walk", BEGINNER, null),
        row("S21", "@frequency: 3\n- 7m bwd walk", walker, Severity.WARNING),
        row("S21", "@frequency: 2\n- 10m bwd walk", walker, null),
        row("S21", "- 40m bwd walk", walker, null),
        row("S21", "@frequency: 3\n- 40m bwd walk", BEGINNER, null),
        row("S27", "@frequency: 5\n- 6m bwd walk", NOVICE, Severity.HINT),
        row("S27", "@frequency: 5\n- 5m bwd walk", NOVICE, null),
        row("S27", "@frequency: 4\n- 6m bwd walk", NOVICE, null));
  }

  private static Stream<Arguments> parts() {
    return Stream.of(
        row("S22", "- 1m recovery bwd walk", EXPERT, Severity.HINT),
        row("S22", "- 1m bwd walk", EXPERT, null),
        row("S22", "- 1m warmup bwd walk", EXPERT, null),
        row("S23", "- 1m bwd walk\n- 1m rest", NOVICE, Severity.HINT),
        row("S23", "- 1m bwd walk\n- 1m fwd walk", NOVICE, null),
        row("S32", "- 20 steps bwd run", unmeasured(EXPERT), Severity.HINT),
        row("S32", "- 20 steps bwd run", EXPERT, null),
        row("S32", "- 20 steps bwd walk", unmeasured(EXPERT), null),
        row("S35", BELT + "- 1m bwd walk rail", NOVICE, Severity.HINT),
        row("S35", BELT + "- 1m bwd walk rail", inRehab(EXPERT), Severity.HINT),
        row("S35", BELT + "- 1m bwd walk rail partner", NOVICE, null),
        row("S35", BELT + "- 1m bwd walk", EXPERT, null),
        row("X01", "- 1m bwd walk", NOVICE, Severity.HINT),
        row("X01", "- 1m bwd walk stop pain>5", NOVICE, null),
        row("X05", "- 3m bwd walk", stiff(EXPERT), Severity.WARNING),
        row("X05", "- 2m bwd walk", stiff(EXPERT), null),
        row("X05", "- 3m bwd walk", EXPERT, null),
        row("X06", "- 1m bwd walk", BEGINNER, Severity.HINT),
        row("X06", "- 1m bwd walk rail", BEGINNER, null),
        row("X06", "- 1m bwd walk", NOVICE, null));
  }

  private static Stream<Arguments> drills() {
    var young = born(EXPERT, 1990);
    String falls = "@tags: fall-drill\n- 5x drill bwd walk";
    String crab = "@tags: crab-walk\n- 5 reps drill bwd walk";
    return Stream.of(
        onTheDay("S30", falls.replace("5x", "5 reps"), born(NOVICE, 1990), Severity.WARNING),
        onTheDay("S30", "@tags: fall-drill\n- 5 reps drill bwd walk partner", young, null),
        onTheDay(
            "S30",
            "@tags: fall-drill, T3\n- 5 reps drill bwd walk partner",
            born(NOVICE, 1990),
            Severity.ERROR),
        onTheDay("S30", falls.replace("5x", "5 reps"), born(NOVICE, 1950), Severity.ERROR),
        onTheDay(
            "S30", "@tags: fall-drill\n- 5 reps drill bwd walk partner", NOVICE, Severity.ERROR),
        onTheDay("S30", "- 5 reps drill bwd walk", young, null),
        onTheDay("S31", crab, young, Severity.WARNING),
        onTheDay("S31", crab, answering(young, Question.WRIST_OR_SHOULDER), Severity.WARNING),
        onTheDay(
            "S31",
            "@tags: crab-walk\n- 5 reps drill bwd walk partner",
            answering(born(NOVICE, 1990), Question.OSTEOPOROSIS),
            Severity.ERROR),
        onTheDay(
            "S31",
            "@tags: crab-walk\n- 5 reps drill bwd walk partner",
            operated(young),
            Severity.WARNING),
        onTheDay("S31", "@tags: crab-walk\n- 5 reps drill bwd walk partner", young, null));
  }

  private static Stream<Arguments> stops() {
    var patient = inRehab(EXPERT);
    return Stream.of(
        row("X02", "- 1m bwd walk", patient, Severity.ERROR),
        row("X02", "- 1m bwd walk", patient.withScreening(answered()), null),
        row("X02", "- 1m bwd walk", answering(EXPERT, Question.CALF), Severity.ERROR),
        row("X02", "- 1m bwd walk", answering(EXPERT, Question.NECK), null),
        row("X04", "- 1m bwd walk", answering(EXPERT, Question.FALLS), Severity.WARNING),
        row("X04", "- 1m bwd walk", answering(EXPERT, Question.OLD_INJURY), Severity.WARNING),
        row("X04", "- 1m bwd walk partner", answering(EXPERT, Question.FALLS), null),
        row(
            "X04",
            BELT + "- 1m bwd walk partner",
            answering(EXPERT, Question.FALLS),
            Severity.WARNING),
        row("X04", BELT + "- 1m bwd walk partner rail", answering(EXPERT, Question.FALLS), null),
        row("X04", BELT + "- 1m bwd walk harness", answering(EXPERT, Question.FALLS), null),
        row("X04", "- 1m fwd walk", answering(EXPERT, Question.FALLS), null),
        row("X04", "- 1m bwd walk", answering(EXPERT, Question.WRIST_OR_SHOULDER), null),
        row("X04", "- 1m bwd walk", answering(EXPERT, Question.RECENT_SURGERY), null),
        row("X04", "- 1m bwd run", answering(EXPERT, Question.RECENT_SURGERY), Severity.WARNING),
        row("X02", "- 1m bwd walk", EXPERT.withScreening(answered().locked(DAY)), Severity.ERROR));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rows")
  void aRuleSpeaksWhereItIsBrokenAndIsSilentWhereItIsSatisfied(
      String rule,
      String text,
      Athlete athlete,
      Conditions conditions,
      @Nullable Severity expected) {
    var reading = Notation.read(text);
    assertThat(reading.problems()).isEmpty();

    var severities =
        SafetyRules.check(reading.program(), athlete, conditions).stream()
            .filter(finding -> finding.rule().name().equals(rule))
            .map(Finding::severity)
            .toList();

    assertThat(severities.stream().findFirst().orElse(null)).isEqualTo(expected);
  }

  @Test
  void everyRuleIsBrokenAndSatisfiedSomewhereInTheTables() {
    var all = Stream.concat(rows(), SafetyRulesTest.rows()).toList();
    var broken = EnumSet.noneOf(RuleId.class);
    var kept = EnumSet.noneOf(RuleId.class);
    for (var row : all) {
      var rule = RuleId.valueOf(((String) row.get()[0]).substring(0, 3));
      (row.get()[4] == null ? kept : broken).add(rule);
    }

    assertThat(broken).containsExactlyInAnyOrder(RuleId.values());
    assertThat(kept).containsExactlyInAnyOrder(RuleId.values());
  }

  private static Arguments row(
      String rule, String text, Athlete athlete, @Nullable Severity expected) {
    return arguments(rule, text, athlete, People.TODAY, expected);
  }

  private static Arguments onTheDay(
      String rule, String text, Athlete athlete, @Nullable Severity expected) {
    return arguments(rule, text, athlete, ON_THE_DAY, expected);
  }

  private static Screening answered() {
    return Screening.NOT_DONE.asked(DAY, "Kim").withOpenAsNo();
  }

  private static Athlete answering(Athlete athlete, Question yes) {
    return athlete.withScreening(answered().withAnswer(yes, Answer.YES));
  }

  private static Athlete stiff(Athlete athlete) {
    return answering(athlete, Question.NECK);
  }

  private static Athlete unmeasured(Athlete athlete) {
    return athlete.withThresholds(
        ThresholdHistory.of(new Capacity(null, null, athlete.capacity().speeds())));
  }

  private static Athlete operated(Athlete athlete) {
    return athlete.withCondition(
        new Condition(Care.TRAINING, Set.of(), "", LocalDate.of(2020, 1, 1), Set.of()));
  }

  private static Athlete born(Athlete athlete, int year) {
    return athlete.withPerson(athlete.person().withBirthDate(LocalDate.of(year, 1, 1)));
  }
}
