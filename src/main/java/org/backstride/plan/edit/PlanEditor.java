package org.backstride.plan.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Mark;
import org.backstride.plan.Plan;
import org.backstride.plan.Plan.Placed;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.plan.Snapshot.State;
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
import org.backstride.plan.edit.PlanResult.Reason;
import org.backstride.plan.edit.PlanResult.Refused;
import org.backstride.program.resolve.References;

/// Makes edits of the plan. Pure: the plan before stays as it was, and the same edit of the same
/// plan always gives the same one.
public final class PlanEditor {

  private final Function<AthleteId, References> references;

  /// @param references what was tested on each athlete, for sessions that change hands
  public PlanEditor(Function<AthleteId, References> references) {
    this.references = references;
  }

  /// The plan after an edit, or why it is not possible.
  public PlanResult apply(Plan plan, PlanEdit edit) {
    return switch (edit) {
      case Insert insert -> insert(plan, insert);
      case Delete(Set<SessionId> sessions) -> delete(plan, sessions);
      case Move move -> move(plan, move);
      case Push push -> Shifts.push(plan, push);
      case Copy copy -> copy(plan, copy);
      case Swap(SessionId one, SessionId other) -> swap(plan, one, other);
      case CopyDays copy -> Blocks.copy(plan, copy, this);
      case RepeatDays repeat -> Blocks.repeat(plan, repeat);
      case InsertRest(var athletes, var day) -> Shifts.shift(plan, athletes, day, 1);
      case RemoveRest rest -> Shifts.removeRest(plan, rest);
      case Shift(var athletes, var from, int days) -> Shifts.shift(plan, athletes, from, days);
      case Change change -> change(plan, change);
      case Replace(PlannedSession session) -> replace(plan, session);
      case PutMark(AthleteId athlete, Mark mark) -> putMark(plan, athlete, mark);
      case RemoveMark remove -> removeMark(plan, remove);
      case Resize resize -> Shifts.resize(plan, resize);
      case UpdateCopies update -> updateCopies(plan, update);
      case AssignProgram assign -> Blocks.assign(plan, assign);
      case Assign assign -> Blocks.assign(plan, assign, this);
    };
  }

  /// A session in another person's hands: the same where it stays in one's own.
  public PlannedSession handed(PlannedSession session, AthleteId from, AthleteId to) {
    if (from.equals(to)) {
      return session;
    }
    return session.withSnapshot(handed(session.snapshot(), references.apply(from), to));
  }

  /// A program that was planned with some reference speeds, in a person's hands.
  Snapshot handed(Snapshot snapshot, References from, AthleteId to) {
    var rescaling = new Rescaling(from, references.apply(to));
    return snapshot.rescaled(rescaling.of(snapshot.program()));
  }

  private static PlanResult insert(Plan plan, Insert insert) {
    var ids = new HashSet<SessionId>();
    boolean twice =
        insert.sessions().stream()
            .anyMatch(each -> !ids.add(each.id()) || plan.find(each.id()).isPresent());
    if (twice) {
      return new Refused(Reason.THERE_ALREADY);
    }
    var draft = new Draft(plan);
    draft.put(insert.athlete(), insert.sessions());
    return draft.result();
  }

  private static PlanResult delete(Plan plan, Set<SessionId> sessions) {
    if (placed(plan, sessions).size() < sessions.size()) {
      return new Refused(Reason.NOT_THERE);
    }
    var draft = new Draft(plan);
    draft.take(sessions);
    return draft.result();
  }

  private PlanResult move(Plan plan, Move move) {
    var placed = placed(plan, move.sessions());
    if (placed.size() < move.sessions().size()) {
      return new Refused(Reason.NOT_THERE);
    }
    var draft = new Draft(plan);
    draft.take(move.sessions());
    for (var each : placed) {
      var to = move.to() == null ? each.athlete() : move.to();
      draft.put(to, List.of(handed(each.session(), each.athlete(), to).movedBy(move.days())));
    }
    return draft.result();
  }

