package org.backstride.studio;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Gate;
import org.backstride.rehab.care.Admission.Unmet;
import org.backstride.rehab.care.Bounds;
import org.backstride.rehab.care.Bounds.Gates;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.care.CourseGate;
import org.backstride.rehab.care.Heeded;
import org.backstride.rehab.course.Ceiling;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Subject;
import org.backstride.rehab.decision.AdvanceLimit;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Decision.Precaution;
import org.backstride.rehab.decision.LimitChange;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.outcome.OutcomeScore;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.ResponseId;
import org.backstride.store.care.CareTables;
import org.backstride.studio.DocumentState.Gesture;
import org.backstride.studio.DocumentState.Presence;
import org.backstride.studio.DocumentState.ResponsesState;
import org.backstride.studio.DocumentState.ScoreState;
import org.backstride.unit.Gait;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;

/// The clinical records of all people. What is entered here is kept at once. Reports and results
/// can be taken back until somebody has decided on them; decisions are part of a record and
/// corrected by a later one, so none of them stands in the undo history.
public final class CareShelf {

  /// How long a name that signed stays in the field for the same person.
  private static final Duration SIGNED_FOR = Duration.ofMinutes(10);

  /// Who said that they sign, for whom and when.
  private record Signer(AthleteId athlete, String name, Instant at) {}

  private final Cell<Map<AthleteId, CareRecord>> records = new Cell<>(Map.of());
  private final Cell<Map<AthleteId, List<LimitChange>>> limits = new Cell<>(Map.of());
  private @Nullable Signer signer;
  private final ClinicShelf clinic;
  private final StudioHistory history;
  private final Autosave autosave;
  private final Roster roster;
  private final Clock clock;

  CareShelf(
      StudioHistory history, Autosave autosave, Roster roster, ClinicShelf clinic, Clock clock) {
    this.clinic = clinic;
    this.autosave = autosave;
    this.history = history;
    this.roster = roster;
    this.clock = clock;
    clinic.settings().watch(_ -> takeBounds());
    clinic.exemptions().watch(_ -> takeBounds());
    roster.athletes().watch(_ -> takeBounds());
  }

  /// Everyone's record; who has none is missing.
  public Cell<Map<AthleteId, CareRecord>> records() {
    return records;
  }

  /// The record of one person, empty where nothing is on it.
  public CareRecord of(AthleteId athlete) {
    var record = records.get().get(athlete);
    return record == null ? bounded(athlete, CareRecord.EMPTY) : record;
  }

  /// Takes a report of a session, new or corrected. A red flag locks at once, before anybody has
  /// decided; a later entry of the same report does not lock again.
  public void enter(Response response, String label) {
    enter(response.session().athlete(), List.of(response), label);
  }

  /// Takes reports of one person's sessions as one step of undo. What tells or told of a red flag
  /// is not taken back: only a clearance lifts its lock.
  ///
  /// @param label what undo calls it
  public void enter(AthleteId athlete, List<Response> reports, String label) {
    var record = of(athlete);
    var flagged = new HashSet<ResponseId>();
    record.responses().stream().filter(Response::isRedFlag).map(Response::id).forEach(flagged::add);
    apply(new ResponsesState(athlete, reports, List.of()));
    var plain =
        reports.stream().filter(each -> !each.isRedFlag() && !flagged.contains(each.id())).toList();
    if (!plain.isEmpty()) {
      var after = new ResponsesState(athlete, plain, List.of());
      history.push(after.before(record.responses()), after, label);
    }
    if (reports.stream().anyMatch(each -> each.isRedFlag() && !flagged.contains(each.id()))) {
      roster.lock(athlete, today());
      of(athlete).course().map(Course::locked).ifPresent(this::keep);
    }
  }

