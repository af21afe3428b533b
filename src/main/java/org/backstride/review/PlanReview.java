package org.backstride.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.total.SessionFigures;
import org.backstride.review.Adherence.History;
import org.backstride.review.Adherence.Outcome;
import org.backstride.review.Links.Planned;

/// What became of one person's plan up to a day: every session with its outcome, and what was done
/// of it. Sessions after that day have none, since nothing can have become of them.
public final class PlanReview {

  /// What is known besides the plan.
  ///
  /// @param recordings the person's own
  /// @param hand what a hand decided about them
  /// @param reports what was reported of sessions
  public record Evidence(List<Done> recordings, Links.Hand hand, Map<SessionId, Reported> reports) {

    public static final Evidence NONE = new Evidence(List.of(), Links.Hand.NOTHING, Map.of());

    public Evidence {
      recordings = List.copyOf(recordings);
      reports = Map.copyOf(reports);
    }
  }

  private final Adherence adherence;
  private final History history;
  private final Map<LocalDate, List<Planned>> planned = new HashMap<>();
  private final Map<SessionId, Outcome> outcomes = new HashMap<>();

  private PlanReview(Adherence adherence, History history) {
    this.adherence = adherence;
    this.history = history;
  }

  /// @param figures what a session comes to for this person
  public static PlanReview of(
      AthletePlan plan,
      Function<PlannedSession, SessionFigures> figures,
      Evidence evidence,
      Adherence adherence) {
    var sessions = new ArrayList<Planned>();
    for (var session : plan.sessions()) {
      if (!session.date().isAfter(adherence.today())) {
        var sum = figures.apply(session);
        sessions.add(new Planned(session, sum.seconds(), sum.backward().seconds()));
      }
    }
    var links = Links.of(sessions, evidence.recordings(), evidence.hand());
    var review =
        new PlanReview(
            adherence, new History(plan, evidence.recordings(), links, evidence.reports()));
    sessions.forEach(review::add);
    return review;
  }

  private void add(Planned session) {
    planned.computeIfAbsent(session.session().date(), _ -> new ArrayList<>()).add(session);
    outcomes.put(session.id(), adherence.of(session, history));
  }

  /// What became of a session; empty where its day is still to come.
  public Optional<Outcome> of(SessionId session) {
    return Optional.ofNullable(outcomes.get(session));
  }

  /// What was recorded of a session.
  public Optional<Done> doneOf(SessionId session) {
    return history.doneOf(session);
  }

  /// What was reported of a session.
  public Optional<Reported> reportOf(SessionId session) {
    return history.reportOf(session);
  }

  /// What some days come to.
  public Adherence.Week week(Days days) {
    var sessions = new ArrayList<Planned>();
    for (var day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
      sessions.addAll(planned.getOrDefault(day, List.of()));
    }
    return adherence.week(days, sessions, history);
  }

  /// What was recorded of a session, as a sum of one or none.
  public Done.Sum sumOf(SessionId session) {
    return doneOf(session).map(Done.Sum.NONE::plus).orElse(Done.Sum.NONE);
  }

  /// What was recorded on some days, whether it belongs to a session or not.
  public Done.Sum done(Days days) {
    var sum = Done.Sum.NONE;
    for (var each : history.recordings()) {
      sum = days.contains(each.day()) ? sum.plus(each) : sum;
    }
    return sum;
  }

  /// What was recorded and belongs to no session, by day.
  public Map<LocalDate, List<Done>> unplanned() {
    var tied =
        planned.values().stream()
            .flatMap(List::stream)
            .flatMap(session -> history.links().of(session.id()).stream())
            .collect(Collectors.toSet());
    return history.recordings().stream()
        .filter(done -> !tied.contains(done.recording()))
        .collect(Collectors.groupingBy(Done::day));
  }

  /// The person's recordings, whether they belong to a session or not.
  public List<Done> recordings() {
    return history.recordings();
  }
}
