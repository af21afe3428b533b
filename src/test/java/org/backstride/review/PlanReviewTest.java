package org.backstride.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.day;
import static org.backstride.plan.Plans.id;
import static org.backstride.plan.Plans.plan;
import static org.backstride.plan.Plans.uuid;

import java.util.List;
import java.util.Map;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.total.SessionFigures;
import org.backstride.program.resolve.References;
import org.backstride.recording.RecordingId;
import org.backstride.review.Adherence.Verdict;
import org.backstride.review.Links.Hand;
import org.backstride.review.PlanReview.Evidence;
import org.backstride.review.Reported.Ending;
import org.junit.jupiter.api.Test;

/// Sessions of 25 minutes, 10 of them backward, seen from Monday a week later.
class PlanReviewTest {

  private static final Adherence ADHERENCE = new Adherence(Borders.STANDARD, day(7));

  @Test
  void sessionsUpToTodayHaveAnOutcomeAndLaterOnesHaveNone() {
    var review = review(plan("a0 b7 c8"), Evidence.NONE);

    assertThat(verdict(review, "a")).isEqualTo(Verdict.MISSED);
    assertThat(verdict(review, "b")).isEqualTo(Verdict.TO_COME);
    assertThat(review.of(id("c"))).isEmpty();
  }

  @Test
  void aRecordingOfTheDayMakesASessionDone() {
    var review = review(plan("a0"), recorded(done("r", 0, 1500, 600)));

    assertThat(verdict(review, "a")).isEqualTo(Verdict.DONE);
    assertThat(review.doneOf(id("a"))).hasValue(done("r", 0, 1500, 600));
  }

  @Test
  void whatBelongsToNoSessionIsGivenByItsDay() {
    var tied = done("r", 0, 1500, 600);
    var other = done("s", 0, 300, 0);
    var late = done("t", 3, 900, 300);

    var review = review(plan("a0"), recorded(tied, other, late));

    assertThat(review.unplanned()).isEqualTo(Map.of(day(0), List.of(other), day(3), List.of(late)));
  }

  @Test
  void aRecordingWithoutDirectionsIsMeasuredByItsTimeAlone() {
    assertThat(verdict(review(plan("a0"), recorded(done("r", 0, 1500, Double.NaN))), "a"))
        .isEqualTo(Verdict.DONE);
    assertThat(verdict(review(plan("a0"), recorded(done("r", 0, 900, Double.NaN))), "a"))
        .isEqualTo(Verdict.PARTLY);
  }

  @Test
  void whatWasReportedCountsWhereNothingWasRecorded() {
    assertThat(verdict(review(plan("a0"), reported(new Reported(100, 2, Ending.RAN_THROUGH))), "a"))
        .isEqualTo(Verdict.DONE);
    assertThat(verdict(review(plan("a0"), reported(new Reported(60, 2, Ending.RAN_THROUGH))), "a"))
        .isEqualTo(Verdict.PARTLY);
    assertThat(verdict(review(plan("a0"), reported(new Reported(40, 2, Ending.RAN_THROUGH))), "a"))
        .isEqualTo(Verdict.OFF_PLAN);
    assertThat(
            verdict(review(plan("a0"), reported(new Reported(null, 2, Ending.RAN_THROUGH))), "a"))
        .isEqualTo(Verdict.MISSED);
  }

  @Test
  void aWeekCountsItsOwnSessionsOnly() {
    var review = review(plan("a0 b2 c4 d7"), recorded(done("r", 2, 1500, 600)));

    assertThat(review.week(new Days(day(0), day(6)))).isEqualTo(new Adherence.Week(1, 0, 3));
    assertThat(review.week(new Days(day(-7), day(-1)))).isEqualTo(new Adherence.Week(0, 0, 0));
  }

  @Test
  void aLinkByHandHoldsAndOneToARecordingThatIsGoneDoesNot() {
    var recordings = List.of(done("r", 0, 1500, 600), done("s", 3, 1500, 600));
    var hand = Hand.NOTHING.with(id("a"), new Tie.To(recording("s")));

    var byHand = review(plan("a0"), new Evidence(recordings, hand, Map.of()));
    var gone = review(plan("a0"), new Evidence(recordings.subList(0, 1), hand, Map.of()));

    assertThat(byHand.doneOf(id("a"))).hasValue(recordings.get(1));
    assertThat(gone.doneOf(id("a"))).hasValue(recordings.get(0));
  }

  @Test
  void linkingARecordingTakesItFromTheSessionThatHadItByHand() {
    var first = Hand.NOTHING.with(id("a"), new Tie.To(recording("r")));

    var next = first.with(id("b"), new Tie.To(recording("r")));

    assertThat(next.of(id("a"))).isEqualTo(new Tie.Matched());
    assertThat(next.of(id("b"))).isEqualTo(new Tie.To(recording("r")));
    assertThat(next.with(id("b"), new Tie.Apart()).of(id("b"))).isEqualTo(new Tie.Apart());
    assertThat(next.with(id("b"), new Tie.Matched())).isEqualTo(Hand.NOTHING);
  }

  private static PlanReview review(AthletePlan plan, Evidence evidence) {
    return PlanReview.of(
        plan,
        session -> SessionFigures.of(session.program(), References.UNKNOWN),
        evidence,
        ADHERENCE);
  }

  private static Evidence recorded(Done... done) {
    return new Evidence(List.of(done), Hand.NOTHING, Map.of());
  }

  private static Evidence reported(Reported reported) {
    return new Evidence(List.of(), Hand.NOTHING, Map.of(id("a"), reported));
  }

  private static Verdict verdict(PlanReview review, String name) {
    return review.of(id(name)).orElseThrow().verdict();
  }

  private static Done done(String name, int day, double seconds, double backward) {
    return new Done(recording(name), day(day), seconds, backward);
  }

  private static RecordingId recording(String name) {
    return new RecordingId(uuid(name));
  }
}
