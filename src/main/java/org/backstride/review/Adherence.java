package org.backstride.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.SessionId;
import org.backstride.review.Links.Planned;
import org.jspecify.annotations.Nullable;

/// What became of planned sessions. Both the time and the backward time of a session count, and the
/// worse of the two decides.
///
/// @param borders where done ends
/// @param today from it on nothing is missed yet
public record Adherence(Borders borders, LocalDate today) {

  /// What became of a session; the later the worse among the first three.
  public enum Verdict {
    DONE,
    PARTLY,
    OFF_PLAN,
    /// Ended because a rule says so: no failure.
    STOPPED_BY_RULE,
    MISSED,
    /// The day does not count: ill, away.
    EXCUSED,
    /// Its day has not passed.
    TO_COME
  }

  /// What became of one session.
  ///
  /// @param moved whether it was planned for another day at first, or done on another one
  public record Outcome(SessionId session, Verdict verdict, Moved moved) {}

  /// Whether a session changed its day.
  public enum Moved {
    STAYED,
    MOVED
  }

  /// A week.
  ///
  /// @param counted the sessions whose day has passed and that neither an absence nor a stopping
  ///   rule takes out
  public record Week(int done, int partly, int counted) {

    /// The share that was done; empty where nothing counted.
    public OptionalDouble share() {
      return counted == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) done / counted);
    }
  }

  /// What is known of the sessions of one person.
  ///
  /// @param reports what was reported of sessions: that a stopping rule ended one, and how much of
  ///   the backward work was done where no recording says it
  public record History(
      AthletePlan plan, List<Done> recordings, Links links, Map<SessionId, Reported> reports) {
    public History {
      recordings = List.copyOf(recordings);
      reports = Map.copyOf(reports);
    }

    Optional<Reported> reportOf(SessionId session) {
      return Optional.ofNullable(reports.get(session));
    }

    Optional<Done> doneOf(SessionId session) {
      return links
          .of(session)
          .flatMap(
              id -> recordings.stream().filter(done -> done.recording().equals(id)).findFirst());
    }
  }

  public Outcome of(Planned planned, History history) {
    var done = history.doneOf(planned.id());
    boolean elsewhere =
        done.filter(found -> !found.day().equals(planned.session().date())).isPresent();
    var moved = planned.session().hasMoved() || elsewhere ? Moved.MOVED : Moved.STAYED;
    return new Outcome(planned.id(), verdict(planned, done.orElse(null), history), moved);
  }

  private Verdict verdict(Planned planned, @Nullable Done done, History history) {
    var report = history.reports().get(planned.id());
    if (report != null && report.ending() == Reported.Ending.STOPPED_BY_RULE) {
      return Verdict.STOPPED_BY_RULE;
    }
    if (done != null) {
      return worse(
          borders.verdict(planned.seconds(), done.seconds()),
          borders.verdict(planned.backwardSeconds(), done.backwardSeconds()));
    }
    if (report != null && report.percent() != null) {
      return borders.verdict(100, report.percent());
    }
    if (history.plan().absenceOn(planned.session().date()).isPresent()) {
      return Verdict.EXCUSED;
    }
    return planned.session().date().isBefore(today) ? Verdict.MISSED : Verdict.TO_COME;
  }

  /// What a person's days come to.
  public Week week(Days days, List<Planned> sessions, History history) {
    var verdicts =
        sessions.stream()
            .filter(planned -> days.contains(planned.session().date()))
            .map(planned -> of(planned, history).verdict())
            .toList();
    return new Week(
        count(verdicts, Verdict.DONE),
        count(verdicts, Verdict.PARTLY),
        Stream.of(Verdict.DONE, Verdict.PARTLY, Verdict.OFF_PLAN, Verdict.MISSED)
            .mapToInt(verdict -> count(verdicts, verdict))
            .sum());
  }

  private static int count(List<Verdict> verdicts, Verdict wanted) {
    return Math.toIntExact(verdicts.stream().filter(wanted::equals).count());
  }

  private static Verdict worse(Verdict one, Verdict other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
