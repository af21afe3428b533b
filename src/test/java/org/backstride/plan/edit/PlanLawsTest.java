package org.backstride.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.backstride.history.History;
import org.backstride.history.Rewound;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Plan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.RandomPlans;
import org.backstride.plan.SessionId;
import org.backstride.plan.SessionNumbers;
import org.backstride.plan.Snapshot;
import org.backstride.plan.edit.PlanEdit.Assign;
import org.backstride.plan.edit.PlanEdit.AssignProgram;
import org.backstride.plan.edit.PlanEdit.Change;
import org.backstride.plan.edit.PlanEdit.Copy;
import org.backstride.plan.edit.PlanEdit.CopyDays;
import org.backstride.plan.edit.PlanEdit.Delete;
import org.backstride.plan.edit.PlanEdit.Insert;
import org.backstride.plan.edit.PlanEdit.InsertRest;
import org.backstride.plan.edit.PlanEdit.Move;
import org.backstride.plan.edit.PlanEdit.Push;
import org.backstride.plan.edit.PlanEdit.PutMark;
import org.backstride.plan.edit.PlanEdit.RemoveMark;
import org.backstride.plan.edit.PlanEdit.RemoveRest;
import org.backstride.plan.edit.PlanEdit.RepeatDays;
import org.backstride.plan.edit.PlanEdit.Replace;
import org.backstride.plan.edit.PlanEdit.Resize;
import org.backstride.plan.edit.PlanEdit.Shift;
import org.backstride.plan.edit.PlanEdit.Swap;
import org.backstride.plan.edit.PlanEdit.UpdateCopies;
import org.backstride.plan.edit.PlanResult.Edited;
import org.backstride.plan.total.PlanTotals;
import org.backstride.program.resolve.References;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of planning over seeded random plans and commands; a failure names its seed.
@Execution(ExecutionMode.CONCURRENT)
class PlanLawsTest {

