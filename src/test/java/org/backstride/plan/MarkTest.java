package org.backstride.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.backstride.plan.Mark.Absence;
import org.backstride.plan.Mark.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days in a row, and what a shift of the plan does to phases, events and absences.
class MarkTest {

  @ParameterizedTest(name = "days {0} to {1}, from day {2} by {3}: {4}")
  @CsvSource({
    "7, 13, 0, 7, 14-20",
    "7, 13, 7, 7, 14-20",
    "7, 13, 8, 7, 7-20",
    "7, 13, 13, 1, 7-14",
    "7, 13, 14, 7, 7-13",
    "7, 13, 0, -7, 0-6",
    "7, 13, 10, -3, 7-10",
    "7, 13, 10, -6, 7-7",
    "7, 13, 10, -7, nothing",
    "7, 7, 7, -1, 6-6"
  })
  void aPhaseMovesOrChangesItsLengthWhereTheShiftBeginsWithinIt(
      int first, int last, int from, int by, String then) {
    var phase = Plans.phase("base", first, last);

    var shifted = phase.shiftedFrom(Plans.day(from), by);

    assertThat(shifted == null ? "nothing" : offset(shifted.days())).isEqualTo(then);
  }

  @Test
  void whatIsBoundToItsDayStays() {
    var id = new MarkId(Plans.uuid("mark"));
    var surgery = new Event(id, Plans.day(5), Mark.Kind.SURGERY, "Meniscus");
    var ill = new Absence(id, Plans.week(0), Mark.Reason.ILL, "");

    assertThat(surgery.shiftedFrom(Plans.day(0), 14)).isEqualTo(surgery);
    assertThat(ill.shiftedFrom(Plans.day(0), 14)).isEqualTo(ill);
  }

  @ParameterizedTest
  @CsvSource({
    "0-6, 7-13, false",
    "0-6, 6-13, true",
    "0-6, 2-3, true",
    "2-3, 0-6, true",
    "7-7, 7-7, true",
    "8-9, 0-7, false"
  })
  void daysThatShareOneDayOverlap(String one, String other, boolean overlap) {
    assertThat(days(one).overlaps(days(other))).isEqualTo(overlap);
    assertThat(days(other).overlaps(days(one))).isEqualTo(overlap);
  }

  @Test
  void theFirstAndTheLastDayCount() {
    var week = Days.counted(Plans.MONDAY, 7);

    assertThat(week).isEqualTo(new Days(Plans.day(0), Plans.day(6)));
    assertThat(week.count()).isEqualTo(7);
    assertThat(week.contains(Plans.day(0))).isTrue();
    assertThat(week.contains(Plans.day(6))).isTrue();
    assertThat(week.contains(Plans.day(7))).isFalse();
    assertThat(week.shifted(-7)).isEqualTo(new Days(Plans.day(-7), Plans.day(-1)));
    assertThat(Days.one(Plans.MONDAY).count()).isOne();
    assertThatThrownBy(() -> Days.counted(LocalDate.of(2026, 3, 1), 0))
        .hasMessage("Days end before they begin: 2026-03-01 to 2026-02-28");
  }

  private static Days days(String offsets) {
    String[] ends = offsets.split("-", -1);
    return new Days(Plans.day(Integer.parseInt(ends[0])), Plans.day(Integer.parseInt(ends[1])));
  }

  private static String offset(Days days) {
    long from = days.from().toEpochDay() - Plans.MONDAY.toEpochDay();
    return from + "-" + (from + days.count() - 1);
  }
}
