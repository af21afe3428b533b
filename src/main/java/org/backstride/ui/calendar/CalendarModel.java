package org.backstride.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Circumstances;
import org.backstride.plan.Anchor;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.Plan;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.plan.edit.PlanResult;
import org.backstride.plan.total.PlanTotals;
import org.backstride.plan.total.SessionFigures;
import org.backstride.program.Program;
import org.backstride.rehab.Issuing;
import org.backstride.review.Adherence;
import org.backstride.review.PlanReview;
import org.backstride.settings.Settings;
import org.backstride.studio.PlanDocument;
import org.backstride.studio.PlanOutcomes;
import org.backstride.studio.Studio;
import org.backstride.ui.calendar.board.BoardLayout.Board;
import org.backstride.ui.calendar.board.Conflict;
import org.backstride.ui.calendar.board.Cursor;
import org.backstride.ui.calendar.board.Dragged;
import org.backstride.ui.calendar.board.Drop;
import org.backstride.ui.calendar.board.DropMode;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.calendar.board.Unplanned;
import org.backstride.ui.calendar.paint.Showing;
import org.backstride.ui.calendar.words.CalendarSpeech;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;

/// What the calendar shows and where its cursor stands; no nodes.
final class CalendarModel {

  private static final int WEEKS_BEFORE = 52;
  private static final int WEEKS_AFTER = 52;

  private final Studio studio;
  private final Cell<Settings> settings;
  private final Function<Athlete, String> names;
  private final LocalDate today;
  private final PlanTotals totals;
  private final Cell<List<AthleteId>> people = new Cell<>(List.of());
  private final Cell<Optional<Cursor>> cursor = new Cell<>(Optional.empty());
  private final Cell<Set<SessionId>> selection = new Cell<>(Set.of());
  private final Cell<Showing> showing = new Cell<>(Showing.BOTH);
  private final Cell<Optional<Drop>> drop = new Cell<>(Optional.empty());

  /// What weeks come to, by plan: the one that stands and the one that is shown during a drag.
  private final IdentityHashMap<Plan, Map<Sum, SessionFigures>> sums = new IdentityHashMap<>();

  private final Cell<Optional<PlanEdit>> proposal = new Cell<>(Optional.empty());
  private @Nullable Preview previewed;

  /// What a drag or a proposal would give, null where there is neither.
  private record Preview(PlanResult.@Nullable Edited edited) {}

  private record Sum(AthleteId athlete, Days days) {}

  CalendarModel(ViewContext context, LocalDate today, Lifetime lifetime) {
    studio = context.studio();
    settings = context.settings();
    names = context::name;
    this.today = today;
    totals = new PlanTotals(studio.plan()::references);
    lifetime.watch(studio.plan().plan(), _ -> settle());
    lifetime.watch(drop, _ -> forget());
    lifetime.watch(proposal, _ -> forget());
    lifetime.watch(studio.roster().athletes(), _ -> sums.clear());
    lifetime.watch(studio.roster().athletes(), _ -> keepPeople());
  }

  LocalDate today() {
    return today;
  }

  PlanDocument document() {
    return studio.plan();
  }

  Plan plan() {
    return studio.plan().plan().get();
  }

  Cell<List<AthleteId>> people() {
    return people;
  }

  Cell<Optional<Cursor>> cursor() {
    return cursor;
  }

  Cell<Set<SessionId>> selection() {
    return selection;
  }

  /// What a drag would do now; empty while nothing is dragged over a day.
  Cell<Optional<Drop>> drop() {
    return drop;
  }

  /// Which side of the calendar is shown.
  Cell<Showing> showing() {
    return showing;
  }

  Optional<Athlete> athlete(AthleteId id) {
    return studio.roster().find(id);
  }

  List<Athlete> everyone() {
    return studio.roster().athletes().get().stream()
        .filter(athlete -> athlete.standing().status() == Athlete.Status.ACTIVE)
        .toList();
  }

  /// What a panel proposes to do; empty while none does.
  Cell<Optional<PlanEdit>> proposal() {
    return proposal;
  }

