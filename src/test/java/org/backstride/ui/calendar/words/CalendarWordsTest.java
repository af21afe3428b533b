package org.backstride.ui.calendar.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.ADA;
import static org.backstride.plan.Plans.day;
import static org.backstride.plan.Plans.phase;
import static org.backstride.plan.Plans.uuid;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.backstride.athlete.Circumstances.Equipment;
import org.backstride.load.Exposure;
import org.backstride.plan.Anchor;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.Plan;
import org.backstride.plan.Plans;
import org.backstride.plan.total.SessionFigures;
import org.backstride.plan.total.SessionFigures.Gaps;
import org.backstride.program.resolve.References;
import org.backstride.review.Adherence;
import org.backstride.review.Adherence.Verdict;
import org.backstride.review.Borders;
import org.backstride.review.PlanReview;
import org.backstride.review.PlanReview.Evidence;
import org.backstride.review.Reported;
import org.backstride.review.Reported.Ending;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.calendar.board.Conflict;
import org.backstride.ui.calendar.board.Cursor;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;

class CalendarWordsTest {

  private final CalendarWords words = in(Locale.UK, "Ada Lovelace");

  @Test
  void aConflictSaysItsReason() {
    assertThat(words.conflict(new Conflict.Past())).isEqualTo("The day is over");
    assertThat(words.conflict(new Conflict.Away(Mark.Reason.ILL))).isEqualTo("Ill");
    assertThat(words.conflict(new Conflict.TooSoon(day(3))))
        .isEqualTo("No rest day after Thu 26 Nov");
    assertThat(words.conflict(new Conflict.TooOften(3))).isEqualTo("Already 3 times this week");
    assertThat(words.conflict(new Conflict.NoTime(0))).isEqualTo("No time on that day of the week");
    assertThat(words.conflict(new Conflict.NoMeans(Equipment.TREADMILL)))
        .isEqualTo("Not among the equipment and places in the profile: Treadmill");
    assertThat(words.conflict(new Conflict.NoTime(20)))
        .isEqualTo("Only 20 minutes on that day of the week");
  }

  @Test
  void aVerdictSaysThePainThatStoppedASession() {
    assertThat(words.verdict(Verdict.DONE, null)).isEqualTo("done");
    assertThat(words.verdict(Verdict.STOPPED_BY_RULE, null)).isEqualTo("stopped by rule");
    assertThat(words.verdict(Verdict.STOPPED_BY_RULE, new Reported(60, 6, Ending.STOPPED_BY_RULE)))
        .isEqualTo("stopped, pain 6");
    assertThat(words.verdict(Verdict.PARTLY, new Reported(60, 6, Ending.RAN_THROUGH)))
        .isEqualTo("partly");
  }

  @Test
  void loadsThatLeaveSomethingOutSaySo() {
    assertThat(words.load(figures(600, 89.6, 0))).isEqualTo("load 90");
    assertThat(words.load(figures(600, 89.6, 2))).isEqualTo("load at least 90");
    assertThat(words.load(figures(600, 0, 2))).isEqualTo("load –");
  }

  @Test
  void theChangeOfBackwardTimeHasASignAndNoneWhereThereWasNone() {
    assertThat(words.change(figures(600, 0, 0), figures(750, 0, 0))).isEqualTo("▲ 25 %");
    assertThat(words.change(figures(600, 0, 0), figures(300, 0, 0))).isEqualTo("▼ 50 %");
    assertThat(words.change(figures(600, 0, 0), figures(600, 0, 0))).isEqualTo("= 0 %");
    assertThat(words.change(figures(0, 0, 0), figures(600, 0, 0))).isEmpty();
  }

  @Test
  void aPhaseSaysItsWeeksAndItsGoal() {
    assertThat(words.phaseLength(phase("base", 0, 27))).isEqualTo("4 wk");
    assertThat(words.phaseLength(phase("base", 0, 9))).isEqualTo("10 days");
    var goal = new Mark.Phase(new MarkId(uuid("p")), new Days(day(0), day(6)), "base", "to 36 min");
    assertThat(words.phaseLength(goal)).isEqualTo("1 wk, to 36 min");
  }

  @Test
  void initialsAreThoseOfTheFirstTwoNames() {
    assertThat(words.initials(ADA)).isEqualTo("AL");
    assertThat(in(Locale.UK, "Ångström").initials(ADA)).isEqualTo("Å");
    assertThat(in(Locale.UK, "  ").initials(ADA)).isEmpty();
  }

  @Test
  void theSamePhraseIsSaidAgainForTheSameThingOnly() {
    assertThat(words.minutes(1_500)).isEqualTo("25 min").isSameAs(words.minutes(1_500));
    assertThat(words.clock(75)).isEqualTo("1:15");
    assertThat(words.minutes(75)).isEqualTo("1 min");
    assertThat(words.sessions(1)).isEqualTo("1 session");
    assertThat(words.sessions(2)).isEqualTo("2 sessions");
  }

  @Test
  void datesSpeedsAndTimesAreWrittenAsTheLanguageWritesThem() {
    var german = in(Locale.GERMANY, "Ada");

    assertThat(german.day(day(0))).isEqualTo("Montag, 23. November");
    assertThat(german.speeds(0.5, 0.61)).isEqualTo("1,8–2,2");
    assertThat(words.speeds(0.5, 0.5)).isEqualTo("1.8");
    assertThat(german.time(LocalTime.of(16, 30))).isEqualTo("16:30");
    assertThat(german.adherence(new Adherence.Week(2, 1, 3))).isEqualTo("2 von 3 erledigt");
    assertThat(words.dayOfMonth(day(8))).isEqualTo("1 Dec");
    assertThat(words.dayOfMonth(day(9))).isEqualTo("2");
  }

  @Test
  void thePlaceOfTheCursorIsSaidWithAllThatStandsThere() {
    var mark = new Mark.Event(new MarkId(uuid("test")), day(0), Mark.Kind.TEST, "3 m walk");
    var plan = Plan.EMPTY.with(ADA, Plans.plan("a0 b0").with(phase("base", -7, 20)).with(mark));

    assertThat(speech(plan, new Cursor(new Slot(ADA, day(0)), 1)))
        .isEqualTo(
            "Ada Lovelace, Monday, 23 November, 3 m walk, phase base, week 7 after surgery,"
                + " session 2 of 2, b, 25 minutes, 10 backward, missed");
    assertThat(speech(plan, new Cursor(new Slot(ADA, day(1)), 0)))
        .isEqualTo(
            "Ada Lovelace, Tuesday, 24 November, phase base, week 7 after surgery, nothing"
                + " planned");
  }

  private String speech(Plan plan, Cursor cursor) {
    var review =
        PlanReview.of(
            plan.of(ADA),
            session -> SessionFigures.of(session.program(), References.UNKNOWN),
            Evidence.NONE,
            new Adherence(Borders.STANDARD, day(1)));
    return new CalendarSpeech(words)
        .of(
            cursor,
            plan,
            new CalendarSpeech.Spoken(
                (_, session) -> SessionFigures.of(session.program(), References.UNKNOWN),
                _ -> review,
                _ -> Optional.of(new Anchor(day(-44)))));
  }

  private static SessionFigures figures(double backward, double load, int withoutLoad) {
    return new SessionFigures(
        1, 1_500, new Exposure(backward, 0, 0, 0), load, new Gaps(0, withoutLoad));
  }

  private static CalendarWords in(Locale locale, String name) {
    return new CalendarWords(
        Messages.in(locale), new Formats(locale, UnitSystem.METRIC), _ -> name);
  }
}
