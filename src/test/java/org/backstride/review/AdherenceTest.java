package org.backstride.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.backstride.plan.Plans.day;
import static org.backstride.plan.Plans.id;
import static org.backstride.plan.Plans.session;
import static org.backstride.plan.Plans.uuid;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.recording.RecordingId;
import org.backstride.review.Adherence.History;
import org.backstride.review.Adherence.Moved;
import org.backstride.review.Adherence.Verdict;
import org.backstride.review.Links.Hand;
import org.backstride.review.Links.Planned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdherenceTest {

  private final Adherence adherence = new Adherence(Borders.STANDARD, day(7));

  @ParameterizedTest(name = "{0} s of 1000 and {1} s backward of 500 is {2}")
  @CsvSource({
    "1000, 500, DONE",
    "800, 400, DONE",
    "1200, 600, DONE",
    "794, 500, PARTLY",
    "1206, 500, PARTLY",
    "1000, 396, PARTLY",
    "500, 250, PARTLY",
    "1500, 750, PARTLY",
    "494, 500, OFF_PLAN",
    "1506, 500, OFF_PLAN",
    "1000, 240, OFF_PLAN",
    "1000, 0, OFF_PLAN",
    "1000, 760, OFF_PLAN"
  })
  void theWorseOfTimeAndBackwardTimeDecides(double seconds, double backward, Verdict verdict) {
    var planned = planned("a", 0);

    assertThat(outcome(planned, List.of(done("r", 0, seconds, backward)))).isEqualTo(verdict);
  }

  @Test
  void aSessionWithNothingBackwardIsMeasuredByItsTimeAlone() {
    var forward = new Planned(session("a", 0), 1000, 0);

    assertThat(outcome(forward, List.of(done("r", 0, 900, 40)))).isEqualTo(Verdict.DONE);
  }

  @Test
  void aDayThatHasNotPassedIsNotMissed() {
    assertThat(outcome(planned("a", 6), List.of())).isEqualTo(Verdict.MISSED);
    assertThat(outcome(planned("a", 7), List.of())).isEqualTo(Verdict.TO_COME);
  }

  @Test
  void theLikerOfTwoRecordingsOfADayIsTakenAndEachOnlyOnce() {
    var long1 = planned("a", 0);
    var short1 = new Planned(session("b", 0), 300, 0);
    var recordings = List.of(done("walk", 0, 310, 0), done("level", 0, 950, 480));

    var links = Links.of(List.of(short1, long1), recordings, Hand.NOTHING);

    assertThat(links.of(id("a"))).hasValue(recording("level"));
    assertThat(links.of(id("b"))).hasValue(recording("walk"));
  }

  @Test
  void aRecordingOfAnotherDayIsLinkedByHandOnlyAndCountsAsMoved() {
    var planned = planned("a", 0);
    var recordings = List.of(done("r", 2, 1000, 500));
    var hand = new Hand(Map.of(id("a"), recording("r")), List.of());

    var alone = Links.of(List.of(planned), recordings, Hand.NOTHING);
    var byHand = Links.of(List.of(planned), recordings, hand);

    assertThat(alone.of(id("a"))).isEmpty();
    var outcome =
        adherence.of(planned, new History(AthletePlan.EMPTY, recordings, byHand, Map.of()));
    assertThat(outcome.verdict()).isEqualTo(Verdict.DONE);
    assertThat(outcome.moved()).isEqualTo(Moved.MOVED);
  }

  @Test
  void whatAHandLinkedOrPartedTheMatchingLeavesAlone() {
    var a = planned("a", 0);
    var b = planned("b", 0);
    var recordings = List.of(done("r", 0, 1000, 500), done("s", 0, 1000, 500));
    var hand = new Hand(Map.of(id("b"), recording("r")), List.of(id("a")));

    var links = Links.of(List.of(a, b), recordings, hand);

    assertThat(links.of(id("a"))).isEmpty();
    assertThat(links.of(id("b"))).hasValue(recording("r"));
  }

  @Test
  void excusedDaysAndStoppedSessionsDoNotCountAgainstAWeek() {
    var sessions =
        List.of(
            planned("a", 0), planned("b", 1), planned("c", 2), planned("d", 3), planned("e", 7));
    var ill =
        new Mark.Absence(new MarkId(uuid("ill")), new Days(day(2), day(2)), Mark.Reason.ILL, "");
    var recordings = List.of(done("r", 0, 1000, 500), done("s", 3, 300, 100));
    var links = Links.of(sessions, recordings, Hand.NOTHING);
    var stopped = new Reported(60, 6, Reported.Ending.STOPPED_BY_RULE);
    var history =
        new History(AthletePlan.EMPTY.with(ill), recordings, links, Map.of(id("d"), stopped));

    var week = adherence.week(new Days(day(0), day(7)), sessions, history);

    assertThat(sessions.stream().map(each -> adherence.of(each, history).verdict()))
        .containsExactly(
            Verdict.DONE,
            Verdict.MISSED,
            Verdict.EXCUSED,
            Verdict.STOPPED_BY_RULE,
            Verdict.TO_COME);
    assertThat(week).isEqualTo(new Adherence.Week(1, 0, 2));
    assertThat(week.share()).hasValue(0.5);
    assertThat(new Adherence.Week(0, 0, 0).share()).isEmpty();
  }

  /// The clocks go forward in the night to 29 March 2026 in Berlin: 23:30 UTC is already the day.
  @Test
  void theDayIsThatOfThePersonsOwnClockOnADayTheClocksChange() {
    var berlin = ZoneId.of("Europe/Berlin");
    var start = Instant.parse("2026-03-28T23:30:00Z");
    var date = LocalDate.ofInstant(start, berlin);
    var planned = new Planned(session("a", 0).movedTo(LocalDate.of(2026, 3, 29)), 1000, 500);

    var links =
        Links.of(
            List.of(planned), List.of(new Done(recording("r"), date, 1000, 500)), Hand.NOTHING);

    assertThat(links.of(id("a"))).hasValue(recording("r"));
  }

  @Test
  void bordersOutOfOrderAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Borders(80, 80, 120, 150));
    assertThatIllegalArgumentException().isThrownBy(() -> new Borders(50, 80, 99, 150));
    assertThatIllegalArgumentException().isThrownBy(() -> new Borders(50, 80, 120, 120));
  }

  private Verdict outcome(Planned planned, List<Done> recordings) {
    var links = Links.of(List.of(planned), recordings, Hand.NOTHING);
    return adherence
        .of(planned, new History(AthletePlan.EMPTY, recordings, links, Map.of()))
        .verdict();
  }

  private static Planned planned(String name, int day) {
    return new Planned(session(name, day), 1000, 500);
  }

  private static Done done(String name, int day, double seconds, double backward) {
    return new Done(recording(name), day(day), seconds, backward);
  }

  private static RecordingId recording(String name) {
    return new RecordingId(uuid(name));
  }
}
