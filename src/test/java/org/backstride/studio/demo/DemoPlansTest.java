package org.backstride.studio.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.backstride.athlete.Athlete;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Mark;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.total.SessionFigures;
import org.backstride.program.resolve.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DemoPlansTest {

  /// A Friday.
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

  private final DemoLibrary demo = new DemoLibrary(TODAY, ZONE);

  @Test
  void everyRecordingStandsOnADayThatWasPlanned() {
    var people = demo.people();

    for (int i = 0; i < people.size(); i++) {
      var planned = planOf(i).sessions().stream().map(each -> each.when().original()).toList();
      var done =
          demo.recordingsOf(people.get(i)).stream()
              .map(each -> each.activity().start())
              .map(start -> LocalDate.ofInstant(start, ZONE))
              .toList();
      assertThat(planned).as(people.get(i).name()).containsAll(done);
    }
  }

  @Test
  void somePlannedDaysWereMissed() {
    long planned =
        all().stream()
            .flatMap(plan -> plan.sessions().stream())
            .filter(session -> session.date().isBefore(TODAY))
            .count();
    long done = demo.people().stream().mapToLong(person -> demo.recordingsOf(person).size()).sum();

    assertThat(planned - done).isEqualTo(5);
  }

  @Test
  void everybodyHasSixWeeksAheadThatGrow() {
    assertThat(all())
        .allSatisfy(
            plan ->
                assertThat(plan.sessions().getLast().date())
                    .isBetween(TODAY.plusDays(39), TODAY.plusDays(44)));
    var piotr = planOf(4);
    assertThat(seconds(piotr, TODAY.plusDays(4)))
        .isEqualTo(seconds(piotr, TODAY.minusDays(3)) + 180);
  }

  @Test
  void noDayOfTheWeekIsWithoutASession() {
    var days =
        all().stream()
            .flatMap(plan -> plan.sessions().stream())
            .map(session -> session.when().original().getDayOfWeek());

    assertThat(days).contains(DayOfWeek.values());
  }

  @Test
  void everyKindOfMarkIsShown() {
    var marks = all().stream().flatMap(plan -> plan.marks().stream()).toList();

    assertThat(marks.stream().filter(Mark.Phase.class::isInstance)).hasSize(10);
    assertThat(marks.stream().filter(Mark.Absence.class::isInstance)).hasSize(2);
    assertThat(
            marks.stream()
                .filter(Mark.Event.class::isInstance)
                .map(each -> ((Mark.Event) each).kind()))
        .contains(Mark.Kind.SURGERY, Mark.Kind.GOAL_A, Mark.Kind.REVIEW, Mark.Kind.TEST);
    assertThat(all().stream().noneMatch(AthletePlan::phasesOverlap)).isTrue();
  }

  @Test
  void twoSessionsAheadWereMovedByADayAndKnowWhereTheyStood() {
    var moved =
        all().stream()
            .flatMap(plan -> plan.sessions().stream())
            .filter(PlannedSession::hasMoved)
            .toList();

    assertThat(moved)
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.date()).isEqualTo(each.when().original().plusDays(1)));
  }

  @Test
  void theSameDayGivesTheSamePlansAndTemplates() {
    assertThat(new DemoPlans(TODAY).of(demo.people().get(2).id(), 2)).isEqualTo(planOf(2));
    assertThat(new DemoPlans(TODAY).templates())
        .isEqualTo(new DemoPlans(TODAY).templates())
        .extracting(template -> template.length())
        .containsExactly(28, 28);
  }

  private List<AthletePlan> all() {
    return IntStream.range(0, 6).mapToObj(this::planOf).toList();
  }

  private AthletePlan planOf(int person) {
    Athlete athlete = demo.people().get(person);
    return new DemoPlans(TODAY).of(athlete.id(), person);
  }

  private static double seconds(AthletePlan plan, LocalDate day) {
    return SessionFigures.of(plan.on(day).getFirst().program(), References.NOMINAL).seconds();
  }
}
