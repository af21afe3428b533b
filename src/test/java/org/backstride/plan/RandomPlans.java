package org.backstride.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.edit.Growth;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.program.RandomPrograms;
import org.backstride.program.resolve.References;

/// Makes plans of several people and edits of them from a seed. The same seed makes the same ones.
public final class RandomPlans {

  private static final LocalDate START = LocalDate.of(2026, 3, 16);

  private final Random random;
  private final RandomPrograms programs;
  private final List<AthleteId> people;
  private final List<ProgramId> sources = List.of(new ProgramId(Plans.uuid("source")));

  public RandomPlans(long seed, int people) {
    random = new Random(seed);
    programs = new RandomPrograms(seed);
    this.people = IntStream.range(0, people).mapToObj(i -> Plans.athlete("p" + i)).toList();
  }

  public Plan plan() {
    Map<AthleteId, AthletePlan> plans = new HashMap<>();
    for (var athlete : people) {
      var sessions = IntStream.range(0, random.nextInt(12)).mapToObj(_ -> session()).toList();
      plans.put(athlete, new AthletePlan(sessions, marks()));
    }
    return Plan.EMPTY.with(plans);
  }

  public PlannedSession session() {
    var program = programs.programWithBlocks();
    var source = random.nextBoolean() ? sources.getFirst() : null;
    var when =
        new PlannedSession.When(
            date(), date(), random.nextBoolean() ? null : LocalTime.of(random.nextInt(24), 30));
    var states = Snapshot.State.values();
    var snapshot = new Snapshot(program, source, states[random.nextInt(states.length)]);
    return new PlannedSession(new SessionId(uuid()), when, snapshot, "odd 'note' ✓\nline");
  }

  /// An edit of any kind, possible or not.
  public PlanEdit edit(Plan plan) {
    var who = person();
    return switch (random.nextInt(19)) {
      case 0 -> new PlanEdit.Insert(who, List.of(session()));
      case 1 -> new PlanEdit.Delete(some(plan));
      case 2 -> new PlanEdit.Move(some(plan), shift(), random.nextBoolean() ? null : who);
      case 3 -> new PlanEdit.Push(one(plan), shift());
      case 4 -> new PlanEdit.Copy(some(plan), shift(), who, uuid());
      case 5 -> new PlanEdit.Swap(one(plan), one(plan));
      case 6 -> new PlanEdit.CopyDays(who, days(), date(), person(), uuid());
      case 7 -> new PlanEdit.RepeatDays(who, days(), 1 + random.nextInt(3), growth(), uuid());
      case 8 -> new PlanEdit.InsertRest(Set.of(who), date());
      case 9 -> new PlanEdit.RemoveRest(Set.of(who), date());
      case 10 -> new PlanEdit.Shift(Set.of(who), date(), shift());
      case 11 -> new PlanEdit.Change(some(plan), programs.programWithBlocks());
      case 12 -> new PlanEdit.PutMark(who, phase());
      case 13 -> new PlanEdit.RemoveMark(who, anyMark(plan.of(who)));
      case 14 -> new PlanEdit.Resize(who, anyMark(plan.of(who)), days(), sessions());
      case 15 -> new PlanEdit.UpdateCopies(sources.getFirst(), program(), date());
      case 16 -> new PlanEdit.AssignProgram(starts(), Snapshot.of(program(), null), uuid());
      case 17 -> new PlanEdit.Replace(replacement(plan));
      default ->
          new PlanEdit.Assign(
              starts(), PlanTemplate.of("block", plan.of(who), days(), References.UNKNOWN), uuid());
    };
  }

  /// A session of the plan, or one that is not there.
  public SessionId one(Plan plan) {
    var all = plan.athletes().values().stream().flatMap(p -> p.sessions().stream()).toList();
    return all.isEmpty() || random.nextInt(20) == 0
        ? new SessionId(uuid())
        : all.get(random.nextInt(all.size())).id();
  }

  public int shift() {
    return random.nextInt(41) - 20;
  }

  public AthleteId person() {
    return people.get(random.nextInt(people.size()));
  }

  private PlannedSession replacement(Plan plan) {
    var known = plan.find(one(plan)).map(Plan.Placed::session).orElseGet(this::session);
    return known.withNote("another note").withTime(LocalTime.NOON);
  }

  private Set<SessionId> some(Plan plan) {
    var chosen = new HashSet<SessionId>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      chosen.add(one(plan));
    }
    return chosen;
  }

  private Map<AthleteId, LocalDate> starts() {
    return Map.of(people.getFirst(), date(), people.getLast(), date());
  }

  private Program program() {
    return programs.programWithBlocks();
  }

  private Growth growth() {
    return random.nextBoolean()
        ? Growth.NONE
        : new Growth(List.of(), random.nextInt(3), new Growth.Deload(3, 60));
  }

  private PlanEdit.Sessions sessions() {
    return random.nextBoolean() ? PlanEdit.Sessions.STAY : PlanEdit.Sessions.STRETCH;
  }

  private MarkId anyMark(AthletePlan plan) {
    return plan.marks().isEmpty()
        ? new MarkId(uuid())
        : plan.marks().get(random.nextInt(plan.marks().size())).id();
  }

  private List<Mark> marks() {
    var made = new ArrayList<Mark>();
    var from = START;
    for (int i = 0; i < random.nextInt(4); i++) {
      var days = Days.counted(from.plusDays(random.nextInt(5)), 1 + random.nextInt(30));
      made.add(new Mark.Phase(new MarkId(uuid()), days, "phase " + i, "goal"));
      from = days.to().plusDays(1);
    }
    made.add(new Mark.Event(new MarkId(uuid()), date(), Mark.Kind.SURGERY, "operation"));
    made.add(new Mark.Absence(new MarkId(uuid()), days(), Mark.Reason.NO_TREADMILL, "away"));
    return made;
  }

  private Mark.Phase phase() {
    return new Mark.Phase(new MarkId(uuid()), days(), "new phase", "");
  }

  private Days days() {
    return Days.counted(date(), 1 + random.nextInt(20));
  }

  private LocalDate date() {
    return START.plusDays(random.nextInt(60));
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