  /// Takes a state without recording it. What is corrected back is a later entry, too, so that the
  /// one between stays on the record.
  void apply(ResponsesState state) {
    var record = of(state.athlete());
    var dated = state.dated(record.responses(), clock.instant());
    change(
        state.athlete(),
        was -> {
          var next = was.without(dated.gone());
          for (var response : dated.there()) {
            next = next.with(response);
          }
          return next;
        });
    keep(dated);
  }

  /// Takes a ruling: the course moves from the level of the session that was decided on, and what
  /// asks for a clinician locks the person's gate. No ruling opens it again; a clearance does.
  public void rule(Ruling ruling) {
    var athlete = ruling.subject().athlete();
    put(ruling, Heeded.moved(of(athlete), ruling));
    if (ruling.decided().awaitsClearance()) {
      roster.lock(athlete, today());
    }
  }

  /// Lifts a lock: a clinician has looked, and signs what was found. Nothing where nothing is
  /// locked.
  ///
  /// @throws IllegalArgumentException where nobody signs, or says nothing
  public void clear(AthleteId athlete, Signature signature) {
    var record = of(athlete);
    var locking = record.lastToLock().or(record::last);
    locking.ifPresent(
        response -> {
          var subject = new Subject(athlete, response.id());
          var row = record.rowAfter(response).orElseThrow();
          var asked = record.rulingOn(response.id()).map(Ruling::decided);
          var locked = asked.or(() -> record.proposedAfter(response)).orElseThrow();
          put(
              Ruling.clearance(subject, row, locked, signature),
              record.course().map(Course::unlocked));
          roster.lock(athlete, null);
        });
  }

  private void put(Ruling ruling, Optional<Course> moved) {
    var athlete = ruling.subject().athlete();
    var response = ruling.subject().response();
    history.forget(after -> tells(after, response));
    change(athlete, record -> record.with(ruling));
    moved.ifPresent(course -> change(athlete, record -> record.with(course)));
    write(
        tables -> {
          tables.add(ruling);
          moved.ifPresent(tables::save);
        });
  }

  /// Whether undoing a state would take a report back, alone or in a gesture with others.
  private static boolean tells(DocumentState state, ResponseId response) {
    return switch (state) {
      case ResponsesState reports -> reports.isAbout(response);
      case Gesture(var states) -> states.stream().anyMatch(each -> tells(each, response));
      default -> false;
    };
  }

  /// Takes a result.
  ///
  /// @param label what undo calls it
  public void score(OutcomeScore score, String label) {
    var after = new ScoreState(score, Presence.PRESENT);
    apply(after);
    history.push(new ScoreState(score, Presence.DELETED), after, label);
  }

  /// Takes a state without recording it.
  void apply(ScoreState state) {
    var score = state.score();
    change(
        score.athlete(),
        record ->
            switch (state.presence()) {
              case PRESENT -> record.with(score);
              case DELETED -> record.without(score);
            });
    keep(state);
  }

  /// Begins a course behind the sessions of its day that are on record; the one that ran before
  /// ends.
  public void begin(Course course) {
    var record = of(course.athlete());
    record.course().ifPresent(running -> keep(running.after(new Decision.Stop())));
    keep(course.behind(record.placesOn(course.frame().start())));
  }

  /// Keeps a running course with another ceiling.
  public void setCeiling(Course course, Ceiling ceiling) {
    keep(course.withCeiling(ceiling));
  }

  /// One person's own advance limit; empty where the clinic's holds.
  public Optional<AdvanceLimit> advanceLimit(AthleteId athlete) {
    return LimitChange.inForce(limitChanges(athlete));
  }

  /// Every change of one person's own advance limit, in the order in which they were made.
  public List<LimitChange> limitChanges(AthleteId athlete) {
    return limits.get().getOrDefault(athlete, List.of());
  }

  /// Sets one person's own advance limit with the reason, or lets the clinic's hold again. The
  /// trail of earlier ones stays.
  public void changeLimit(AthleteId athlete, LimitChange change) {
    var next = new HashMap<>(limits.get());
    next.put(athlete, Stream.concat(limitChanges(athlete).stream(), Stream.of(change)).toList());
    limits.set(Map.copyOf(next));
    change(athlete, record -> record.with(thresholds(athlete)));
    write(tables -> tables.add(athlete, change));
  }

