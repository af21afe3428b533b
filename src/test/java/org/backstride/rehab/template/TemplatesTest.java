package org.backstride.rehab.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.ProgramTotals;
import org.backstride.program.resolve.References;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Finding;
import org.backstride.rehab.Finding.Severity;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.check.SafetyRules;
import org.backstride.rehab.template.Choice.Start;
import org.backstride.text.Messages;
import org.backstride.unit.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The templates against the table of evidence §2.
class TemplatesTest {

  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  @Test
  void theNovicesFirstWeekOnTheBelt() {
    assertThat(Notation.print(week(Provenance.T1, 1)))
        .isEqualTo(
            """
            # Novice on the treadmill, week 1
            @tags: T1
            @goal: Practice guides A, D, E
            @frequency: 3
            @surface: treadmill
            Warm-up
              - 5m fwd walk
              - 20s rest still "Stop the belt, turn, hold the rail, restart slowly"
            Main 6x skip-last-recovery
              - 30s bwd walk grade 0% rail "Slow and at ease"
              - 30s recovery still
            Cool-down
              - 20s rest still "Stop the belt, turn, hold the rail, restart slowly"
              - 5m fwd walk
            """);
  }

  @Test
  void sessionDosesAreThoseOfTheTable() {
    assertThat(backwardMinutes(Provenance.T1)).containsExactly(3.0, 5.0, 7.5, 10.0);
    assertThat(backwardMinutes(Provenance.T3)).containsOnly(10.0);
    assertThat(backwardMinutes(Provenance.T4)).containsExactly(8.0, 10.0, 12.0, 16.0, 18.0, 20.0);
    assertThat(backwardMinutes(Provenance.T5)).allMatch(minutes -> minutes >= 10 && minutes <= 15);
    assertThat(backwardMinutes(Provenance.T7)).allMatch(minutes -> minutes >= 10 && minutes <= 15);
  }

  @Test
  void balanceSessionsLastTwentyToThirtyMinutesWithTheirRests() {
    var minutes =
        weeks(Provenance.T6)
            .map(program -> program.withBlocks(program.blocks().subList(1, 2)))
            .map(main -> ProgramTotals.of(main, References.UNKNOWN).whole().seconds() / 60)
            .toList();

    assertThat(minutes).allMatch(each -> each >= 19 && each <= 30);
  }

  @Test
  void aPainfulKneeBeginsWithHalfTheDose() {
    var choice = Choice.week(1).withStart(Start.REDUCED);

    var program = Templates.program(Provenance.T3, choice, ENGLISH::text);

    assertThat(minutes(program)).isEqualTo(5);
  }

  @Test
  void theInclineIsTheCliniciansChoice() {
    var choice = Choice.week(2).withGrade(Grade.percent("3"));

    assertThat(Notation.print(Templates.program(Provenance.T4, choice, ENGLISH::text)))
        .contains("- 2m bwd walk 0-3kmh grade 3% rail stop pain>5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Choice.week(1).withGrade(Grade.percent("-1")));
  }

  @Test
  void effortOfBackwardRunsRisesInBands() {
    assertThat(weeks(Provenance.T8).map(Notation::print))
        .satisfiesExactly(
            week -> assertThat(week).contains("- 10mtr bwd run 40-55%effort"),
            week -> assertThat(week).contains("- 20mtr bwd run 40-55%effort"),
            week -> assertThat(week).contains("- 20mtr bwd run 40-55%effort"),
            week -> assertThat(week).contains("- 20mtr bwd run 60-75%effort"),
            week -> assertThat(week).contains("- 20mtr bwd run 60-75%effort"),
            week -> assertThat(week).contains("- 20mtr bwd run 60-75%effort"),
            week -> assertThat(week).contains("- 20mtr bwd run 90-100%effort"),
            week -> assertThat(week).contains("- 20mtr bwd run 90-100%effort"));
  }

  @ParameterizedTest
  @EnumSource(Provenance.class)
  void noTemplateBreaksARuleThatAProgramCanSatisfy(Provenance template) {
    var rules =
        weeks(template)
            .flatMap(
                week ->
                    SafetyRules.check(week, null, Conditions.on(LocalDate.of(2026, 11, 21)))
                        .stream())
            .filter(finding -> finding.severity() != Severity.HINT)
            .map(Finding::rule)
            .toList();

    assertThat(rules).doesNotContain(RuleId.S05, RuleId.S17, RuleId.S24, RuleId.S29, RuleId.S34);
  }

  static Stream<Arguments> languages() {
    return Stream.of("en", "de", "es")
        .flatMap(l -> Stream.of(Provenance.values()).map(t -> Arguments.of(l, t)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void titlesGiveTheRolesInEveryLanguage(String language, Provenance template) {
    var messages = Messages.in(Locale.of(language));

    var program = Templates.program(template, Choice.week(1), messages::text);

    assertThat(Notation.print(program)).doesNotContain("warmup", "cooldown");
    assertThat(Notation.read(Notation.print(program)).program()).isEqualTo(program);
  }

  @Test
  void aWeekThatATemplateDoesNotHaveIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> week(Provenance.T1, 5));
  }

  private static List<Double> backwardMinutes(Provenance template) {
    return weeks(template).map(TemplatesTest::minutes).toList();
  }

  private static double minutes(Program program) {
    return ProgramTotals.of(program, References.UNKNOWN).backward().seconds() / 60;
  }

  private static Stream<Program> weeks(Provenance template) {
    return IntStream.rangeClosed(1, Templates.weeks(template)).mapToObj(w -> week(template, w));
  }

  private static Program week(Provenance template, int week) {
    return Templates.program(template, Choice.week(week), ENGLISH::text);
  }
}