  private PlanResult copy(Plan plan, Copy copy) {
    var placed = placed(plan, copy.sessions());
    if (placed.size() < copy.sessions().size()) {
      return new Refused(Reason.NOT_THERE);
    }
    var seed = new Seed(copy.seed());
    var draft = new Draft(plan);
    for (var each : placed) {
      var to = copy.to() == null ? each.athlete() : copy.to();
      var date = each.session().date().plusDays(copy.days());
      var id = seed.session(each.session().id(), to, date);
      if (plan.find(id).isPresent()) {
        return new Refused(Reason.THERE_ALREADY);
      }
      draft.put(to, List.of(handed(each.session(), each.athlete(), to).copied(id, date)));
    }
    return draft.result();
  }

  private PlanResult swap(Plan plan, SessionId first, SessionId second) {
    var found = placed(plan, Set.of(first, second.equals(first) ? SessionId.create() : second));
    if (found.size() < 2) {
      return new Refused(first.equals(second) ? Reason.NO_CHANGE : Reason.NOT_THERE);
    }
    var one = found.get(0);
    var other = found.get(1);
    var draft = new Draft(plan);
    draft.take(Set.of(first, second));
    draft.put(
        other.athlete(),
        List.of(
            handed(one.session(), one.athlete(), other.athlete()).movedTo(other.session().date())));
    draft.put(
        one.athlete(),
        List.of(
            handed(other.session(), other.athlete(), one.athlete()).movedTo(one.session().date())));
    return draft.result();
  }

  private static PlanResult change(Plan plan, Change change) {
    var placed = placed(plan, change.sessions());
    if (placed.size() < change.sessions().size()) {
      return new Refused(Reason.NOT_THERE);
    }
    var draft = new Draft(plan);
    placed.stream()
        .map(Placed::athlete)
        .distinct()
        .forEach(
            athlete ->
                draft.change(
                    athlete,
                    session -> change.sessions().contains(session.id()),
                    session -> session.withSnapshot(session.snapshot().changed(change.program()))));
    return draft.result();
  }

  private static PlanResult replace(Plan plan, PlannedSession next) {
    var placed = plan.find(next.id());
    if (placed.isEmpty()) {
      return new Refused(Reason.NOT_THERE);
    }
    var draft = new Draft(plan);
    draft.change(placed.get().athlete(), each -> each.id().equals(next.id()), _ -> next);
    return draft.result();
  }

  private static PlanResult putMark(Plan plan, AthleteId athlete, Mark mark) {
    var draft = new Draft(plan);
    draft.set(athlete, plan.of(athlete).with(mark));
    return draft.result();
  }

  private static PlanResult removeMark(Plan plan, RemoveMark remove) {
    var own = plan.of(remove.athlete());
    if (own.find(remove.mark()).isEmpty()) {
      return new Refused(Reason.NOT_THERE);
    }
    var draft = new Draft(plan);
    draft.set(
        remove.athlete(),
        own.withMarks(own.marks().stream().filter(m -> !m.id().equals(remove.mark())).toList()));
    return draft.result();
  }

  private static PlanResult updateCopies(Plan plan, UpdateCopies update) {
    var draft = new Draft(plan);
    plan.athletes()
        .keySet()
        .forEach(
            athlete ->
                draft.change(
                    athlete,
                    session -> follows(session, update),
                    session ->
                        session.withSnapshot(Snapshot.of(update.program(), update.source()))));
    return draft.result();
  }

  private static boolean follows(PlannedSession session, UpdateCopies update) {
    var snapshot = session.snapshot();
    return update.source().equals(snapshot.source())
        && snapshot.state() == State.AS_TAKEN
        && !session.date().isBefore(update.from())
        && !snapshot.program().equals(update.program());
  }

  /// The sessions by day, then in the order of the plan.
  private static List<Placed> placed(Plan plan, Set<SessionId> ids) {
    var found = new ArrayList<Placed>();
    plan.athletes()
        .forEach(
            (athlete, own) ->
                own.sessions().stream()
                    .filter(session -> ids.contains(session.id()))
                    .forEach(session -> found.add(new Placed(athlete, session))));
    return found;
  }
}