  void loadAdvanceLimits(Map<AthleteId, List<LimitChange>> stored) {
    limits.set(Map.copyOf(stored));
    takeBounds();
  }

  /// Every record takes the clinic's numbers and the person's gate as they are now.
  private void takeBounds() {
    var next = new HashMap<>(records.get());
    next.replaceAll(this::bounded);
    if (!next.equals(records.get())) {
      records.set(Map.copyOf(next));
    }
  }

  private CareRecord bounded(AthleteId athlete, CareRecord record) {
    var walk = clinic.settings().get().walk();
    return record.with(
        new Bounds(
            thresholds(athlete),
            gates(athlete, record),
            screened(athlete, record),
            walk,
            clock.getZone()));
  }

  private Gates gates(AthleteId athlete, CareRecord record) {
    var course = record.course();
    var person = roster.find(athlete);
    if (course.isEmpty() || person.isEmpty()) {
      return Gates.OPEN;
    }
    var excused =
        Stream.of(Unmet.values())
            .filter(each -> clinic.excuses(course.get(), each.topic()))
            .collect(Collectors.toSet());
    return new Gates(Set.copyOf(CourseGate.ofPerson(course.get(), person.get(), today())), excused);
  }

  private Set<Precaution> screened(AthleteId athlete, CareRecord record) {
    var gait = record.course().map(course -> course.dose().gait()).orElse(Gait.WALK);
    boolean supervised =
        roster.find(athlete).filter(person -> Gate.isSupervised(person, gait)).isPresent();
    return supervised ? Decision.SUPERVISED : Set.of();
  }

  private Thresholds thresholds(AthleteId athlete) {
    var numbers = clinic.settings().get().thresholds();
    return advanceLimit(athlete).map(limit -> limit.over(numbers)).orElse(numbers);
  }

  void load(Map<AthleteId, CareRecord> stored) {
    records.set(Map.copyOf(stored));
  }

  private void keep(Course course) {
    change(course.athlete(), record -> record.with(course));
    write(tables -> tables.save(course));
  }

  private void keep(DocumentState state) {
    autosave.keep(state);
    autosave.flush();
  }

  private void write(Consumer<CareTables> entries) {
    autosave.record(entries);
  }

  private void change(AthleteId athlete, UnaryOperator<CareRecord> edit) {
    var next = new HashMap<>(records.get());
    next.put(athlete, bounded(athlete, edit.apply(of(athlete))));
    records.set(Map.copyOf(next));
  }

  /// Who signs from now on, for one person; blank for nobody.
  public void signAs(AthleteId athlete, String name) {
    signer = new Signer(athlete, name, clock.instant());
  }

  /// Who said so for this person in the last ten minutes; blank where nobody did, or somebody else
  /// was looked after since: on a shared computer the next one may be at the desk.
  public String signer(AthleteId athlete) {
    var last = signer;
    boolean lately = last != null && last.at().isAfter(clock.instant().minus(SIGNED_FOR));
    return lately ? signing(athlete) : "";
  }

  /// Who said so for this person, however long ago; blank where nobody did, or for somebody else
  /// since.
  public String signing(AthleteId athlete) {
    var last = signer;
    return last != null && last.athlete().equals(athlete) ? last.name() : "";
  }

  /// The names that have signed anything in this library, in order.
  public Set<String> signers() {
    return records.get().values().stream()
        .flatMap(record -> record.rulings().stream())
        .map(ruling -> ruling.signature().by())
        .filter(name -> !name.isBlank())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Where the studio is.
  ZoneId zone() {
    return clock.getZone();
  }

  /// When what is entered now is entered.
  public Instant now() {
    return clock.instant();
  }

  /// The day it is here.
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
