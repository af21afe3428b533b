package org.backstride.rehab.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.course.Ceiling;
import org.backstride.rehab.course.Ceiling.Run;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.course.Course.State;
import org.backstride.rehab.course.Dose;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.response.Reports;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Response.Session;
import org.backstride.rehab.response.ResponseId;
import org.junit.jupiter.api.Test;

/// A protocol was stopped on a Monday, and another is begun on that day or the next.
class HeededTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  private final Response stopped = good(MONDAY, 1, 1);
  private final Course earlier =
      begun(Provenance.T1, MONDAY.minusDays(7)).after(new Decision.Stop());

  @Test
  void whatIsDecidedAnewOnASessionOfAnEarlierCourseLeavesThePresentOne() {
    var course = begun(Provenance.T3, MONDAY.plusDays(1));
    var record = CareRecord.EMPTY.with(earlier).with(course).with(stopped);

    assertThat(Heeded.moved(record, stopped, new Decision.Stop())).hasValue(course);
    assertThat(Heeded.moved(record, stopped, new Decision.Regress(1, 0, Set.of())))
        .hasValue(course);
    assertThat(
            Heeded.moved(record.with(good(MONDAY.plusDays(2), 1, 1)), stopped, new Decision.Stop()))
        .hasValue(course);
  }

  @Test
  void anAdvanceAfterSessionsOutsideOfACourseRaisesNoneThatIsBegunLater() {
    var course = begun(Provenance.T3, MONDAY.plusDays(1));
    var record =
        CareRecord.EMPTY
            .with(good(MONDAY.minusDays(2), 1, 0))
            .with(good(MONDAY, 1, 0))
            .with(course);

    var moved = Heeded.moved(record, record.responses().getLast(), new Decision.Advance());

    assertThat(moved).hasValue(course);
  }

  @Test
  void whatAsksForAClinicianLocksWhicheverSessionToldOfIt() {
    var course = begun(Provenance.T3, MONDAY.plusDays(1));
    var record = CareRecord.EMPTY.with(earlier).with(course).with(stopped);

    assertThat(Heeded.moved(record, stopped, new Decision.Refer()).map(Course::state))
        .hasValue(State.LOCKED);
  }

  @Test
  void aSessionOfTheStoppedCourseCountsForNothingInOneThatIsBegunOnTheSameDay() {
    var course = begun(Provenance.T3, MONDAY).behind(1);
    var first = good(MONDAY, 2, 1);
    var record = CareRecord.EMPTY.with(earlier).with(course).with(stopped).with(first);

    assertThat(record.inCourseOn(MONDAY)).containsExactly(first);
    assertThat(Heeded.moved(record, stopped, new Decision.Stop())).hasValue(course);
    assertThat(record.proposal().orElseThrow().row()).isEqualTo(Row.R12);
    assertThat(record.with(good(MONDAY.plusDays(1), 1, 1)).proposal().orElseThrow().row())
        .isEqualTo(Row.R10);
  }

  private static Response good(LocalDate day, int place, int level) {
    var good = Reports.good(day, level);
    return new Response(
        ResponseId.create(),
        new Session(Reports.WHO, day, place, level),
        good.pain(),
        good.signs(),
        good.performed(),
        good.falls(),
        good.words());
  }

  private static Course begun(Provenance protocol, LocalDate day) {
    var ceiling = new Ceiling(120, 600, 0, 0, Run.NEVER);
    return Course.begun(Reports.WHO, new Frame(protocol, day, 6, 3), Dose.walking(5, 60), ceiling);
  }
}
