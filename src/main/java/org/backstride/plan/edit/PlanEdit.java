package org.backstride.plan.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.jspecify.annotations.Nullable;

/// One change of the plan, made by [PlanEditor]. Edits that make sessions carry a `seed`, from
/// which the new ids follow: the same edit always gives the same plan, in a preview as in earnest.
public sealed interface PlanEdit {

  /// Puts sessions on one person's calendar.
  record Insert(AthleteId athlete, List<PlannedSession> sessions) implements PlanEdit {
    public Insert {
      sessions = List.copyOf(sessions);
    }
  }

  record Delete(Set<SessionId> sessions) implements PlanEdit {
    public Delete {
      sessions = Set.copyOf(sessions);
    }
  }

  /// Moves sessions by days, and to another person where one is named.
  record Move(Set<SessionId> sessions, int days, @Nullable AthleteId to) implements PlanEdit {
    public Move {
      sessions = Set.copyOf(sessions);
    }
  }

  /// Moves a session and every later one of the same person by days.
  record Push(SessionId session, int days) implements PlanEdit {}

  /// Copies sessions by days, and to another person where one is named.
  record Copy(Set<SessionId> sessions, int days, @Nullable AthleteId to, UUID seed)
      implements PlanEdit {
    public Copy {
      sessions = Set.copyOf(sessions);
    }
  }

  /// Lets two sessions change places, whosever they are.
  record Swap(SessionId one, SessionId other) implements PlanEdit {}

  /// Copies all that stands in some days, a week or a phase: sessions, and the phases that lie in
  /// them whole.
  ///
  /// @param start where the first of the days comes to stand
  record CopyDays(AthleteId from, Days days, LocalDate start, AthleteId to, UUID seed)
      implements PlanEdit {}

  /// Repeats some days, of whatever number, right after them, harder from cycle to cycle.
  ///
  /// @param times how many more cycles, 1 to 52
  record RepeatDays(AthleteId athlete, Days days, int times, Growth growth, UUID seed)
      implements PlanEdit {}

  /// Puts a free day in: what stands on the day and after it comes a day later.
  record InsertRest(Set<AthleteId> athletes, LocalDate day) implements PlanEdit {
    public InsertRest {
      athletes = Set.copyOf(athletes);
    }
  }

  /// Takes a free day out: what stands after it comes a day earlier.
  record RemoveRest(Set<AthleteId> athletes, LocalDate day) implements PlanEdit {
    public RemoveRest {
      athletes = Set.copyOf(athletes);
    }
  }

  /// Shifts all sessions and phases from a day on.
  record Shift(Set<AthleteId> athletes, LocalDate from, int days) implements PlanEdit {
    public Shift {
      athletes = Set.copyOf(athletes);
    }
  }

  /// Gives sessions another program.
  record Change(Set<SessionId> sessions, Program program) implements PlanEdit {
    public Change {
      sessions = Set.copyOf(sessions);
    }
  }

  /// Replaces a session by one with the same id: its time, its note, its order.
  record Replace(PlannedSession session) implements PlanEdit {}

  /// Puts a phase, event or absence, new or in the place of the one with its id.
  record PutMark(AthleteId athlete, Mark mark) implements PlanEdit {}

  record RemoveMark(AthleteId athlete, MarkId mark) implements PlanEdit {}

  /// Gives a phase other days.
  record Resize(AthleteId athlete, MarkId phase, Days days, Sessions sessions)
      implements PlanEdit {}

  /// What becomes of a phase's sessions when its length changes.
  enum Sessions {
    STAY,
    /// They keep their share of the way through it.
    STRETCH
  }

  /// Gives the library's present program to the copies of it that nobody touched.
  ///
  /// @param from the first day whose sessions follow; what was done stays what it was
  record UpdateCopies(ProgramId source, Program program, LocalDate from) implements PlanEdit {}

  /// Gives one program to many people, each on a day of his or her own.
  record AssignProgram(Map<AthleteId, LocalDate> days, Snapshot snapshot, UUID seed)
      implements PlanEdit {
    public AssignProgram {
      days = Map.copyOf(days);
    }
  }

  /// Gives one block to many people, each from a day of his or her own.
  record Assign(Map<AthleteId, LocalDate> starts, PlanTemplate template, UUID seed)
      implements PlanEdit {
    public Assign {
      starts = Map.copyOf(starts);
    }
  }
}
