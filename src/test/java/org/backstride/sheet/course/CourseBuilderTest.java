package org.backstride.sheet.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.SessionNumbers;
import org.backstride.program.Surface;
import org.backstride.sheet.ProgramVersion;
import org.backstride.sheet.SheetModel.LogRow;
import org.backstride.sheet.Sheets;
import org.backstride.sheet.course.CourseModel.Day;
import org.backstride.sheet.course.CourseModel.Unit;
import org.backstride.sheet.course.CourseOrder.PerPage;
import org.backstride.sheet.course.CourseOrder.Span;
import org.junit.jupiter.api.Test;

class CourseBuilderTest {

  private static final LocalDate MONDAY = Courses.MONDAY;

  @Test
  void equalSessionsShareOneCardThatNamesAllTheirDays() {
    var plan =
        Courses.plan(
            Courses.session(MONDAY, Courses.level(3)),
            Courses.session(MONDAY.plusDays(2), Courses.level(4)),
            Courses.session(MONDAY.plusDays(4), Courses.level(3)));

    var units = week(plan, Locale.ENGLISH).units();

    assertThat(units)
        .extracting(Unit::name)
        .containsExactly("Walk backward, level 3", "Walk backward, level 4");
    assertThat(units.getFirst().days())
        .containsExactly(new Day(1, "Mon 23 Nov"), new Day(3, "Fri 27 Nov"));
    assertThat(units.get(1).days()).containsExactly(new Day(2, "Wed 25 Nov"));
  }

  @Test
  void theLogHasARowForEverySessionInTheOrderOfTheDays() {
    var log = Courses.model(Courses.days(9, PerPage.FOUR), Locale.UK).foot().log();

    assertThat(log.rows()).hasSize(9);
    assertThat(log.rows().getFirst()).isEqualTo(new LogRow(1, "Mon 23 Nov"));
    assertThat(log.rows().getLast()).isEqualTo(new LogRow(9, "Tue 1 Dec"));
  }

  @Test
  void aWeekHoldsItsSevenDaysAndKeepsTheirNumbersInThePlan() {
    var plan =
        Courses.plan(
            Courses.session(MONDAY.minusDays(1), Courses.level(1)),
            Courses.session(MONDAY, Courses.level(2)),
            Courses.session(MONDAY.plusDays(6), Courses.level(3)),
            Courses.session(MONDAY.plusDays(7), Courses.level(4)));

    assertThat(week(plan, Locale.UK).foot().log().rows())
        .containsExactly(new LogRow(2, "Mon 23 Nov"), new LogRow(3, "Sun 29 Nov"));
  }

  @Test
  void theTitleNamesTheWeekOrTheBlockWithItsGoal() {
    var week =
        week(Courses.plan(Courses.session(MONDAY, Courses.level(1))), Locale.UK).heading().title();
    var block = Courses.model(Courses.days(42, PerPage.TWO), Locale.UK).heading().title();

    assertThat(week.name()).isEqualTo("Week of 23 Nov 2026");
    assertThat(week.lines()).containsExactly("23 Nov 2026 to 29 Nov 2026, 1 session");
    assertThat(block.name()).isEqualTo("Base, six weeks");
    assertThat(block.lines())
        .containsExactly("23 Nov 2026 to 3 Jan 2027, 42 sessions", "Walk without a limp");
  }

  @Test
  void aBlockThatNobodyNamedIsNotCalledAWeek() {
    var phase = new Mark.Phase(MarkId.create(), Days.counted(MONDAY, 42), " ", "");
    var plan = Courses.plan(Courses.session(MONDAY, Courses.level(1))).withMarks(List.of(phase));

    var order =
        CourseOrder.of(
            Sheets.margit(),
            SessionNumbers.of(plan),
            Span.block(phase),
            Courses.handOut(),
            PerPage.FOUR);

    assertThat(Courses.model(order, Locale.UK).heading().title().name())
        .isEqualTo("Training block");
    assertThat(Courses.model(order, Locale.UK).heading().title().lines())
        .containsExactly("23 Nov 2026 to 3 Jan 2027, 1 session");
    assertThat(order.fileName()).isEqualTo("Margit Sommer, 2026-11-23.pdf");
  }

  @Test
  void aNoteForOneDayStandsWithThatDay() {
    var noted = Courses.session(MONDAY, Courses.level(3)).withNote("Bring the blue shoes");
    var plan = Courses.plan(noted, Courses.session(MONDAY.plusDays(2), Courses.level(3)));

    assertThat(week(plan, Locale.UK).units().getFirst().lines())
        .containsExactly(
            "26 minutes each.",
            "Knee OA retro-walking · Version " + ProgramVersion.of(Courses.level(3)),
            "Mon 23 Nov: Bring the blue shoes");
  }

  @Test
  void eachPlaceOfTheWeekHasItsChecklistOnce() {
    var track = Sheets.of(Surface.TRACK, Sheets.bout(30, "2.0"));
    var plan =
        Courses.plan(
            Courses.session(MONDAY, Courses.level(3)),
            Courses.session(MONDAY.plusDays(1), track),
            Courses.session(MONDAY.plusDays(2), Courses.level(4)));

    assertThat(week(plan, Locale.ENGLISH).safety().checks())
        .extracting(checks -> checks.lead())
        .containsExactly("indoor treadmill", "indoors");
  }

  @Test
  void aWeekWithoutSessionsIsNoSheet() {
    assertThatIllegalArgumentException().isThrownBy(() -> week(AthletePlan.EMPTY, Locale.ENGLISH));
  }

  @Test
  void theVersionFollowsWhatTheProgramSays() {
    assertThat(ProgramVersion.of(Courses.level(3)))
        .isEqualTo(ProgramVersion.of(Courses.level(3)))
        .isNotEqualTo(ProgramVersion.of(Courses.level(4)))
        .matches("[0-9A-HJKMNP-TV-Z]{4}");
  }

  @Test
  void theSheetSpeaksTheLanguageAskedFor() {
    var plan = Courses.plan(Courses.session(MONDAY, Courses.level(3)));

    assertThat(week(plan, Locale.GERMAN).heading().title().lines())
        .containsExactly("23.11.2026 bis 29.11.2026, 1 Einheit");
    assertThat(week(plan, Locale.of("es")).units().getFirst().days())
        .isEqualTo(List.of(new Day(1, "lun, 23 nov")));
  }

  private static CourseModel week(AthletePlan plan, Locale locale) {
    var order =
        CourseOrder.of(
            Sheets.margit(),
            SessionNumbers.of(plan),
            Span.week(MONDAY),
            Courses.handOut(),
            PerPage.FOUR);
    return Courses.model(order, locale);
  }
}
