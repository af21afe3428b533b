package org.backstride.ui.calendar.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.LEVEL;
import static org.backstride.plan.Plans.day;
import static org.backstride.plan.Plans.id;
import static org.backstride.plan.Plans.uuid;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backstride.athlete.Circumstances.Equipment;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.Snapshot;
import org.backstride.program.Program;
import org.backstride.program.Surface;
import org.junit.jupiter.api.Test;

/// Today is Monday; sessions take 25 minutes.
class ConflictTest {

  private static final Program THREE_A_WEEK = often(3);

  @Test
  void aDayThatIsOverIsTheGravest() {
    assertThat(on(AthletePlan.EMPTY.with(away(-1, Mark.Reason.ILL)), THREE_A_WEEK, -1))
        .hasValue(new Conflict.Past());
    assertThat(on(AthletePlan.EMPTY, THREE_A_WEEK, 0)).isEmpty();
  }

  @Test
  void aDayAwayIsNamedByItsReason() {
    assertThat(on(AthletePlan.EMPTY.with(away(2, Mark.Reason.TRAVELLING)), LEVEL, 2))
        .hasValue(new Conflict.Away(Mark.Reason.TRAVELLING));
  }

  @Test
  void noTreadmillMattersToWhatIsDoneOnOneOnly() {
    var plan = AthletePlan.EMPTY.with(away(2, Mark.Reason.NO_TREADMILL));

    assertThat(on(plan, LEVEL.withSurface(Surface.TREADMILL), 2))
        .hasValue(new Conflict.Away(Mark.Reason.NO_TREADMILL));
    assertThat(on(plan, LEVEL.withSurface(Surface.GRASS), 2)).isEmpty();
  }

  @Test
  void aWeekdayWithoutTimeOrWithTooLittleIsTold() {
    var times = Map.of(DayOfWeek.MONDAY, 60, DayOfWeek.WEDNESDAY, 20, DayOfWeek.THURSDAY, 25);

    assertThat(on(times, 0)).isEmpty();
    assertThat(on(times, 1)).hasValue(new Conflict.NoTime(0));
    assertThat(on(times, 2)).hasValue(new Conflict.NoTime(20));
    assertThat(on(times, 3)).isEmpty();
  }

  @Test
  void aDayWithoutTimeIsToldOfASessionOfUnknownLengthToo() {
    var asked = new Conflict.Asked(day(0), Map.of(DayOfWeek.MONDAY, 60), Set.of(), 0);

    assertThat(Conflict.of(AthletePlan.EMPTY, LEVEL, day(1), asked))
        .hasValue(new Conflict.NoTime(0));
    assertThat(Conflict.of(AthletePlan.EMPTY, LEVEL, day(7), asked)).isEmpty();
  }

  @Test
  void whoNeverSaidWhenThereIsTimeHasAllOfIt() {
    assertThat(on(Map.of(), 1)).isEmpty();
  }

  @Test
  void threeTimesAWeekAsksForAFreeDayBetween() {
    var plan = planned(THREE_A_WEEK, 2);

    assertThat(on(plan, THREE_A_WEEK, 1)).hasValue(new Conflict.TooSoon(day(2)));
    assertThat(on(plan, THREE_A_WEEK, 2)).hasValue(new Conflict.TooSoon(day(2)));
    assertThat(on(plan, THREE_A_WEEK, 3)).hasValue(new Conflict.TooSoon(day(2)));
    assertThat(on(plan, THREE_A_WEEK, 4)).isEmpty();
  }

  @Test
  void aWeekThatHasItsNumberOfSessionsTakesNoMore() {
    assertThat(on(planned(often(2), 0, 2), often(2), 5)).hasValue(new Conflict.TooOften(2));
    assertThat(on(planned(often(2), 0, 2), often(2), 7)).isEmpty();
  }

  @Test
  void fiveTimesAWeekAsksForNoFreeDay() {
    assertThat(on(planned(often(5), 2), often(5), 3)).isEmpty();
  }

  @Test
  void whatThePersonDoesNotHaveIsTold() {
    var onABelt = LEVEL.withSurface(Surface.TREADMILL);
    var has = new Conflict.Asked(day(0), Map.of(), Set.of(Equipment.TRACK), 25);

    assertThat(Conflict.of(AthletePlan.EMPTY, onABelt, day(2), has))
        .hasValue(new Conflict.NoMeans(Equipment.TREADMILL));
    assertThat(Conflict.of(AthletePlan.EMPTY, LEVEL, day(2), has)).isEmpty();
  }

  @Test
  void whatNamesNoFrequencyCrowdsNobody() {
    assertThat(on(planned(LEVEL, 2), THREE_A_WEEK, 3)).isEmpty();
    assertThat(on(planned(THREE_A_WEEK, 2), LEVEL, 3)).isEmpty();
  }

  private static Optional<Conflict> on(AthletePlan plan, Program program, int day) {
    return Conflict.of(plan, program, day(day), new Conflict.Asked(day(0), Map.of(), Set.of(), 25));
  }

  private static Optional<Conflict> on(Map<DayOfWeek, Integer> times, int day) {
    return Conflict.of(
        AthletePlan.EMPTY, LEVEL, day(day), new Conflict.Asked(day(0), times, Set.of(), 25));
  }

  private static AthletePlan planned(Program program, int... days) {
    var sessions = new ArrayList<PlannedSession>();
    for (int day : days) {
      sessions.add(PlannedSession.of(id("s" + day), day(day), Snapshot.of(program, null)));
    }
    return AthletePlan.EMPTY.withSessions(sessions);
  }

  private static Program often(int timesPerWeek) {
    return LEVEL.withAbout(new Program.About(List.of(), "", timesPerWeek));
  }

  private static Mark away(int day, Mark.Reason reason) {
    return new Mark.Absence(new MarkId(uuid("away")), Days.one(day(day)), reason, "");
  }
}