  /// The plan as the drag or the proposal would leave it, as it is where there is neither.
  Plan shown() {
    return preview().map(PlanResult.Edited::plan).orElseGet(this::plan);
  }

  /// The sessions that would be put, moved or changed.
  Set<SessionId> ghosts() {
    return preview().map(PlanResult.Edited::touched).orElse(Set.of());
  }

  /// Worked out once, however often a frame asks.
  private Optional<PlanResult.Edited> preview() {
    var known = previewed;
    if (known == null) {
      var edit = drop.get().flatMap(Drop::edit).or(proposal::get);
      known = new Preview(edit.flatMap(this::edited).orElse(null));
      previewed = known;
    }
    return Optional.ofNullable(known.edited());
  }

  private Optional<PlanResult.Edited> edited(PlanEdit edit) {
    return document().preview(edit) instanceof PlanResult.Edited edited
        ? Optional.of(edited)
        : Optional.empty();
  }

  /// What speaks against the days on which a person's new sessions would stand.
  List<Conflict> conflicts(AthleteId athlete) {
    var next = shown().of(athlete);
    var ghosts = ghosts();
    return next.sessions().stream()
        .filter(session -> ghosts.contains(session.id()))
        .flatMap(
            session ->
                Conflict.of(
                    next.without(each -> each.id().equals(session.id())),
                    session.program(),
                    session.date(),
                    asked(athlete, session.program()))
                    .stream())
        .toList();
  }

  /// The selected sessions of one person as a block; empty where none is selected, or of several.
  Optional<PlanTemplate> selectedBlock() {
    var selected = selection.get();
    var owners =
        plan().athletes().entrySet().stream()
            .filter(
                entry ->
                    entry.getValue().sessions().stream()
                        .anyMatch(each -> selected.contains(each.id())))
            .toList();
    if (owners.size() != 1) {
      return Optional.empty();
    }
    var owner = owners.getFirst();
    var own =
        owner.getValue().without(session -> !selected.contains(session.id())).withMarks(List.of());
    var days = new Days(own.sessions().getFirst().date(), own.sessions().getLast().date());
    String name = athlete(owner.getKey()).map(names).orElse("");
    return Optional.of(PlanTemplate.of(name, own, days, document().references(owner.getKey())));
  }

  /// Why the day that is dragged over is a bad one.
  Optional<Conflict> conflict() {
    return drop.get()
        .flatMap(
            now -> {
              var slot = now.target();
              var gate = gate(now);
              if (gate.isPresent()) {
                return gate;
              }
              var others = others(now);
              var program = now.dragged().program();
              return Conflict.of(others, program, slot.day(), asked(slot.athlete(), program));
            });
  }

  private Conflict.Asked asked(AthleteId id, Program program) {
    var figures = SessionFigures.of(program, document().references(id));
    var life = athlete(id).map(Athlete::circumstances).orElse(Circumstances.UNKNOWN);
    return new Conflict.Asked(
        today, life.availableMinutes(), life.equipment(), figures.seconds() / 60);
  }

  /// When weeks began to be counted for a person: the last surgery on the calendar, else the one in
  /// the profile.
  Optional<Anchor> anchor(AthleteId id) {
    return plan()
        .of(id)
        .marks(Mark.Event.class)
        .filter(event -> event.kind() == Mark.Kind.SURGERY)
        .reduce((_, later) -> later)
        .map(event -> new Anchor(event.date()))
        .or(
            () ->
                athlete(id)
                    .flatMap(each -> Optional.ofNullable(each.condition().surgeryDate()))
                    .map(Anchor::new));
  }

  /// The closed gate of the person, where the drop would bring a session that was not there.
  private Optional<Conflict> gate(Drop now) {
    var to = now.target().athlete();
    boolean own =
        now.mode() != DropMode.COPY
            && now.dragged() instanceof Dragged.Sessions held
            && held.owner().equals(to);
    return own ? Optional.empty() : closed(to);
  }

