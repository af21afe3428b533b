package org.backstride.studio;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.SessionId;
import org.backstride.plan.total.PlanTotals;
import org.backstride.program.resolve.References;
import org.backstride.recording.Measure;
import org.backstride.review.Adherence;
import org.backstride.review.Borders;
import org.backstride.review.Done;
import org.backstride.review.Dose;
import org.backstride.review.Forecast;
import org.backstride.review.Links.Hand;
import org.backstride.review.PlanReview;
import org.backstride.review.PlanReview.Evidence;
import org.backstride.review.Reported;
import org.backstride.review.Tie;
import org.backstride.settings.Settings;
import org.backstride.store.RecordingRow;
import org.backstride.studio.DocumentState.TieState;
import org.backstride.work.Cell;

/// What became of what was planned, for everybody: worked out for a person when asked, and kept
/// until the plan, the recordings, the reports or a hand's word on them change.
public final class PlanOutcomes {

  /// A review, and what it holds for besides what clears it.
  private record Known(References references, Adherence adherence, PlanReview review) {}

  private final Cell<Hand> hand = new Cell<>(Hand.NOTHING);
  private final Cell<Long> changes = new Cell<>(0L);
  private final Map<AthleteId, Known> known = new HashMap<>();
  private final PlanDocument plan;
  private final CareShelf care;
  private final StudioHistory history;
  private final Autosave autosave;
  private final PlanTotals totals;
  private Map<AthleteId, List<RecordingRow>> rows = Map.of();

  PlanOutcomes(
      PlanDocument plan,
      RecordingShelf recordings,
      CareShelf care,
      StudioHistory history,
      Autosave autosave) {
    this.plan = plan;
    this.care = care;
    this.history = history;
    this.autosave = autosave;
    totals = new PlanTotals(plan::references);
    plan.plan().watch(_ -> change());
    care.records().watch(_ -> change());
    hand.watch(_ -> change());
    recordings
        .rows()
        .watch(
            all -> {
              rows = byOwner(all);
              change();
            });
  }

  /// Another number whenever something may have become otherwise.
  public Cell<Long> changes() {
    return changes;
  }

  /// What a hand decided about sessions and recordings.
  public Cell<Hand> hand() {
    return hand;
  }

  /// What became of one person's plan.
  public PlanReview of(AthleteId athlete, Adherence adherence) {
    var references = plan.references(athlete);
    var before = known.get(athlete);
    boolean holds =
        before != null
            && before.adherence().equals(adherence)
            && before.references().equals(references);
    if (before == null || !holds) {
      before = new Known(references, adherence, review(athlete, adherence));
      known.put(athlete, before);
    }
    return before.review();
  }

  private PlanReview review(AthleteId athlete, Adherence adherence) {
    var own = plan.plan().get().of(athlete);
    var done = done(rows.getOrDefault(athlete, List.of()), care.zone());
    var evidence = new Evidence(done, hand.get(), Reported.of(own, care.of(athlete)));
    return PlanReview.of(own, session -> totals.of(athlete, session), evidence, adherence);
  }

  /// The recordings that have a date, as they are compared with a plan.
  private static List<Done> done(List<RecordingRow> rows, ZoneId zone) {
    var done = new ArrayList<Done>();
    for (var row : rows) {
      row.activity()
          .day(zone)
          .map(day -> new Done(row.id(), day, seconds(row), row.backwardSeconds()))
          .ifPresent(done::add);
    }
    return done;
  }

  /// The time without pauses where it is known.
  private static double seconds(RecordingRow row) {
    var totals = row.totals();
    return totals.knows(Measure.TIMER_SECONDS) ? totals.timerSeconds() : totals.elapsedSeconds();
  }

  /// How a clinic measures what was done, as of a day.
  public static Adherence adherence(Settings settings, LocalDate today) {
    var set = settings.closeness();
    return new Adherence(
        new Borders(set.partlyFrom(), set.doneFrom(), set.doneTo(), set.partlyTo()), today);
  }

  /// Lets a hand decide which recording belongs to a session.
  public void tie(AthleteId athlete, SessionId session, Tie tie, String label) {
    var before = hand.get();
    var after = before.with(session, tie);
    if (after.equals(before)) {
      return;
    }
    Map<SessionId, Tie> then = new HashMap<>();
    Map<SessionId, Tie> now = new HashMap<>();
    var concerned = new ArrayList<>(before.linked().keySet());
    concerned.add(session);
    for (var id : concerned) {
      if (!before.of(id).equals(after.of(id))) {
        then.put(id, before.of(id));
        now.put(id, after.of(id));
      }
    }
    var state = new TieState(athlete, now);
    apply(state);
    history.push(new TieState(athlete, then), state, label);
  }

  void apply(TieState state) {
    take(state);
    autosave.keep(state);
  }

  /// Takes what is kept together with other states.
  void take(TieState state) {
    var next = hand.get();
    for (var entry : state.ties().entrySet()) {
      next = next.with(entry.getKey(), entry.getValue());
    }
    hand.set(next);
  }

  void load(Hand stored) {
    hand.set(stored);
  }

  /// Where a plan leads for a person: the one that stands, or the one a drag would leave.
  ///
  /// @param shown the days that are told of, from a Monday
  public Forecast forecast(AthleteId athlete, AthletePlan own, Days shown, LocalDate today) {
    var zone = care.zone();
    Map<LocalDate, Dose> done = new HashMap<>();
    for (var row : rows.getOrDefault(athlete, List.of())) {
      var dose = Dose.of(row.directions(), seconds(row), plan.references(athlete));
      row.activity().day(zone).ifPresent(day -> done.merge(day, dose, Dose::plus));
    }
    Map<LocalDate, Dose> planned = new HashMap<>();
    for (var session : own.within(shown)) {
      planned.merge(session.date(), Dose.of(totals.of(athlete, session)), Dose::plus);
    }
    return Forecast.of(shown, today, done, planned);
  }

  private void change() {
    known.clear();
    changes.set(changes.get() + 1);
  }

  private static Map<AthleteId, List<RecordingRow>> byOwner(List<RecordingRow> all) {
    Map<AthleteId, List<RecordingRow>> owned = new HashMap<>();
    for (var row : all) {
      var owner = row.athlete();
      if (owner != null) {
        owned.computeIfAbsent(owner, _ -> new ArrayList<>()).add(row);
      }
    }
    return owned;
  }
}
