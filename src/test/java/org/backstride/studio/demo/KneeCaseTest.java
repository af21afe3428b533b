package org.backstride.studio.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Gate;
import org.backstride.athlete.Screening;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Finding.Severity;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.check.SafetyRules;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Dose;
import org.backstride.rehab.decision.Decision.Kind;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.outcome.BackwardWalk;
import org.backstride.rehab.outcome.BackwardWalk.Band;
import org.backstride.rehab.outcome.Change;
import org.backstride.rehab.outcome.Change.Verdict;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.template.LevelProgram;
import org.backstride.store.Libraries;
import org.backstride.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Six weeks of one knee from the gate to the outcome, told once from end to end.
class KneeCaseTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  private final Athlete margit = KneePatient.margit();

  private final CareRecord record = new KneeCase(margit, MONDAY).record();

  @TempDir Path folder;

  @Test
  void theGateIsClosedUntilTheQuestionsAreAskedAndThenTheFirstSessionHasNoError() {
    var screened = margit.withScreening(Screening.NOT_DONE.asked(MONDAY, "Eva").withOpenAsNo());
    var program =
        LevelProgram.of(
            Provenance.T3, record.courses().getFirst().levels().getFirst(), 1, ENGLISH::text);

    assertThat(Gate.of(margit).isOpen()).isFalse();
    assertThat(SafetyRules.check(program, margit, Conditions.on(LocalDate.of(2026, 11, 21))))
        .anyMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(Gate.of(screened).isOpen()).isTrue();
    assertThat(SafetyRules.check(program, screened, Conditions.on(LocalDate.of(2026, 11, 21))))
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void eighteenSessionsAreReportedAndAllButTheLastDecided() {
    assertThat(record.responses()).hasSize(18);
    assertThat(record.rulings()).hasSize(17);
    assertThat(record.awaitsDecision()).isTrue();
    assertThat(record.morningsMissing(MONDAY.plusWeeks(7))).isEmpty();
  }

  @Test
  void twoAreHeldForPainOneGoesBackAndTheRestClimb() {
    var rows = record.rulings().stream().map(ruling -> ruling.row().code()).toList();

    assertThat(rows)
        .containsExactly(
            "12", "10", "12", "4", "12", "10", "8", "12", "10", "8", "12", "10", "12", "10", "12",
            "10", "10");
    assertThat(record.rulings().stream().filter(r -> r.row() == Row.R8)).hasSize(2);
    assertThat(record.rulings().stream().filter(r -> r.decided().kind() == Kind.REGRESS))
        .singleElement()
        .satisfies(ruling -> assertThat(ruling.decided().restDays()).isEqualTo(2));
  }

  @Test
  void theDoseGrowsOneVariableAtATimeAndStopsAtTheTestedSpeed() {
    assertThat(record.course().orElseThrow().levels())
        .containsExactly(
            Dose.walking(5, 60).withSpeedTenths(22),
            Dose.walking(5, 90).withSpeedTenths(22),
            Dose.walking(5, 120).withSpeedTenths(22),
            Dose.walking(5, 120).withSpeedTenths(25),
            Dose.walking(5, 120).withSpeedTenths(28));
    assertThat(record.responses().stream().map(r -> r.level()))
        .containsExactly(1, 1, 2, 2, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 5, 5);
  }

  @Test
  void theOutcomesMovedAndSayWhatTheMovementMeans() {
    assertThat(change(Measure.NPRS)).isEqualTo(Verdict.CLEARLY_BETTER);
    assertThat(change(Measure.KOOS_PAIN)).isEqualTo(Verdict.CLEARLY_BETTER);
    assertThat(change(Measure.BACKWARD_WALK_3M)).isEqualTo(Verdict.NOT_KNOWN);
    assertThat(BackwardWalk.STANDARD.band(4.1)).isEqualTo(Band.AMBER);
  }

  @Test
  void theProposalAfterTheLastSessionIsStillOpen() {
    var proposal = record.proposal().orElseThrow();

    assertThat(proposal.row()).isEqualTo(Row.R10);
    assertThat(record.course().map(Course::state)).hasValue(Course.State.RUNNING);
  }

  @Test
  void theWholeCaseComesBackFromTheLibrary() {
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      library.save(margit);
      library.record(
          tables -> {
            record.responses().forEach(tables::add);
            record.rulings().forEach(tables::add);
            record.outcomes().forEach(tables::add);
            record.courses().forEach(tables::save);
          });

      assertThat(library.care().get(margit.id())).isEqualTo(record);
    }
  }

  @Test
  void theSameDayTellsTheSameCase() {
    assertThat(new KneeCase(margit, MONDAY).record()).isEqualTo(record);
  }

  private Verdict change(Measure measure) {
    List<Double> values = record.scores(measure).stream().map(score -> score.value()).toList();
    return Change.of(measure, values.getFirst(), values.getLast()).verdict();
  }
}