  private final PlanEditor editor = new PlanEditor(_ -> References.UNKNOWN);

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void undoingEverythingGivesTheFirstPlanAndRedoingTheLast(long seed) {
    var random = new RandomPlans(seed, 3);
    var history = new History<Plan>(200);
    var first = random.plan();
    var now = first;
    for (int i = 0; i < 30; i++) {
      if (editor.apply(now, random.edit(now)) instanceof Edited(Plan next, var _)) {
        history.push(new History.Step<>(now, next, "edit"));
        now = next;
      }
    }

    var rewound = Rewound.of(history, now);

    assertThat(rewound).isEqualTo(new Rewound<>(first, now));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whateverIsDoneAPlanStaysInOrderAndHasEverySessionOnce(long seed) {
    var random = new RandomPlans(seed, 3);
    var now = random.plan();
    for (int i = 0; i < 30; i++) {
      if (editor.apply(now, random.edit(now)) instanceof Edited(Plan next, var _)) {
        now = next;
      }
    }

    assertThat(ids(now)).doesNotHaveDuplicates();
    assertThat(now.athletes().values())
        .allSatisfy(
            plan -> {
              assertThat(plan.sessions())
                  .isSortedAccordingTo(Comparator.comparing(PlannedSession::date));
              assertThat(plan.phasesOverlap()).isFalse();
              assertThat(plan.isEmpty()).isFalse();
            });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void movePushAndSwapLoseAndDoubleNothing(long seed) {
    var random = new RandomPlans(seed, 3);
    var plan = random.plan();
    List<PlanEdit> edits =
        List.of(
            new PlanEdit.Move(Set.of(random.one(plan)), random.shift(), random.person()),
            new PlanEdit.Push(random.one(plan), random.shift()),
            new PlanEdit.Swap(random.one(plan), random.one(plan)));

    for (var edit : edits) {
      if (editor.apply(plan, edit) instanceof Edited(Plan next, var _)) {
        assertThat(contents(next)).containsExactlyInAnyOrderElementsOf(contents(plan));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyCommandLeavesWhatIsNotItsOwnToChange(long seed) {
    var random = new RandomPlans(seed, 3);
    var now = random.plan();
    for (int i = 0; i < 30; i++) {
      var edit = random.edit(now);
      if (editor.apply(now, edit) instanceof Edited(Plan next, var _)) {
        leaves(edit, now, next);
        assertThat(originals(now, next)).as(edit.toString()).isEqualTo(originals(next, now));
        now = next;
      }
    }
  }

  /// A new kind of command must say here what it leaves.
  private static void leaves(PlanEdit edit, Plan before, Plan after) {
    switch (edit) {
      case Move _, Push _, Swap _, InsertRest _, RemoveRest _, Shift _, Resize _ ->
          assertThat(contents(after)).containsExactlyInAnyOrderElementsOf(contents(before));
      case PutMark _, RemoveMark _ -> assertThat(sessions(after)).isEqualTo(sessions(before));
      case Insert _, Copy _, CopyDays _, RepeatDays _, AssignProgram _, Assign _ ->
          assertThat(sessions(after)).containsAll(sessions(before));
      case Delete(var gone) -> {
        var left = new ArrayList<>(sessions(before));
        left.removeIf(each -> gone.contains(each.id()));
        assertThat(sessions(after)).containsExactlyInAnyOrderElementsOf(left);
      }
      case Change _, Replace _, UpdateCopies _ ->
          assertThat(days(after)).containsExactlyInAnyOrderElementsOf(days(before));
    }
  }

  /// The days for which the sessions that two plans share were first planned in one of them.
  private static Map<SessionId, LocalDate> originals(Plan of, Plan other) {
    var there = Set.copyOf(ids(other));
    return sessions(of).stream()
        .filter(each -> there.contains(each.id()))
        .collect(Collectors.toMap(PlannedSession::id, each -> each.when().original()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void numbersOnPaperStayWithTheirSessionsAndNoNumberMeansTwo(long seed) {
    var random = new RandomPlans(seed, 3);
    var now = random.plan();
    var who = random.person();
    var issued = SessionNumbers.of(now.of(who)).sheet();
    for (int i = 0; i < 30; i++) {
      if (editor.apply(now, random.edit(now)) instanceof Edited(Plan next, var _)) {
        now = next;
      }
    }

    var numbers = SessionNumbers.of(now.of(who), issued);

    assertThat(numbers.numbers().values()).doesNotHaveDuplicates();
    assertThat(numbers.numbers().entrySet())
        .allSatisfy(
            each -> {
              var onPaper = issued.sessions().get(each.getValue());
              assertThat(onPaper == null || onPaper.equals(each.getKey())).isTrue();
            });
    assertThat(issued.with(numbers.sheet()).sessions()).containsAllEntriesOf(issued.sessions());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void totalsAreTheSumsOfTheirSessionsAfterWhateverWasDone(long seed) {
    var random = new RandomPlans(seed, 3);
    var now = random.plan();
    for (int i = 0; i < 12; i++) {
      if (editor.apply(now, random.edit(now)) instanceof Edited(Plan next, var _)) {
        now = next;
      }
    }
    var totals = new PlanTotals(_ -> References.UNKNOWN);

    for (var entry : now.athletes().entrySet()) {
      var sessions = entry.getValue().sessions();
      if (sessions.isEmpty()) {
        continue;
      }
      var days = new Days(sessions.getFirst().date(), sessions.getLast().date());
      double seconds =
          sessions.stream().mapToDouble(each -> totals.of(entry.getKey(), each).seconds()).sum();
      var sum = totals.of(now, entry.getKey(), days);
      assertThat(sum.sessions()).isEqualTo(sessions.size());
      assertThat(sum.seconds()).isCloseTo(seconds, within(1e-6));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aSwapDoneTwiceIsNone(long seed) {
    var random = new RandomPlans(seed, 3);
    var plan = random.plan();
    var edit = new PlanEdit.Swap(random.one(plan), random.one(plan));

    if (editor.apply(plan, edit) instanceof Edited(Plan next, var _)
        && editor.apply(next, edit) instanceof Edited(Plan back, var _)) {
      assertThat(days(back)).containsExactlyInAnyOrderElementsOf(days(plan));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aPushAndThePushBackKeepEveryDistance(long seed) {
    var random = new RandomPlans(seed, 1);
    var plan = random.plan();
    var session = random.one(plan);
    int days = Math.abs(random.shift());

    if (editor.apply(plan, new PlanEdit.Push(session, days)) instanceof Edited(Plan there, var _)) {
      var back = ((Edited) editor.apply(there, new PlanEdit.Push(session, -days))).plan();

      assertThat(days(back)).containsExactlyElementsOf(days(plan));
    }
  }

  /// A session as it is whosever it is and wherever it stands.
  private record Content(SessionId id, Snapshot snapshot, String note) {}

  private static List<Content> contents(Plan plan) {
    return sessions(plan).stream()
        .map(each -> new Content(each.id(), each.snapshot(), each.note()))
        .toList();
  }

  private static List<String> days(Plan plan) {
    return sessions(plan).stream().map(each -> each.id() + " " + each.date()).toList();
  }

  private static List<SessionId> ids(Plan plan) {
    return sessions(plan).stream().map(PlannedSession::id).toList();
  }

  private static List<PlannedSession> sessions(Plan plan) {
    var all = new ArrayList<PlannedSession>();
    plan.athletes().values().stream().map(AthletePlan::sessions).forEach(all::addAll);
    return all;
  }
}
