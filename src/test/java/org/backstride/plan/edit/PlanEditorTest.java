package org.backstride.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.ADA;
import static org.backstride.plan.Plans.BEN;
import static org.backstride.plan.Plans.LEVEL;
import static org.backstride.plan.Plans.ada;
import static org.backstride.plan.Plans.day;
import static org.backstride.plan.Plans.id;
import static org.backstride.plan.Plans.phase;
import static org.backstride.plan.Plans.phases;
import static org.backstride.plan.Plans.places;
import static org.backstride.plan.Plans.session;
import static org.backstride.plan.Plans.uuid;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.threshold.Hearts;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.Plan;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.Plans;
import org.backstride.plan.Snapshot;
import org.backstride.plan.Snapshot.State;
import org.backstride.plan.edit.PlanEdit.Sessions;
import org.backstride.plan.edit.PlanResult.Edited;
import org.backstride.plan.edit.PlanResult.Reason;
import org.backstride.plan.edit.PlanResult.Refused;
import org.backstride.program.ProgramId;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.program.resolve.Unrolling;
import org.backstride.unit.Movement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanEditorTest {

  private static final UUID SEED = uuid("gesture");

  private final PlanEditor editor = new PlanEditor(PlanEditorTest::tested);

  /// Ben walks backward twice as fast as Ada, and forward as fast.
  private static References tested(AthleteId athlete) {
    double backward = athlete.equals(BEN) ? 1.2 : 0.6;
    return new References(
        Map.of(Movement.FORWARD_WALK, 1.2, Movement.BACKWARD_WALK, backward),
        Hearts.UNKNOWN,
        Map.of(),
        References.Origin.ATHLETE);
  }

  @ParameterizedTest(name = "{0}: {1} by {2} gives {3}")
  @CsvSource({
    "a0 b2 c4, a, 1, a1 b2 c4",
    "a0 b2 c4, a, 5, b2 c4 a5",
    "a0 b2 c4, c, -4, a0 c0 b2",
    "a0 b2 c4, b, 7, a0 c4 b9"
  })
  void aMoveTakesOneSessionToAnotherDay(String before, String who, int days, String after) {
    var plan = done(ada(before), new PlanEdit.Move(Set.of(id(who)), days, null));

    assertThat(places(plan, ADA)).isEqualTo(after);
  }

  @ParameterizedTest(name = "{0}: {1} by {2} gives {3}")
  @CsvSource({
    "a0 b2 c4, a, 1, a1 b3 c5",
    "a0 b2 c4, b, 3, a0 b5 c7",
    "a0 b2 c4, c, -3, a0 c1 b2",
    "a0 b0 c4, b, 1, a0 b1 c5"
  })
  void aPushTakesTheLaterSessionsAlong(String before, String who, int days, String after) {
    var plan = done(ada(before), new PlanEdit.Push(id(who), days));

    assertThat(places(plan, ADA)).isEqualTo(after);
  }

  @Test
  void theOriginalDayStaysHoweverOftenASessionMoves() {
    var once = done(ada("a0"), new PlanEdit.Move(Set.of(id("a")), 2, null));
    var twice = done(once, new PlanEdit.Push(id("a"), 3));

    var moved = twice.of(ADA).sessions().getFirst();

    assertThat(moved.date()).isEqualTo(day(5));
    assertThat(moved.when().original()).isEqualTo(day(0));
    assertThat(moved.hasMoved()).isTrue();
  }

  @Test
  void aCopyIsASessionOfItsOwnFirstPlannedForItsOwnDay() {
    var plan = done(ada("a0"), new PlanEdit.Copy(Set.of(id("a")), 7, null, SEED));

    var copy = plan.of(ADA).sessions().get(1);
    assertThat(places(plan, ADA)).isEqualTo("a0 a7");
    assertThat(copy.id()).isNotEqualTo(id("a"));
    assertThat(copy.hasMoved()).isFalse();
  }

  @Test
  void aCopyForSomebodyElseKeepsTheShareOfHisOwnSpeedAndSaysSo() {
    var plan = done(ada("a0"), new PlanEdit.Copy(Set.of(id("a")), 0, BEN, SEED));

    var copy = plan.of(BEN).sessions().getFirst().snapshot();
    assertThat(copy.state()).isEqualTo(State.RESCALED);
    assertThat(Notation.print(copy.program())).contains("4.4kmh").contains("fwd walk 4kmh");
    assertThat(plan.of(ADA)).isEqualTo(ada("a0").of(ADA));
  }

  @Test
  void aSessionThatChangesHandsGoesToTheOtherCalendarOnly() {
    var plan = done(ada("a0 b2"), new PlanEdit.Move(Set.of(id("a")), 1, BEN));

    assertThat(places(plan, ADA)).isEqualTo("b2");
    assertThat(places(plan, BEN)).isEqualTo("a1");
  }

  @Test
  void aSwapLetsTwoSessionsChangeDaysAndPeople() {
    var before = ada("a0 b2").with(BEN, Plans.plan("c5"));

    var plan = done(before, new PlanEdit.Swap(id("b"), id("c")));

    assertThat(places(plan, ADA)).isEqualTo("a0 c2");
    assertThat(places(plan, BEN)).isEqualTo("b5");
  }

  @Test
  void aCopiedWeekTakesThePhasesThatLieInItWhole() {
    var own = Plans.plan("a0 b2 c9").with(phase("base", 0, 6)).with(phase("long", 7, 20));
    var before = Plan.EMPTY.with(ADA, own);

    var plan =
        done(before, new PlanEdit.CopyDays(ADA, new Days(day(0), day(6)), day(21), BEN, SEED));

    assertThat(places(plan, BEN)).isEqualTo("a21 b23");
    assertThat(phases(plan, BEN)).containsExactly("base21-27");
  }

  @Test
  void cyclesOfTenDaysRepeatEveryTenDays() {
    var plan =
        done(
            ada("a0 b4"),
            new PlanEdit.RepeatDays(ADA, new Days(day(0), day(9)), 2, Growth.NONE, SEED));

    assertThat(places(plan, ADA)).isEqualTo("a0 b4 a10 b14 a20 b24");
  }

  @Test
  void aRestDayPutInMovesWhatFollowsAndLengthensThePhaseItFallsIn() {
    var own = Plans.plan("a0 b2 c4").with(phase("base", 0, 6)).with(phase("next", 7, 9));

    var plan = done(Plan.EMPTY.with(ADA, own), new PlanEdit.InsertRest(Set.of(ADA), day(2)));

    assertThat(places(plan, ADA)).isEqualTo("a0 b3 c5");
    assertThat(phases(plan, ADA)).containsExactly("base0-7", "next8-10");
  }

  @Test
  void aRestDayTakenOutIsTheOppositeOfOnePutIn() {
    var own = Plans.plan("a0 b2 c4").with(phase("base", 0, 6)).with(phase("next", 7, 9));
    var before = Plan.EMPTY.with(ADA, own);

    var there = done(before, new PlanEdit.InsertRest(Set.of(ADA), day(2)));
    var back = done(there, new PlanEdit.RemoveRest(Set.of(ADA), day(2)));

    assertThat(places(back, ADA)).isEqualTo(places(before, ADA));
    assertThat(phases(back, ADA)).isEqualTo(phases(before, ADA));
  }

  @Test
  void aDayWithASessionIsNoRestDayToTakeOut() {
    assertThat(editor.apply(ada("a0 b2"), new PlanEdit.RemoveRest(Set.of(ADA), day(2))))
        .isEqualTo(new Refused(Reason.DAY_NOT_FREE));
  }

  @Test
  void anOperationAndIllDaysStayWhereTheyAreWhenAPlanIsShifted() {
    var surgery = new Mark.Event(new MarkId(uuid("op")), day(1), Mark.Kind.SURGERY, "Meniscus");
    var ill =
        new Mark.Absence(new MarkId(uuid("ill")), new Days(day(2), day(3)), Mark.Reason.ILL, "");
    var before = Plan.EMPTY.with(ADA, Plans.plan("a0 b2").with(surgery).with(ill));

    var plan = done(before, new PlanEdit.Shift(Set.of(ADA), day(0), 3));

    assertThat(places(plan, ADA)).isEqualTo("a3 b5");
    assertThat(plan.of(ADA).marks()).containsExactly(surgery, ill);
  }

  @Test
  void aPhaseMayNotReachIntoAnother() {
    var own = Plans.plan("a0").with(phase("base", 0, 6)).with(phase("next", 7, 13));
    var edit =
        new PlanEdit.Resize(ADA, new MarkId(uuid("base")), new Days(day(0), day(8)), Sessions.STAY);

    assertThat(editor.apply(Plan.EMPTY.with(ADA, own), edit))
        .isEqualTo(new Refused(Reason.PHASES_OVERLAP));
  }

  @Test
  void sessionsOfAStretchedPhaseKeepTheirShareOfTheWay() {
    var own = Plans.plan("a0 b3 c6 d9").with(phase("base", 0, 6));
    var longer = new Days(day(0), day(12));

    var stay = resized(own, longer, Sessions.STAY);
    var stretch = resized(own, longer, Sessions.STRETCH);

    assertThat(places(stay, ADA)).isEqualTo("a0 b3 c6 d9");
    assertThat(places(stretch, ADA)).isEqualTo("a0 b6 d9 c12");
  }

  @Test
  void onlyCopiesThatNobodyTouchedFollowTheLibraryAndOnlyFromTheDayNamed() {
    var source = ProgramId.create();
    var taken = Snapshot.of(LEVEL, source);
    var own =
        List.of(
            PlannedSession.of(id("a"), day(0), taken),
            PlannedSession.of(id("b"), day(2), taken),
            PlannedSession.of(id("c"), day(4), taken.changed(LEVEL.withName("c"))),
            PlannedSession.of(id("d"), day(6), Snapshot.of(LEVEL, ProgramId.create())));
    var before = Plan.EMPTY.with(ADA, Plans.plan("x9").withSessions(own));
    var newer = LEVEL.withName("newer");

    var result = editor.apply(before, new PlanEdit.UpdateCopies(source, newer, day(1)));

    assertThat(result).isInstanceOf(Edited.class);
    assertThat(((Edited) result).touched()).containsExactly(id("b"));
    assertThat(((Edited) result).plan().of(ADA).sessions())
        .extracting(session -> session.program().name())
        .containsExactly("Level 5 x 2:00", "newer", "c", "Level 5 x 2:00");
  }

  @Test
  void oneBlockGoesToManyPeopleEachFromTheirOwnDay() {
    var own = Plans.plan("a0 b2 c7").with(phase("base", 0, 6));
    var template = PlanTemplate.of("Start", own, new Days(day(0), day(13)), References.UNKNOWN);

    var plan =
        done(Plan.EMPTY, new PlanEdit.Assign(Map.of(ADA, day(1), BEN, day(30)), template, SEED));

    assertThat(places(plan, ADA)).isEqualTo("a1 b3 c8");
    assertThat(places(plan, BEN)).isEqualTo("a30 b32 c37");
    assertThat(phases(plan, BEN)).containsExactly("base30-36");
  }

  @Test
  void aBlockPlannedForOnePersonKeepsItsShareOfEachPersonsOwnSpeed() {
    var own = Plans.plan("a0");
    var template = PlanTemplate.of("Start", own, new Days(day(0), day(0)), tested(ADA));

    var plan =
        done(Plan.EMPTY, new PlanEdit.Assign(Map.of(ADA, day(1), BEN, day(1)), template, SEED));

    assertThat(backward(plan, ADA)).isEqualTo(2.2);
    assertThat(backward(plan, BEN)).isEqualTo(4.4);
    assertThat(state(plan, ADA)).isEqualTo(State.AS_TAKEN);
    assertThat(state(plan, BEN)).isEqualTo(State.RESCALED);
  }

  @Test
  void aBlockPlannedForNobodyGoesToEverybodyAsItIs() {
    var template =
        PlanTemplate.of("Start", Plans.plan("a0"), new Days(day(0), day(0)), References.UNKNOWN);

    var plan = done(Plan.EMPTY, new PlanEdit.Assign(Map.of(BEN, day(1)), template, SEED));

    assertThat(backward(plan, BEN)).isEqualTo(2.2);
    assertThat(state(plan, BEN)).isEqualTo(State.AS_TAKEN);
  }

  /// The speed of the first backward step of a person's first session, in km/h.
  private static double backward(Plan plan, AthleteId athlete) {
    return Unrolling.of(plan.of(athlete).sessions().getFirst().program()).stream()
        .map(UnrolledStep::step)
        .filter(Step::isBackward)
        .map(step -> ((Target.AtSpeed) step.intensity().target()).range().middle())
        .findFirst()
        .orElseThrow();
  }

  private static State state(Plan plan, AthleteId athlete) {
    return plan.of(athlete).sessions().getFirst().snapshot().state();
  }

  @Test
  void aChangedProgramIsNoCopyOfTheLibraryAnyMore() {
    var source = ProgramId.create();
    var session = PlannedSession.of(id("a"), day(0), Snapshot.of(LEVEL, source));
    var before = Plan.EMPTY.with(ADA, Plans.plan("x9").withSessions(List.of(session)));

    var plan = done(before, new PlanEdit.Change(Set.of(id("a")), LEVEL.withName("gentler")));

    var snapshot = plan.of(ADA).sessions().getFirst().snapshot();
    assertThat(snapshot.state()).isEqualTo(State.CHANGED);
    assertThat(snapshot.source()).isEqualTo(source);
  }

  @Test
  void whatIsNotThereOrChangesNothingIsRefused() {
    var plan = ada("a0");

    assertThat(
            List.of(
                new PlanEdit.Move(Set.of(id("z")), 1, null),
                new PlanEdit.Push(id("z"), 1),
                new PlanEdit.Delete(Set.of(id("a"), id("z"))),
                new PlanEdit.Copy(Set.of(id("z")), 1, null, SEED),
                new PlanEdit.Swap(id("a"), id("z")),
                new PlanEdit.Replace(session("z", 1)),
                new PlanEdit.RemoveMark(ADA, new MarkId(uuid("z")))))
        .allSatisfy(
            edit -> assertThat(editor.apply(plan, edit)).isEqualTo(new Refused(Reason.NOT_THERE)));
    assertThat(editor.apply(plan, new PlanEdit.Move(Set.of(id("a")), 0, null)))
        .isEqualTo(new Refused(Reason.NO_CHANGE));
    assertThat(editor.apply(plan, new PlanEdit.Swap(id("a"), id("a"))))
        .isEqualTo(new Refused(Reason.NO_CHANGE));
    assertThat(editor.apply(plan, new PlanEdit.Insert(BEN, List.of(session("a", 3)))))
        .isEqualTo(new Refused(Reason.THERE_ALREADY));
    assertThat(
            editor.apply(
                plan,
                new PlanEdit.RepeatDays(ADA, new Days(day(0), day(6)), 53, Growth.NONE, SEED)))
        .isEqualTo(new Refused(Reason.OUT_OF_RANGE));
    assertThat(
            editor.apply(
                plan, new PlanEdit.CopyDays(ADA, new Days(day(1), day(6)), day(9), ADA, SEED)))
        .isEqualTo(new Refused(Reason.NOTHING_TO_COPY));
  }

  @Test
  void theSameEditAlwaysMakesTheSameSessions() {
    var edit = new PlanEdit.Copy(Set.of(id("a")), 7, null, SEED);

    assertThat(editor.apply(ada("a0"), edit)).isEqualTo(editor.apply(ada("a0"), edit));
  }

  private Plan resized(AthletePlan own, Days days, Sessions sessions) {
    return done(
        Plan.EMPTY.with(ADA, own),
        new PlanEdit.Resize(ADA, new MarkId(uuid("base")), days, sessions));
  }

  private Plan done(Plan plan, PlanEdit edit) {
    if (editor.apply(plan, edit) instanceof Edited(Plan next, var _)) {
      return next;
    }
    throw new AssertionError("Refused: " + editor.apply(plan, edit));
  }
}