  /// That a person's gate is closed, and why; empty while it is open.
  Optional<Conflict> closed(AthleteId id) {
    return studio.clinic().issuing(athlete(id).orElse(null)) instanceof Issuing.Closed closed
        ? Optional.of(new Conflict.GateClosed(closed.reasons()))
        : Optional.empty();
  }

  private AthletePlan others(Drop now) {
    var plan = plan().of(now.target().athlete());
    return now.dragged() instanceof Dragged.Sessions(var _, var _, var all)
        ? plan.without(session -> all.contains(session.id()))
        : plan;
  }

  SessionFigures totals(Plan plan, AthleteId athlete, Days days) {
    return sums.computeIfAbsent(plan, _ -> new HashMap<>())
        .computeIfAbsent(new Sum(athlete, days), _ -> totals.of(plan, athlete, days));
  }

  SessionFigures figures(AthleteId athlete, PlannedSession session) {
    return totals.of(athlete, session);
  }

  PlanOutcomes outcomes() {
    return studio.outcomes();
  }

  /// What became of what was planned for a person.
  PlanReview review(AthleteId athlete) {
    return studio.outcomes().of(athlete, adherence());
  }

  /// How what was done is measured.
  Adherence adherence() {
    return PlanOutcomes.adherence(settings.get(), today);
  }

  /// What is said of one session.
  CalendarSpeech.Spoken spoken() {
    return new CalendarSpeech.Spoken(this::figures, this::review, this::anchor);
  }

  /// All weeks the board has: those with anything in them, a year back and a year ahead.
  Board board() {
    var first = monday(today).minusWeeks(WEEKS_BEFORE);
    var last = monday(today).plusWeeks(WEEKS_AFTER);
    for (var id : people.get()) {
      var sessions = plan().of(id).sessions();
      if (!sessions.isEmpty()) {
        first = earlier(first, monday(sessions.getFirst().date()).minusWeeks(1));
        last = later(last, monday(sessions.getLast().date()).plusWeeks(4));
      }
    }
    var unplanned =
        showing.get() == Showing.PLAN ? Unplanned.NONE : Unplanned.of(people.get(), this::review);
    for (var slot : unplanned.byDay().keySet()) {
      first = earlier(first, monday(slot.day()).minusWeeks(1));
    }
    int weeks = Math.toIntExact(ChronoUnit.WEEKS.between(first, last));
    return new Board(plan(), people.get(), first, weeks, unplanned);
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// Puts the cursor on a day, its first session.
  void stand(Slot slot, int index) {
    cursor.set(Optional.of(new Cursor(slot, index)));
  }

  /// The session under the cursor.
  Optional<PlannedSession> current() {
    return cursor
        .get()
        .flatMap(
            at -> {
              var sessions = plan().of(at.slot().athlete()).on(at.slot().day());
              return at.index() >= 0 && at.index() < sessions.size()
                  ? Optional.of(sessions.get(at.index()))
                  : Optional.empty();
            });
  }

  /// The selected sessions, or else the one under the cursor.
  Set<SessionId> chosen() {
    var selected = selection.get();
    return selected.isEmpty()
        ? current().map(session -> Set.of(session.id())).orElse(Set.of())
        : selected;
  }

  void toggle(SessionId id) {
    var next = new HashSet<>(selection.get());
    if (!next.remove(id)) {
      next.add(id);
    }
    selection.set(Set.copyOf(next));
  }

  /// What went with an edit is no longer selected.
  private void forget() {
    previewed = null;
    if (sums.size() > 2) {
      sums.clear();
    }
  }

  private void settle() {
    previewed = null;
    sums.clear();
    var there = new HashSet<SessionId>();
    plan().athletes().values().forEach(own -> own.sessions().forEach(s -> there.add(s.id())));
    var kept = new HashSet<>(selection.get());
    kept.retainAll(there);
    selection.set(Set.copyOf(kept));
  }

  private void keepPeople() {
    var active = everyone().stream().map(Athlete::id).toList();
    people.set(people.get().stream().filter(active::contains).toList());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
