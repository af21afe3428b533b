package org.backstride.rehab.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.decision.Decision;
import org.backstride.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoursePlanTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 10, 14);
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  private final Athlete margit = Athlete.named("Margit");
  private final Course course =
      Course.begun(
          margit.id(),
          new Frame(Provenance.T3, WEDNESDAY, 6, 3),
          Protocols.first(Provenance.T3, margit, 0),
          Protocols.ceiling(Provenance.T3, margit, 0));

  @Test
  void eighteenSessionsStandOnMondayWednesdayAndFriday() {
    var days = CoursePlan.days(course.frame(), Set.of());

    assertThat(days).hasSize(18).isSorted();
    assertThat(days.getFirst()).isEqualTo(WEDNESDAY);
    assertThat(days)
        .extracting(LocalDate::getDayOfWeek)
        .containsOnly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
  }

  @Test
  void daysWithTimeAreTakenWhereTheySuffice() {
    var available = EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY);

    assertThat(CoursePlan.days(course.frame(), available))
        .extracting(LocalDate::getDayOfWeek)
        .isSubsetOf(available);
    assertThat(CoursePlan.days(course.frame(), EnumSet.of(DayOfWeek.SUNDAY)))
        .extracting(LocalDate::getDayOfWeek)
        .doesNotContain(DayOfWeek.SUNDAY);
  }

  @ParameterizedTest
  @EnumSource(Provenance.class)
  void everyProtocolHasItsNumberOfSessions(Provenance protocol) {
    var frame = new Frame(protocol, WEDNESDAY, Templates.weeks(protocol), protocol.timesAWeek());

    assertThat(CoursePlan.days(frame, Set.of())).hasSize(frame.sessions()).doesNotHaveDuplicates();
  }

  @Test
  void aCourseIsAPhaseWithItsSessions() {
    var edits = CoursePlan.placed(next(course), Set.of(), ENGLISH::text);

    assertThat(edits.getFirst())
        .isInstanceOfSatisfying(
            PlanEdit.PutMark.class,
            put -> assertThat(put.mark().days().from()).isEqualTo(WEDNESDAY));
    assertThat(sessions()).hasSize(18);
    assertThat(sessions().getFirst().program().name()).endsWith("level 1");
  }

  @Test
  void sessionsAheadFollowTheLevelAndThosePastStay() {
    var plan = AthletePlan.EMPTY.plus(sessions());
    var raised = course.after(new Decision.Advance());

    var edit = CoursePlan.followed(next(raised), plan, WEDNESDAY.plusDays(5), ENGLISH::text);

    assertThat(edit)
        .hasValueSatisfying(
            change -> assertThat(((PlanEdit.Change) change).sessions()).hasSize(15));
    assertThat(
            CoursePlan.followed(
                next(course.after(new Decision.Refer())), plan, WEDNESDAY, ENGLISH::text))
        .isEmpty();
    assertThat(CoursePlan.followed(next(course), AthletePlan.EMPTY, WEDNESDAY, ENGLISH::text))
        .isEmpty();
  }

  @ParameterizedTest(name = "earliest {0} days after: the next stands {1} days after")
  @CsvSource({"1, 2", "2, 2", "3, 3", "4, 4"})
  void aSessionInTheDaysOffWaitsAndAllLaterOnesWithIt(int earliest, int next) {
    var plan = AthletePlan.EMPTY.plus(sessions());

    var edit = CoursePlan.rested(course, plan, WEDNESDAY, WEDNESDAY.plusDays(earliest));

    var second = sessions().get(1);
    assertThat(second.date()).isEqualTo(WEDNESDAY.plusDays(2));
    assertThat(edit.map(push -> ((PlanEdit.Push) push).days()).orElse(0) + 2).isEqualTo(next);
    edit.ifPresent(
        push ->
            assertThat(((PlanEdit.Push) push).session()).isEqualTo(plan.sessions().get(1).id()));
  }

  private List<PlannedSession> sessions() {
    var insert =
        (PlanEdit.Insert) CoursePlan.placed(next(course), Set.of(), ENGLISH::text).getLast();
    return insert.sessions();
  }

  private static CoursePlan.Next next(Course course) {
    return new CoursePlan.Next(course, Set.of());
  }
}
