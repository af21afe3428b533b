package org.backstride.studio.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Gate;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Screening;
import org.backstride.plan.PlannedSession;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.care.Admission.Unmet;
import org.backstride.rehab.care.Waiting;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Decision.Precaution;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.Scores;
import org.backstride.rehab.response.Reports;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Response.Session;
import org.backstride.rehab.template.CoursePlan;
import org.backstride.studio.OpenStudio;
import org.backstride.studio.Studio;
import org.backstride.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What becomes of a proposal, wherever it is decided.
class DecidingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

  private final Athlete ana = screened(Athlete.named("Ana"));

  @TempDir Path folder;
  private Instant now = noon(DAY);
  private Studio studio;
  private Deciding deciding;

  @BeforeEach
  void open() throws InterruptedException {
    studio = new OpenStudio(folder.resolve("library.db"), () -> now).studio();
    deciding = new Deciding(studio, Messages.in(Locale.ENGLISH), "Sessions follow");
    studio.roster().put(ana, "Add");
    studio
        .care()
        .begin(
            Course.begun(
                ana.id(),
                new Frame(Provenance.T3, DAY.minusDays(7), 6, 3),
                Protocols.first(Provenance.T3, ana, 5),
                Protocols.ceiling(Provenance.T3, ana, 0)));
  }

  @Test
  void anAcceptedAdvanceRaisesTheLevelAndIsSignedByWhoAskedTheQuestions() {
    report("good", DAY);
    report("good", DAY.plusDays(2));

    deciding.accept(waiting());

    var record = studio.care().of(ana.id());
    assertThat(record.course().map(Course::level)).hasValue(2);
    assertThat(record.awaitsDecision()).isFalse();
    assertThat(record.rulings().getLast().signature().by()).isEqualTo("Kim, PT");
  }

  @Test
  void aDeclinedProposalKeepsTheLevelAndTheReason() {
    report("good", DAY);
    report("good", DAY.plusDays(2));

    deciding.rule(waiting(), Verdict.DECLINED, Decision.repeat(), "Knee warm");

    var record = studio.care().of(ana.id());
    assertThat(record.course().map(Course::level)).hasValue(1);
    assertThat(record.rulings().getLast().signature().note()).isEqualTo("Knee warm");
  }

  @Test
  void aChangeWithoutAReasonIsNotPutOnRecord() {
    report("good", DAY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> deciding.rule(waiting(), Verdict.CHANGED, new Decision.Advance(), " "));
    assertThat(studio.care().of(ana.id()).rulings()).isEmpty();
  }

  @Test
  void aLogTypedAtOnceIsDecidedRowByRowAndABetterLaterRowHidesNoFall() {
    report("good", DAY.minusDays(6));
    report("fell=1", DAY.minusDays(4));
    report("good", DAY.minusDays(2));
    report("good", DAY);
    assertThat(studio.care().of(ana.id()).waiting())
        .extracting(each -> each.proposal().row())
        .containsExactly(Row.R2, Row.R12);

    deciding.accept(waiting());

    assertThat(level()).hasValue(-1);
    assertThat(waiting().proposal().row()).isEqualTo(Row.R12);

    deciding.accept(waiting());

    assertThat(level()).hasValue(-1);
    assertThat(studio.care().of(ana.id()).waiting()).isEmpty();
  }

  @Test
  void afterAFallTheNextSessionsHaveTheRailAndSomebodyBesideUntilTheLevelRises() {
    place();
    report("fell=1", DAY);
    deciding.accept(waiting());
    assertThat(next()).contains("rail", "partner");

    deciding.rule(
        studio.care().of(ana.id()).responses().stream()
            .map(each -> new Waiting(each, studio.care().of(ana.id()).proposal().orElseThrow()))
            .findFirst()
            .orElseThrow(),
        Verdict.CHANGED,
        new Decision.Advance(),
        "It was another day");

    assertThat(next()).contains("rail").doesNotContain("partner");
  }

  /// The next session planned, as a text.
  private String next() {
    return studio.plan().plan().get().of(ana.id()).sessions().stream()
        .filter(session -> session.date().isAfter(DAY))
        .findFirst()
        .map(session -> Notation.print(session.program()))
        .orElseThrow();
  }

  @Test
  void whatWasOverriddenForAnEarlierCourseExcusesNothingOfThisOne() {
    var subject = new Exemption.Subject(ana.id(), null, "T8");
    var walked = Unmet.WALK_NOT_MASTERED;
    studio.clinic().give(subject, walked.topic(), "Seen walking", "Kim, PT");
    begin(DAY);
    assertThat(studio.care().of(ana.id()).bounds().excused()).containsExactly(walked);

    begin(DAY.plusDays(1));

    assertThat(studio.care().of(ana.id()).bounds().unmet()).containsExactly(walked);
    assertThat(studio.care().of(ana.id()).bounds().excused()).isEmpty();
  }

  @Test
  void whatWasReportedBeforeACourseBeganOnTheSameDayIsNoneOfItsSessions() {
    report("good", DAY);

    begin(DAY);

    assertThat(studio.care().of(ana.id()).inCourseOn(DAY)).isEmpty();
    assertThat(studio.care().of(ana.id()).course().map(Course::level)).hasValue(1);
    deciding.rule(waiting(), Verdict.CHANGED, new Decision.Stop(), "Of the course before");
    assertThat(studio.care().of(ana.id()).course().map(each -> each.frame().protocol()))
        .hasValue(Provenance.T8);
  }

  private void begin(LocalDate start) {
    studio
        .care()
        .begin(
            Course.begun(
                ana.id(),
                new Frame(Provenance.T8, start, 8, 2),
                Protocols.first(Provenance.T8, ana, 0),
                Protocols.ceiling(Provenance.T8, ana, 0)));
  }

  @Test
  void anEarlierRowThatIsDecidedLateNeverRaisesTheLevel() {
    report("good", DAY.minusDays(4));
    report("good", DAY.minusDays(2));
    deciding.accept(waiting());
    assertThat(level()).hasValue(2);
    report("fell=1", DAY.minusDays(3));

    deciding.rule(waiting(), Verdict.CHANGED, new Decision.Advance(), "Slipped on a mat");

    assertThat(level()).hasValue(2);
  }

  @Test
  void aFallThatIsReportedLateGoesDownFromTheLevelOfNow() {
    report("good", DAY.minusDays(4));
    report("good", DAY.minusDays(2));
    deciding.accept(waiting());
    report("fell=1", DAY.minusDays(3));

    deciding.accept(waiting());

    assertThat(level()).hasValue(1);
  }

  private Optional<Integer> level() {
    return studio.care().of(ana.id()).course().map(Course::level);
  }

  @Test
  void plannedSessionsKeepTheDaysOffFreeAndTakeTheLowerLevel() {
    place();
    assertThat(days()).startsWith(DAY.plusDays(2), DAY.plusDays(5));
    report("warm=PERSISTED", DAY);

    deciding.accept(waiting());

    assertThat(days()).startsWith(DAY.plusDays(3), DAY.plusDays(6));
    assertThat(studio.care().of(ana.id()).course().map(Course::level)).hasValue(-1);
  }

  @Test
  void plannedSessionsTakeWhatARedBackwardWalkAsksFor() {
    place();

    redWalk();

    assertThat(studio.plan().plan().get().of(ana.id()).sessions())
        .filteredOn(session -> !session.date().isBefore(DAY))
        .isNotEmpty()
        .allMatch(session -> Notation.print(session.program()).contains("partner"));
  }

  @Test
  void aRedBackwardWalkAndTheSessionsThatFollowItAreOneStepOfUndo() {
    place();
    var planned = studio.plan().plan().get();
    redWalk();
    var guarded = studio.plan().plan().get();

    assertThat(studio.history().undo()).hasValue("Result");
    assertThat(studio.care().of(ana.id()).scores(Measure.BACKWARD_WALK_3M)).isEmpty();
    assertThat(studio.plan().plan().get()).isEqualTo(planned).isNotEqualTo(guarded);

    assertThat(studio.history().redo()).hasValue("Result");
    assertThat(studio.care().of(ana.id()).scores(Measure.BACKWARD_WALK_3M)).hasSize(1);
    assertThat(studio.plan().plan().get()).isEqualTo(guarded);
  }

  private void redWalk() {
    var score = Scores.about(ana.id(), Scores.of(Measure.BACKWARD_WALK_3M, DAY, 6.2));
    deciding.guarding(ana.id(), "Result", () -> studio.care().score(score, "Result"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Question.class,
      names = {"BALANCE", "OLD_INJURY", "FALLS", "NECK", "OSTEOPOROSIS"})
  void plannedSessionsTakeWhatTheScreeningAsksFor(Question question) {
    place();
    var now = studio.roster().find(ana.id()).orElseThrow();
    var answered = now.withScreening(now.screening().withAnswer(question, Answer.YES));
    deciding.guarding(ana.id(), "Screening", () -> studio.roster().put(answered, "Screening"));

    assertThat(studio.care().of(ana.id()).precautions())
        .containsExactlyInAnyOrder(Precaution.RAIL, Precaution.SPOTTER);
    assertThat(studio.plan().plan().get().of(ana.id()).sessions())
        .filteredOn(session -> !session.date().isBefore(DAY))
        .isNotEmpty()
        .allMatch(session -> Notation.print(session.program()).contains("partner"));
  }

  @Test
  void whoDecidesLateLeavesWhatWasPlannedForDaysThatAreOver() {
    place();
    var planned = studio.plan().plan().get().of(ana.id()).sessions();
    report("warm=PERSISTED", DAY);
    now = noon(DAY.plusDays(4));

    deciding.accept(waiting());

    var next = studio.plan().plan().get().of(ana.id()).sessions();
    assertThat(days()).startsWith(DAY.plusDays(2), DAY.plusDays(5));
    for (int i = 0; i < planned.size(); i++) {
      boolean over = planned.get(i).date().isBefore(DAY.plusDays(4));
      assertThat(next.get(i).equals(planned.get(i)))
          .as(planned.get(i).date().toString())
          .isEqualTo(over);
    }
  }

  /// The days ahead on which something is planned.
  private List<LocalDate> days() {
    return studio.plan().plan().get().of(ana.id()).sessions().stream()
        .map(PlannedSession::date)
        .filter(day -> day.isAfter(DAY))
        .toList();
  }

  @Test
  void anAcceptedReferralLocksTheGate() {
    report("red=CHEST_PAIN", DAY);

    deciding.accept(waiting());

    assertThat(Gate.of(studio.roster().find(ana.id()).orElseThrow()).reasons())
        .contains(Gate.Reason.LOCKED);
  }

  @Test
  void whoSaysSoSignsForThisPersonAndIsAskedAgainForTheNextAndAfterAWhile() {
    report("good", DAY);
    studio.care().signAs(ana.id(), "Mia, PT");
    assertThat(deciding.signer(ana.id())).isEqualTo("Mia, PT");
    assertThat(deciding.signer(Athlete.named("Eva").id())).isEqualTo("Kim, PT");
    now = now.plusSeconds(600);
    assertThat(deciding.signer(ana.id())).isEqualTo("Kim, PT");

    deciding.accept(waiting());

    assertThat(studio.care().of(ana.id()).rulings().getLast().signature().by())
        .isEqualTo("Mia, PT");
    assertThat(deciding.names()).containsExactly("Kim, PT", "Mia, PT");
    assertThat(deciding.signer(ana.id())).isEmpty();
  }

  @Test
  void someoneWhomNobodyAskedIsSignedByNobody() {
    studio.roster().put(ana.withScreening(Screening.NOT_DONE), "Forget");

    assertThat(deciding.signer(ana.id())).isEmpty();
  }

  private Waiting waiting() {
    return studio.care().of(ana.id()).waiting().getFirst();
  }

  private void report(String differences, LocalDate day) {
    var was = Reports.report(day, differences);
    studio
        .care()
        .enter(
            new Response(
                was.id(),
                new Session(ana.id(), day, 1, 1),
                was.pain(),
                was.signs(),
                was.performed(),
                was.falls(),
                was.words()),
            "Report");
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
  }

  private static Athlete screened(Athlete athlete) {
    return athlete.withScreening(athlete.screening().asked(DAY.minusDays(9), "Kim, PT"));
  }

  /// Puts the course on the plan.
  private void place() {
    var course = studio.care().of(ana.id()).course().orElseThrow();
    studio
        .plan()
        .edit(
            CoursePlan.placed(
                new CoursePlan.Next(course, Set.of()), Set.of(), Messages.in(Locale.ENGLISH)::text),
            "Place");
  }
}
