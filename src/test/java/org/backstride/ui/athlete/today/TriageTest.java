package org.backstride.ui.athlete.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Clearance;
import org.backstride.athlete.Screening;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.Plans;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.Scores;
import org.backstride.rehab.response.Reports;
import org.backstride.review.Adherence.Verdict;
import org.backstride.studio.demo.KneeCase;
import org.backstride.ui.athlete.today.Triage.Ask;
import org.backstride.ui.athlete.today.Triage.DueKind;
import org.backstride.ui.athlete.today.Triage.Group;
import org.backstride.ui.athlete.today.Triage.Records;
import org.backstride.ui.athlete.today.Triage.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a person asks of the day.
class TriageTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Athlete ADA = Athlete.named("Ada");
  private static final CareRecord KNEE = new KneeCase(ADA, LocalDate.of(2026, 10, 5)).record();

  @Test
  void aProposalToAdvanceStandsInItsOwnGroup() {
    assertThat(triage(KNEE, AthletePlan.EMPTY, none()).ask()).isEqualTo(Ask.ADVANCE);
    assertThat(triage(KNEE, AthletePlan.EMPTY, none()).group()).isEqualTo(Group.ADVANCE);
  }

  @Test
  void anyOtherProposalNeedsADecision() {
    var responses = KNEE.responses();
    var sore =
        new CareRecord(
            responses.subList(0, 4), List.of(), List.of(), KNEE.courses(), KNEE.bounds());

    assertThat(triage(sore, AthletePlan.EMPTY, none()).group()).isEqualTo(Group.DECIDE);
  }

  @Test
  void aRedFlagComesBeforeEverything() {
    var flagged =
        ADA.withScreening(
            Screening.NOT_DONE
                .asked(TODAY, "PT")
                .withOpenAsNo()
                .withAnswer(Question.HEART, Answer.YES));
    var records = new Records(flagged, KNEE, AthletePlan.EMPTY, none());

    assertThat(Triage.of(records, still(), TODAY).ask()).isEqualTo(Ask.GATE_CLOSED);
  }

  @Test
  void whomAClinicianRefusedIsNotOnPlan() {
    var refused =
        ADA.withReadiness(
            ADA.readiness().withClearance(new Clearance(Answer.NO, TODAY, "Dr Halvorsen")));
    var records = new Records(refused, CareRecord.EMPTY, AthletePlan.EMPTY, none());

    assertThat(Triage.of(records, still(), TODAY).ask()).isEqualTo(Ask.GATE_CLOSED);
  }

  @Test
  void aJumpOfTheBackwardMinutesNeedsALookUnlessMoreIsAskedFor() {
    var jump = Backward.of(Map.of(TODAY.minusDays(8), 600.0, TODAY, 1800.0), TODAY, 10);
    var calm = new Records(ADA, CareRecord.EMPTY, AthletePlan.EMPTY, none());
    var missed = new Records(ADA, CareRecord.EMPTY, AthletePlan.EMPTY, days(10, Spot.MISSED));

    assertThat(Triage.of(calm, jump, TODAY).ask()).isEqualTo(Ask.LOAD_JUMP);
    assertThat(Triage.of(calm, jump, TODAY).group()).isEqualTo(Group.DECIDE);
    assertThat(Triage.of(missed, jump, TODAY).ask()).isEqualTo(Ask.MISSED);
  }

  @Test
  void aMissedLastSessionAsksUnlessOneWasDoneSince() {
    assertThat(triage(CareRecord.EMPTY, AthletePlan.EMPTY, days(10, Spot.MISSED)).ask())
        .isEqualTo(Ask.MISSED);
    var made = days(10, Spot.MISSED);
    made.set(11, Spot.DONE);
    assertThat(triage(CareRecord.EMPTY, AthletePlan.EMPTY, made).ask()).isEqualTo(Ask.NOTHING);
  }

  @Test
  void whoIsAwayAsksForNothing() {
    var away =
        new Mark.Absence(
            MarkId.create(), new Days(TODAY.minusDays(1), TODAY.plusDays(2)), Mark.Reason.ILL, "");
    var plan = AthletePlan.EMPTY.withMarks(List.of(away));

    var row = triage(CareRecord.EMPTY, plan, days(10, Spot.MISSED));

    assertThat(row.ask()).isEqualTo(Ask.AWAY);
    assertThat(row.group()).isEqualTo(Group.ON_PLAN);
  }

  @Test
  void aReviewOnTheCalendarIsDue() {
    var review = new Mark.Event(MarkId.create(), TODAY.plusDays(4), Mark.Kind.REVIEW, "Referrer");
    var row = triage(CareRecord.EMPTY, AthletePlan.EMPTY.withMarks(List.of(review)), none());

    assertThat(row.nextDue()).contains(new Triage.DueDay(DueKind.REVIEW, TODAY.plusDays(4)));
    assertThat(row.ask()).isEqualTo(Ask.NOTHING);
    assertThat(row.group()).isEqualTo(Group.UNPLANNED);
  }

  @Test
  void aReviewThatIsPastStaysUntilSomebodyHasLookedSince() {
    var day = TODAY.minusDays(10);
    var review = new Mark.Event(MarkId.create(), day, Mark.Kind.REVIEW, "Referrer");
    var plan = AthletePlan.EMPTY.withMarks(List.of(review));
    var overdue = new Triage.DueDay(DueKind.REVIEW, day);
    var earlier = CareRecord.EMPTY.with(Scores.of(Measure.TUG, day.minusDays(1), 9));

    assertThat(triage(CareRecord.EMPTY, plan, none()).due()).containsExactly(overdue);
    assertThat(triage(earlier, plan, none()).due()).containsExactly(overdue);
    assertThat(triage(earlier.with(Scores.of(Measure.TUG, day, 8)), plan, none()).due()).isEmpty();
  }

  @Test
  void aReviewThatWasFollowedByAnotherIsNotAskedForAgain() {
    var past = new Mark.Event(MarkId.create(), TODAY.minusDays(20), Mark.Kind.REVIEW, "First");
    var next = new Mark.Event(MarkId.create(), TODAY.plusDays(4), Mark.Kind.REVIEW, "Second");
    var plan = AthletePlan.EMPTY.withMarks(List.of(past, next));
    var seen = CareRecord.EMPTY.with(Scores.of(Measure.TUG, TODAY.minusDays(19), 9));

    assertThat(triage(seen, plan, none()).due())
        .containsExactly(new Triage.DueDay(DueKind.REVIEW, next.date()));
  }

  @Test
  void theEarliestThatIsDueStandsFirst() {
    var review = new Mark.Event(MarkId.create(), TODAY.minusDays(1), Mark.Kind.REVIEW, "Referrer");
    var evening = Reports.report(TODAY.minusDays(2), "morning=?");
    var asked = KNEE.with(evening).with(Scores.of(Measure.TUG, TODAY.minusDays(60), 9));
    var row = triage(asked, AthletePlan.EMPTY.withMarks(List.of(review)), none());

    assertThat(row.due()).isSortedAccordingTo(Comparator.comparing(Triage.DueDay::on));
    assertThat(row.due())
        .extracting(Triage.DueDay::kind)
        .containsExactly(DueKind.OUTCOME, DueKind.MORNING, DueKind.REVIEW);
    assertThat(row.due()).allMatch(due -> due.isOverdue(TODAY));
    assertThat(row.due()).noneMatch(due -> due.isOverdue(TODAY.minusDays(90)));
  }

  @Test
  void whoHasASessionAheadIsOnPlan() {
    assertThat(triage(CareRecord.EMPTY, Plans.plan("a9"), none()).group()).isEqualTo(Group.ON_PLAN);
  }

  @Test
  void ofTwoSessionsOfADayTheWorseIsShown() {
    assertThat(Triage.worse(Spot.DONE, Spot.MISSED)).isEqualTo(Spot.MISSED);
    assertThat(Triage.worse(Spot.STOPPED, Spot.MISSED)).isEqualTo(Spot.STOPPED);
    assertThat(Triage.worse(Spot.NOTHING, Spot.AWAY)).isEqualTo(Spot.AWAY);
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void everythingThatCanBecomeOfASessionHasAMark(Verdict verdict) {
    assertThat(Triage.spot(verdict)).isNotEqualTo(Spot.NOTHING);
  }

  @Test
  void theWeekOfTheCourseIsCountedFromItsBeginning() {
    var row = triage(KNEE, AthletePlan.EMPTY, none());

    assertThat(row.week(LocalDate.of(2026, 10, 5))).isEqualTo(1);
    assertThat(row.week(LocalDate.of(2026, 10, 11))).isEqualTo(1);
    assertThat(row.week(LocalDate.of(2026, 10, 12))).isEqualTo(2);
  }

  @Test
  void groupsComeInTheirOrderAndEmptyOnesNotAtAll() {
    var knee = triage(KNEE, AthletePlan.EMPTY, none());
    var calm = triage(CareRecord.EMPTY, AthletePlan.EMPTY, none());

    var lines = TodayLine.of(List.of(calm, knee), Comparator.comparing(Triage::ask), Set.of());

    assertThat(lines)
        .containsExactly(
            new TodayLine.Head(Group.ADVANCE, 1, TodayLine.Fold.OPEN),
            new TodayLine.Person(knee),
            new TodayLine.Head(Group.UNPLANNED, 1, TodayLine.Fold.OPEN),
            new TodayLine.Person(calm));
  }

  @Test
  void aFoldedGroupShowsItsHeadAlone() {
    var calm = triage(CareRecord.EMPTY, AthletePlan.EMPTY, none());

    assertThat(
            TodayLine.of(
                List.of(calm), Comparator.comparing(Triage::ask), EnumSet.of(Group.UNPLANNED)))
        .containsExactly(new TodayLine.Head(Group.UNPLANNED, 1, TodayLine.Fold.FOLDED));
  }

  private static Triage triage(CareRecord care, AthletePlan plan, List<Spot> days) {
    return Triage.of(new Records(ADA, care, plan, days), still(), TODAY);
  }

  private static Backward still() {
    return Backward.of(Map.of(), TODAY, 10);
  }

  private static List<Spot> none() {
    return new ArrayList<>(Collections.nCopies(Triage.DAYS, Spot.NOTHING));
  }

  private static List<Spot> days(int place, Spot spot) {
    var days = none();
    days.set(place, spot);
    return days;
  }
}
