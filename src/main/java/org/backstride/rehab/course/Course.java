package org.backstride.rehab.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backstride.athlete.AthleteId;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.response.Response;

/// One person's way through one protocol: the doses climbed so far, and the level that is next.
///
/// @param frame protocol, beginning and length
/// @param ceiling how far it may go for this person
/// @param levels the doses from the easiest level up; a level once climbed keeps its dose
/// @param eased how many of the levels lie below the first: they are numbered -1, -2 and so on, so
///   that no number ever means another dose
/// @param level the level of the next session
/// @param state running, or ended by a decision
public record Course(
    CourseId id,
    AthleteId athlete,
    Frame frame,
    Ceiling ceiling,
    List<Dose> levels,
    int eased,
    int level,
    State state) {

  /// The protocol, when it began, and how long it is meant to last.
  ///
  /// @param behind how many of the first day's sessions came before it and are none of its own
  public record Frame(Provenance protocol, LocalDate start, int weeks, int timesAWeek, int behind) {

    /// A frame of which the first session is the first of its day.
    public Frame(Provenance protocol, LocalDate start, int weeks, int timesAWeek) {
      this(protocol, start, weeks, timesAWeek, 0);
    }

    public int sessions() {
      return weeks * timesAWeek;
    }
  }

  /// How a course stands.
  public enum State {
    RUNNING,
    /// Nothing is done before a clinician has looked.
    LOCKED,
    ENDED
  }

  public Course {
    levels = List.copyOf(levels);
    if (level == 0 || level < -eased || level > levels.size() - eased) {
      throw new IllegalArgumentException("No level " + level + " of " + levels.size());
    }
  }

  /// A course at its first level.
  public static Course begun(AthleteId athlete, Frame frame, Dose first, Ceiling ceiling) {
    return new Course(
        CourseId.create(), athlete, frame, ceiling, List.of(first), 0, 1, State.RUNNING);
  }

  /// The dose of the next session.
  public Dose dose() {
    return levels.get(index());
  }

  /// The number of a level by its place in the list.
  public int numberOf(int place) {
    return place < eased ? place - eased : place - eased + 1;
  }

  private int index() {
    return level > 0 ? eased + level - 1 : eased + level;
  }

  /// The course after a decision. At the lowest level a step down halves the bouts, and at the top
  /// of the ladder a step up stays where it is. A lock outlasts every decision but the last: only a
  /// clearance lifts it.
  public Course after(Decision decision) {
    var next = moved(decision);
    return state == State.LOCKED && next.state == State.RUNNING ? next.locked() : next;
  }

  private Course moved(Decision decision) {
    return switch (decision) {
      case Decision.Advance _ -> advanced();
      case Decision.Hold hold -> with(level, hold.locks() ? State.LOCKED : State.RUNNING);
      case Decision.Regress(int down, var _, var _) -> lowered(down);
      case Decision.Stop _ -> with(level, State.ENDED);
      case Decision.Refer _ -> with(level, State.LOCKED);
    };
  }

  /// The course with another level as its next, where it has it.
  public Course atLevel(int number) {
    boolean has = number != 0 && number >= -eased && number <= levels.size() - eased;
    return has ? with(number, state) : this;
  }

  /// The course with another ceiling; levels climbed keep their doses.
  public Course withCeiling(Ceiling next) {
    return new Course(id, athlete, frame, next, levels, eased, level, state);
  }

  /// The course with some sessions of its first day before it.
  public Course behind(int sessions) {
    var from = new Frame(frame.protocol, frame.start, frame.weeks, frame.timesAWeek, sessions);
    return new Course(id, athlete, from, ceiling, levels, eased, level, state);
  }

  /// Whether it had begun when a session was done, by its day and its place among the day's.
  public boolean hadBegunBy(Response.Session session) {
    int days = session.date().compareTo(frame.start);
    return days > 0 || (days == 0 && session.number() > frame.behind);
  }

  /// The course locked, where it has not ended.
  public Course locked() {
    return state == State.RUNNING ? with(level, State.LOCKED) : this;
  }

  /// The course with its lock lifted.
  public Course unlocked() {
    return state == State.LOCKED ? with(level, State.RUNNING) : this;
  }

  private Course advanced() {
    if (index() + 1 < levels.size()) {
      return at(index() + 1);
    }
    var rung = Ladder.next(dose(), ceiling);
    if (rung.isEmpty()) {
      return with(level, State.RUNNING);
    }
    var climbed = new ArrayList<>(levels);
    climbed.add(rung.get().dose());
    return new Course(
        id, athlete, frame, ceiling, climbed, eased, numberOf(levels.size()), State.RUNNING);
  }

  private Course lowered(int down) {
    if (index() - down >= 0) {
      return at(index() - down);
    }
    var first = levels.getFirst();
    if (first.bouts() == 1) {
      return at(0);
    }
    var easier = new ArrayList<Dose>();
    easier.add(first.withBouts(first.bouts() / 2));
    easier.addAll(levels);
    return new Course(id, athlete, frame, ceiling, easier, eased + 1, -(eased + 1), State.RUNNING);
  }

  private Course at(int place) {
    return with(numberOf(place), State.RUNNING);
  }

  private Course with(int nextLevel, State nextState) {
    return new Course(id, athlete, frame, ceiling, levels, eased, nextLevel, nextState);
  }
}
