package org.backstride.studio.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.template.LevelProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCoursesTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  /// On a Monday the knee has one good session at its level and not two.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void onEveryDayOfTheWeekThreeDecisionsAreOpen(int day) {
    assertThat(on(MONDAY.plusDays(day)))
        .allSatisfy(record -> assertThat(record.awaitsDecision()).isTrue())
        .extracting(record -> record.proposal().orElseThrow().row())
        .containsExactly(day == 0 ? Row.R12 : Row.R10, Row.R4, Row.R11);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void nobodyReportsADayThatHasNotBeenOrWasMissed(int day) {
    var today = MONDAY.plusDays(day);
    var records = on(today);

    for (int person = 0; person < records.size(); person++) {
      var done =
          PlannedDay.of(person, today).stream()
              .filter(PlannedDay::wasDone)
              .map(PlannedDay::date)
              .toList();
      assertThat(done)
          .containsAll(records.get(person).responses().stream().map(Response::date).toList());
    }
  }

  @Test
  void whoWasStoppedHasARecordingThatWasCutShort() {
    assertThat(PlannedDay.of(1, MONDAY.plusDays(4)).getLast())
        .isEqualTo(new PlannedDay(MONDAY.plusDays(2), 4, Fate.CUT_SHORT));
  }

  @Test
  void whatIsPlannedNextIsTheLevelOfTheCourse() {
    var today = MONDAY.plusDays(4);
    for (int person = 0; person < 3; person++) {
      var athlete = new DemoPeople(today).all().get(person);
      var course = new DemoCourses(today).of(athlete, person).orElseThrow().course().orElseThrow();
      var next = new DemoPlans(today).of(athlete.id(), person).next(today).orElseThrow();

      assertThat(LevelProgram.levelOf(course, next.program())).hasValue(course.level());
    }
  }

  private static List<CareRecord> on(LocalDate today) {
    var people = new DemoPeople(today).all();
    var courses = new DemoCourses(today);
    return IntStream.range(0, people.size())
        .mapToObj(person -> courses.of(people.get(person), person).stream())
        .flatMap(each -> each)
        .toList();
  }
}
