package org.backstride.ui.athlete.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Athlete.Status;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.PlannedSession;
import org.backstride.rehab.RuleLimit;
import org.backstride.rehab.care.CareRecord;
import org.backstride.review.PlanReview;
import org.backstride.store.RecordingRow;
import org.backstride.studio.PlanOutcomes;
import org.backstride.ui.athlete.Narrowed;
import org.backstride.ui.athlete.today.Triage.Records;
import org.backstride.ui.athlete.today.Triage.Spot;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;

/// What Today shows: every active person with what is asked, narrowed by a filter and by words.
final class TodayModel {

  /// Which people are shown.
  enum Filter {
    ALL,
    PAIN,
    MISSED,
    JUMP,
    DUE;

    boolean admits(Triage row, LocalDate today) {
      return switch (this) {
        case ALL -> true;
        case PAIN -> row.lastPain() >= 3;
        case MISSED -> row.hasMissed();
        case JUMP -> row.backward().hasJumped();
        case DUE -> row.nextDue().filter(due -> due.on().isBefore(today.plusDays(7))).isPresent();
      };
    }
  }

  /// A session of the day.
  record Appointment(Athlete athlete, PlannedSession session, Spot spot) {}

  private final ViewContext context;
  private final LocalDate today;
  private final Narrowed<Triage, Filter> list;

  TodayModel(ViewContext context, LocalDate today, Lifetime lifetime) {
    this.context = context;
    this.today = today;
    list = new Narrowed<>(Filter.ALL, (filter, row) -> filter.admits(row, today), Triage::athlete);
    var studio = context.studio();
    lifetime.watchAny(this::read, studio.roster().athletes(), studio.outcomes().changes());
  }

  LocalDate today() {
    return today;
  }

  /// Everyone active.
  Narrowed<Triage, Filter> list() {
    return list;
  }

  /// The sessions of the day in the order of their times, those without one last.
  List<Appointment> appointments() {
    var all = new ArrayList<Appointment>();
    for (var row : list.everyone().get()) {
      var plan = context.studio().plan().plan().get().of(row.athlete().id());
      plan.on(today).forEach(each -> all.add(appointment(row, each)));
    }
    all.sort(
        Comparator.comparing(
            each -> each.session().when().time(), Comparator.nullsLast(Comparator.naturalOrder())));
    return List.copyOf(all);
  }

  private Appointment appointment(Triage row, PlannedSession session) {
    var spot =
        review(row.athlete().id())
            .of(session.id())
            .map(outcome -> Triage.spot(outcome.verdict()))
            .orElse(Spot.TO_COME);
    return new Appointment(row.athlete(), session, spot);
  }

  private void read() {
    var studio = context.studio();
    Map<AthleteId, List<RecordingRow>> owned = new HashMap<>();
    for (var row : studio.recordings().rows().get()) {
      var owner = row.athlete();
      if (owner != null) {
        owned.computeIfAbsent(owner, _ -> new ArrayList<>()).add(row);
      }
    }
    list.take(
        studio.roster().athletes().get().stream()
            .filter(athlete -> athlete.standing().status() == Status.ACTIVE)
            .map(athlete -> triage(athlete, owned.getOrDefault(athlete.id(), List.of())))
            .toList());
  }

  private Triage triage(Athlete athlete, List<RecordingRow> recordings) {
    var studio = context.studio();
    var care = studio.care().of(athlete.id());
    var plan = studio.plan().plan().get().of(athlete.id());
    var done = seconds(recordings, care);
    var records = new Records(athlete, care, plan, days(athlete.id(), plan, done));
    int caution = studio.clinic().settings().get().rules().limit(RuleLimit.S28_WEEK);
    return Triage.of(records, Backward.of(done, today, caution), today);
  }

  /// How long the person went backward on each day: as recorded, or where no recording says it as
  /// reported.
  private Map<LocalDate, Double> seconds(List<RecordingRow> recordings, CareRecord care) {
    Map<LocalDate, Double> seconds = new HashMap<>();
    for (var row : recordings) {
      var day = row.activity().day(context.formats().zone());
      if (row.backwardSeconds() > 0) {
        day.ifPresent(each -> seconds.merge(each, row.backwardSeconds(), Double::sum));
      }
    }
    Map<LocalDate, Double> reported = new HashMap<>();
    for (var response : care.responses()) {
      Integer time = response.performed().backwardSeconds();
      if (time != null && !seconds.containsKey(response.date())) {
        reported.merge(response.date(), time.doubleValue(), Double::sum);
      }
    }
    seconds.putAll(reported);
    return seconds;
  }

  private List<Spot> days(AthleteId id, AthletePlan plan, Map<LocalDate, Double> done) {
    var spots = new ArrayList<>(Collections.nCopies(Triage.DAYS, Spot.NOTHING));
    var review = review(id);
    for (int i = 0; i < Triage.DAYS; i++) {
      var day = today.minusDays(Triage.DAYS - 1L - i);
      if (plan.absenceOn(day).isPresent()) {
        spots.set(i, Spot.AWAY);
      }
      if (done.containsKey(day)) {
        spots.set(i, Triage.worse(spots.get(i), Spot.DONE));
      }
      for (var session : plan.on(day)) {
        var spot =
            review
                .of(session.id())
                .map(outcome -> Triage.spot(outcome.verdict()))
                .orElse(Spot.TO_COME);
        spots.set(i, Triage.worse(spots.get(i), spot));
      }
    }
    return spots;
  }

  private PlanReview review(AthleteId id) {
    var adherence = PlanOutcomes.adherence(context.settings().get(), today);
    return context.studio().outcomes().of(id, adherence);
  }
}
