package org.backstride.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// All that is planned for one person.
///
/// @param sessions by day; those of one day in their order
/// @param marks phases, events and absences by their first day
public record AthletePlan(List<PlannedSession> sessions, List<Mark> marks) {

  public static final AthletePlan EMPTY = new AthletePlan(List.of(), List.of());

  private static final Comparator<PlannedSession> BY_DAY =
      Comparator.comparing(PlannedSession::date);
  private static final Comparator<Mark> BY_START = Comparator.comparing(mark -> mark.days().from());

  public AthletePlan {
    sessions = sorted(sessions, BY_DAY);
    marks = sorted(marks, BY_START);
  }

  /// A list that is in order already, as nearly all are, is not copied.
  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    for (int i = 1; i < list.size(); i++) {
      if (order.compare(list.get(i - 1), list.get(i)) > 0) {
        var next = new ArrayList<>(list);
        next.sort(order);
        return List.copyOf(next);
      }
    }
    return List.copyOf(list);
  }

  public boolean isEmpty() {
    return sessions.isEmpty() && marks.isEmpty();
  }

  public Optional<PlannedSession> find(SessionId id) {
    return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
  }

  public Optional<Mark> find(MarkId id) {
    return marks.stream().filter(mark -> mark.id().equals(id)).findFirst();
  }

  /// The sessions of some days.
  public List<PlannedSession> within(Days days) {
    return sessions.subList(firstFrom(days.from()), firstFrom(days.to().plusDays(1)));
  }

  public List<PlannedSession> on(LocalDate day) {
    return within(Days.one(day));
  }

  /// The first session on a day or after it.
  public Optional<PlannedSession> next(LocalDate day) {
    int index = firstFrom(day);
    return index < sessions.size() ? Optional.of(sessions.get(index)) : Optional.empty();
  }

  public List<Mark.Phase> phases() {
    return marks(Mark.Phase.class).toList();
  }

  /// The absence a day falls in.
  public Optional<Mark.Absence> absenceOn(LocalDate day) {
    return marks(Mark.Absence.class).filter(absence -> absence.days().contains(day)).findFirst();
  }

  public <M extends Mark> Stream<M> marks(Class<M> kind) {
    return marks.stream().filter(kind::isInstance).map(kind::cast);
  }

  public AthletePlan withSessions(List<PlannedSession> next) {
    return new AthletePlan(next, marks);
  }

  public AthletePlan withMarks(List<Mark> next) {
    return new AthletePlan(sessions, next);
  }

  /// The plan without some of its sessions.
  public AthletePlan without(Predicate<PlannedSession> gone) {
    return withSessions(sessions.stream().filter(gone.negate()).toList());
  }

  /// The plan with more sessions, after those of the same day.
  public AthletePlan plus(List<PlannedSession> more) {
    return withSessions(Stream.concat(sessions.stream(), more.stream()).toList());
  }

  /// The plan with a mark, new or in the place of the one with its id.
  public AthletePlan with(Mark mark) {
    var others = marks.stream().filter(each -> !each.id().equals(mark.id()));
    return withMarks(Stream.concat(others, Stream.of(mark)).toList());
  }

  /// Whether two phases share a day.
  public boolean phasesOverlap() {
    var phases = phases();
    for (int i = 1; i < phases.size(); i++) {
      if (phases.get(i - 1).days().overlaps(phases.get(i).days())) {
        return true;
      }
    }
    return false;
  }

  private int firstFrom(LocalDate day) {
    int low = 0;
    int high = sessions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sessions.get(middle).date().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
