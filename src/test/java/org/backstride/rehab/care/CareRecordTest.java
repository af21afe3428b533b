package org.backstride.rehab.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.course.Ceiling;
import org.backstride.rehab.course.Ceiling.Run;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.course.Dose;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Subject;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Decision.Precaution;
import org.backstride.rehab.decision.Decision.Until;
import org.backstride.rehab.decision.PainScale;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.Scores;
import org.backstride.rehab.response.Reports;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.ResponseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the record of one person answers: what stands, what is open, what locked it.
class CareRecordTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void theFreePlaceOfADayIsTheFirstThatNoReportStandsAt() {
    var day = LocalDate.of(2026, 11, 20);
    var record = CareRecord.EMPTY.with(at(day, 2)).with(at(day, 3)).with(at(day.minusDays(1), 1));

    assertThat(record.freePlace(day, 0)).isEqualTo(1);
    assertThat(record.freePlace(day, 1)).isEqualTo(4);
    assertThat(record.freePlace(day, 5)).isEqualTo(6);
    assertThat(record.with(at(day, 1)).freePlace(day, 0)).isEqualTo(4);
    assertThat(record.freePlace(day.minusDays(1), 0)).isEqualTo(2);
  }

  private static Response at(LocalDate day, int place) {
    var good = Reports.good(day, 0);
    return new Response(
        ResponseId.create(),
        new Response.Session(Reports.WHO, day, place, 0),
        good.pain(),
        good.signs(),
        good.performed(),
        good.falls(),
        good.words());
  }

  @Test
  void theLatestRulingStandsAndTheFirstNamesTheRow() {
    var response = Reports.history("good;good").getLast();
    var record =
        CareRecord.EMPTY
            .with(response)
            .with(ruling(response, Row.R10, new Decision.Advance(), 0))
            .with(ruling(response, Row.R12, Decision.repeat(), 60));

    assertThat(record.rulingOn(response.id()).map(Ruling::decided)).hasValue(Decision.repeat());
    assertThat(record.rowAfter(response)).hasValue(Row.R10);
  }

  @Test
  void everyReportThatALaterOneDoesNotAnswerWaitsInTheOrderOfTheSessions() {
    var told =
        Reports.history(
            "good;effusion=TWO_PLUS;hour=YES;peak=6;warm=PERSISTED;end=LIMP;peak=5;good");
    var record = told.stream().reduce(CareRecord.EMPTY, CareRecord::with, (a, _) -> a);

    assertThat(record.waiting())
        .extracting(each -> each.response().date() + " " + each.proposal().row().code())
        .containsExactly(
            "2026-10-14 3", "2026-10-18 4", "2026-10-20 6", "2026-10-22 2a", "2026-10-26 12");
    assertThat(record.awaitsDecision()).isTrue();
    assertThat(record.proposal().orElseThrow().row()).isEqualTo(Row.R3);
  }

  @Test
  void nobodyAdvancesWhileAnEarlierReportWaits() {
    var told = Reports.history("fell=1;good;good;good");
    var record = told.stream().reduce(CareRecord.EMPTY, CareRecord::with, (a, _) -> a);

    assertThat(record.proposalAfter(told.getLast()).orElseThrow().facts())
        .extracting(fact -> fact.key())
        .containsExactly("rehab.fact.unheeded");
    assertThat(
            record
                .with(ruling(told.getFirst(), Row.R2, Decision.repeat(), 0))
                .proposalAfter(told.getLast())
                .orElseThrow()
                .row())
        .isEqualTo(Row.R10);
  }

  @Test
  void sessionsOfAnEarlierCourseDoNotCountTowardsAdvancing() {
    var told = Reports.history("good;good");
    var frame = new Frame(Provenance.T3, told.getLast().date(), 6, 3);
    var course =
        Course.begun(
            Reports.WHO, frame, Dose.walking(5, 60), new Ceiling(120, 600, 0, 0, Run.NEVER));
    var record = told.stream().reduce(CareRecord.EMPTY, CareRecord::with, (a, _) -> a);

    assertThat(record.proposal().orElseThrow().row()).isEqualTo(Row.R10);
    assertThat(record.with(course).proposal().orElseThrow().row()).isEqualTo(Row.R12);
  }

  @Test
  void ofTwoCoursesBegunOnADayTheOneThatHasNotEndedRan() {
    var day = LocalDate.of(2026, 11, 20);
    var stopped = begun(Provenance.T4, day).after(new Decision.Stop());
    var running = begun(Provenance.T3, day);

    assertThat(CareRecord.EMPTY.with(stopped).with(running).courseOn(day)).hasValue(running);
    assertThat(CareRecord.EMPTY.with(running).with(stopped).courseOn(day)).hasValue(running);
  }

  @Test
  void ofTwoCoursesThatEndedTheOneBegunLastRan() {
    var day = LocalDate.of(2026, 11, 20);
    var first = begun(Provenance.T4, day).after(new Decision.Stop());
    var second = begun(Provenance.T3, day).after(new Decision.Stop());

    assertThat(CareRecord.EMPTY.with(first).with(second).courseOn(day)).hasValue(second);
  }

  private static Course begun(Provenance protocol, LocalDate day) {
    var ceiling = new Ceiling(120, 600, 0, 0, Run.NEVER);
    return Course.begun(Reports.WHO, new Frame(protocol, day, 6, 3), Dose.walking(5, 60), ceiling);
  }

  @Test
  void aClearanceChangesNothingOfWhatWasDecided() {
    var response = Reports.history("red=CALF_SWELLING").getLast();
    var subject = new Subject(Reports.WHO, response.id());
    var clearance =
        Ruling.clearance(
            subject, Row.R1, new Decision.Refer(), new Signature("Clear", "Dr Ruiz", NOON));
    var record = CareRecord.EMPTY.with(response).with(clearance);

    assertThat(record.rulingOn(response.id())).isEmpty();
    assertThat(record.awaitsDecision()).isTrue();
    assertThat(record.rowAfter(response)).hasValue(Row.R1);
    assertThat(record.proposedAfter(response)).hasValue(new Decision.Refer());
  }

  @Test
  void theLastSessionThatLockedIsTheOneWithTheFlag() {
    var sessions = Reports.history("red=CALF_SWELLING;good;good");

    assertThat(of(sessions).lastToLock()).hasValue(sessions.getFirst());
  }

  @Test
  void aHoldUntilReviewedLocksAsWell() {
    var sessions = Reports.history("red=CALF_SWELLING;end=LIMP;good");
    var held = new Decision.Hold(0, Until.REVIEWED);
    var record = of(sessions).with(ruling(sessions.get(1), Row.R2A, held, 0));

    assertThat(record.lastToLock()).hasValue(sessions.get(1));
  }

  @Test
  void stoppingOrGoingDownLocksNothing() {
    var sessions = Reports.history("peak=7;good");
    var record =
        of(sessions)
            .with(ruling(sessions.getFirst(), Row.R4, new Decision.Regress(1, 2, Set.of()), 0))
            .with(ruling(sessions.getLast(), Row.R12, new Decision.Stop(), 60));

    assertThat(record.lastToLock()).isEmpty();
  }

  @Test
  void numbersSetLaterChangeNoTrail() {
    var response = Reports.history("peak=3").getLast();
    var record =
        CareRecord.EMPTY
            .with(response)
            .with(ruling(response, Row.R8, Decision.repeat(), 0))
            .with(Thresholds.of(PainScale.UK_HANDOUTS));

    assertThat(record.rowAfter(response)).hasValue(Row.R8);
    assertThat(record.proposal().orElseThrow().row()).isEqualTo(Row.R12);
  }

  @Test
  void aCorrectedReportTakesThePlaceOfTheFirst() {
    var response = Reports.history("morning=?").getLast();
    var completed = response.withPain(response.pain().withNextMorning(1));
    var record = CareRecord.EMPTY.with(response).with(completed);

    assertThat(record.responses()).containsExactly(completed);
  }

  @Test
  void sessionsStandInTheOrderOfTheirDaysHoweverTheyWereEntered() {
    var sessions = Reports.history("good;peak=4;peak=2");

    assertThat(of(sessions.reversed()).responses()).isEqualTo(sessions);
  }

  @ParameterizedTest(name = "{0} s, then {1} s: {2}")
  @CsvSource({"3.5, 5.5, false", "3.5, 5.51, true", "9, 8, true", "9, 5, false"})
  void aRedBackwardWalkAsksForSomethingToHoldAndSomebodyBeside(
      double before, double last, boolean red) {
    var day = LocalDate.of(2026, 11, 6);
    var record =
        CareRecord.EMPTY
            .with(Scores.of(Measure.BACKWARD_WALK_3M, day, before))
            .with(Scores.of(Measure.BACKWARD_WALK_3M, day.plusWeeks(2), last));

    assertThat(record.precautions())
        .isEqualTo(red ? Set.of(Precaution.RAIL, Precaution.SPOTTER) : Set.of());
  }

  @Test
  void resultsStandInTheOrderOfTheirDaysHoweverTheyWereEntered() {
    var later = Scores.of(Measure.NPRS, LocalDate.of(2026, 11, 20), 3);
    var earlier = Scores.of(Measure.NPRS, LocalDate.of(2026, 11, 6), 5);

    assertThat(CareRecord.EMPTY.with(later).with(earlier).scores(Measure.NPRS))
        .containsExactly(earlier, later);
  }

  private static CareRecord of(List<Response> responses) {
    var record = CareRecord.EMPTY;
    for (var response : responses) {
      record = record.with(response);
    }
    return record;
  }

  private static Ruling ruling(Response response, Row row, Decision decided, int secondsLater) {
    return new Ruling(
        UUID.randomUUID(),
        new Subject(Reports.WHO, response.id()),
        row,
        decided,
        Verdict.ACCEPTED,
        decided,
        new Signature("", "Eva", NOON.plusSeconds(secondsLater)));
  }
}
