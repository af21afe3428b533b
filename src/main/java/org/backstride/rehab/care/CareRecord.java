package org.backstride.rehab.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Decision.Precaution;
import org.backstride.rehab.decision.DecisionTable;
import org.backstride.rehab.decision.Proposal;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.OutcomeScore;
import org.backstride.rehab.outcome.Series;
import org.backstride.rehab.outcome.Trend;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.ResponseId;
import org.backstride.rehab.response.ResponseWeek;

/// The clinical record of one person, in order. Only entries in force: of corrected ones the latest
/// stands here.
///
/// @param responses in the order of the sessions
/// @param rulings all of them in the order in which they were made
/// @param outcomes in the order of their days
/// @param courses the one begun last at the end
/// @param bounds what holds for decisions about this person
public record CareRecord(
    List<Response> responses,
    List<Ruling> rulings,
    List<OutcomeScore> outcomes,
    List<Course> courses,
    Bounds bounds) {

  private static final Comparator<Response> IN_ORDER =
      Comparator.comparing(Response::date).thenComparingInt(each -> each.session().number());

  private static final Comparator<Course> BY_DAY =
      Comparator.<Course, LocalDate>comparing(course -> course.frame().start())
          .thenComparing(course -> course.state() != Course.State.ENDED);

  public static final CareRecord EMPTY =
      new CareRecord(List.of(), List.of(), List.of(), List.of(), Bounds.STANDARD);

  public CareRecord {
    responses = responses.stream().sorted(IN_ORDER).toList();
    rulings = rulings.stream().sorted(Comparator.comparing(each -> each.signature().at())).toList();
    outcomes =
        outcomes.stream()
            .sorted(
                Comparator.comparing(OutcomeScore::date)
                    .thenComparing(OutcomeScore::series)
                    .thenComparing(each -> each.words().entered()))
            .toList();
    courses = List.copyOf(courses);
  }

  /// The course that runs or is locked; empty where none is.
  public Optional<Course> course() {
    return courses.stream()
        .filter(course -> course.state() != Course.State.ENDED)
        .reduce((_, later) -> later);
  }

  /// The numbers of the decision table that hold for this person.
  public Thresholds thresholds() {
    return bounds.thresholds();
  }

  /// The course that ran on a day, ended or not; empty where none had begun. Of those of one day it
  /// is the one that has not ended, or the one begun last.
  public Optional<Course> courseOn(LocalDate day) {
    return lastBegun(course -> !course.frame().start().isAfter(day));
  }

  /// The course that a session belongs to, at a level of it or beside; empty where none had begun.
  public Optional<Course> courseOf(Response response) {
    return lastBegun(course -> course.hadBegunBy(response.session()));
  }

  private Optional<Course> lastBegun(Predicate<Course> begun) {
    return courses.stream().filter(begun).reduce((a, b) -> BY_DAY.compare(a, b) > 0 ? a : b);
  }

  /// The sessions reported since the course of a day began; all of them where none had begun.
  public List<Response> inCourseOn(LocalDate day) {
    return courseOn(day).map(this::since).orElse(responses);
  }

  /// The sessions reported since a course began.
  public List<Response> since(Course course) {
    return responses.stream().filter(each -> course.hadBegunBy(each.session())).toList();
  }

  /// How many places among a day's sessions are taken, up to the last that was reported.
  public int placesOn(LocalDate day) {
    return responses.stream()
        .filter(each -> each.date().equals(day))
        .mapToInt(each -> each.session().number())
        .max()
        .orElse(0);
  }

  /// The weeks since the course of a day began, or since the first report where none had begun.
  public List<ResponseWeek> weeksOn(LocalDate day) {
    var reported = inCourseOn(day);
    return reported.isEmpty()
        ? List.of()
        : ResponseWeek.since(
            courseOn(day)
                .map(course -> course.frame().start())
                .orElseGet(() -> reported.getFirst().date()),
            reported);
  }

  public Optional<Response> last() {
    return responses.isEmpty() ? Optional.empty() : Optional.of(responses.getLast());
  }

  /// What the table proposes after the session that is decided on next, or after the last where
  /// none waits; empty before the first.
  public Optional<Proposal> proposal() {
    var waiting = waiting();
    return waiting.isEmpty()
        ? last().flatMap(this::proposalAfter)
        : Optional.of(waiting.getFirst().proposal());
  }

  /// What the table proposes after a session, from what was known then; a repeat in the place of an
  /// advance where the protocol's own gate is not met.
  public Optional<Proposal> proposalAfter(Response response) {
    int index = responses.indexOf(response);
    return index < 0 ? Optional.empty() : Optional.of(proposalAfter(index));
  }

  private Proposal proposalAfter(int index) {
    var history = responses.subList(0, index + 1);
    var proposal = DecisionTable.propose(history, thresholds(), Heeded.counting(this, index));
    return CourseGate.held(this, index, proposal);
  }

  /// The sessions that wait for a decision, in their order: the last one, and before it each whose
  /// row outlasts a later report. A good report hides no bad one before it.
  public List<Waiting> waiting() {
    return IntStream.range(0, responses.size())
        .filter(this::waits)
        .mapToObj(responses::get)
        .flatMap(each -> proposalAfter(each).map(proposal -> new Waiting(each, proposal)).stream())
        .toList();
  }

  boolean waits(int index) {
    boolean open = rulingOn(responses.get(index).id()).isEmpty();
    return open
        && (index == responses.size() - 1
            || DecisionTable.lasting(responses.subList(0, index + 1), thresholds()).isPresent());
  }

  /// The message key of how a session that nobody decided on stands: it waits, or the report after
  /// it answered what it asked for.
  public String openKey(Response response) {
    int index = responses.indexOf(response);
    return index < 0 || waits(index) ? "care.session.open" : "care.session.passed";
  }

  /// The row that proposed after a session: the one on record where it was decided on, for numbers
  /// set later change no trail.
  public Optional<Row> rowAfter(Response response) {
    return firstRuling(response)
        .map(Ruling::row)
        .or(() -> proposalAfter(response).map(Proposal::row));
  }

  /// What was proposed after a session: as it was put on record where it was decided on.
  public Optional<Decision> proposedAfter(Response response) {
    return firstRuling(response)
        .map(Ruling::proposed)
        .or(() -> proposalAfter(response).map(Proposal::decision));
  }

  private Optional<Ruling> firstRuling(Response response) {
    return rulings.stream()
        .filter(ruling -> ruling.verdict() != Verdict.CLEARED)
        .filter(ruling -> ruling.subject().response().equals(response.id()))
        .findFirst();
  }

  /// The ruling in force after a response: the latest. A clearance is none: it opens, and leaves
  /// what was decided.
  public Optional<Ruling> rulingOn(ResponseId response) {
    return rulings.stream()
        .filter(ruling -> ruling.verdict() != Verdict.CLEARED)
        .filter(ruling -> ruling.subject().response().equals(response))
        .reduce((_, later) -> later);
  }

  /// How the person stands where nothing waits: the ruling on the last session, whatever was made
  /// of the proposal; empty before the first.
  public Optional<Ruling> standing() {
    return awaitsDecision() ? Optional.empty() : last().flatMap(each -> rulingOn(each.id()));
  }

  /// Whether somebody took a result or signed a decision on a day or later.
  public boolean wasLookedAtSince(LocalDate day) {
    return outcomes.stream().anyMatch(each -> !each.date().isBefore(day))
        || rulings.stream().anyMatch(each -> !dayOf(each).isBefore(day));
  }

  /// The clinic's day on which a ruling was signed.
  LocalDate dayOf(Ruling ruling) {
    return ruling.signature().at().atZone(bounds.zone()).toLocalDate();
  }

  /// What the next sessions of the course are done with: what the decisions in force asked for
  /// since the level last went up (row 2), and something to hold and somebody beside where the
  /// screening asks for it or the last backward walk was red (evidence §6 and §7).
  public Set<Precaution> precautions() {
    var asked = ruledPrecautions();
    asked.addAll(bounds.screened());
    if (isWalkRed()) {
      asked.addAll(Decision.SUPERVISED);
    }
    return asked;
  }

  private boolean isWalkRed() {
    var walks = scores(Measure.BACKWARD_WALK_3M);
    return !walks.isEmpty() && walks.getLast().value() > bounds.walk().amberUpTo();
  }

  private Set<Precaution> ruledPrecautions() {
    var asked = EnumSet.noneOf(Precaution.class);
    for (var ruling : rulings) {
      boolean holds = rulingOn(ruling.subject().response()).filter(ruling::equals).isPresent();
      if (holds && ruling.decided() instanceof Decision.Regress(var _, var _, var more)) {
        asked.addAll(more);
      } else if (holds && ruling.decided() instanceof Decision.Advance) {
        asked.clear();
      }
    }
    return asked;
  }

  /// The last session that asked for a clinician to look, by what it told or by what was decided;
  /// empty where none did.
  public Optional<Response> lastToLock() {
    return responses.stream().filter(this::locks).reduce((_, later) -> later);
  }

  private boolean locks(Response response) {
    return response.isRedFlag()
        || rulings.stream()
            .filter(ruling -> ruling.subject().response().equals(response.id()))
            .anyMatch(ruling -> ruling.decided().awaitsClearance());
  }

  /// Whether a session still waits for a decision.
  public boolean awaitsDecision() {
    return IntStream.range(0, responses.size()).anyMatch(this::waits);
  }

  /// The sessions before today whose next morning nobody has reported.
  public List<Response> morningsMissing(LocalDate today) {
    return responses.stream()
        .filter(each -> each.awaitsMorning() && each.date().isBefore(today))
        .toList();
  }

  /// The first place among a day's sessions, behind some of them, that no report stands at. Places
  /// count from 1, and the report of a planned session stands at the place of the session.
  ///
  /// @param behind how many of the first places are not for it
  public int freePlace(LocalDate day, int behind) {
    var taken =
        responses.stream()
            .filter(each -> each.date().equals(day))
            .map(each -> each.session().number())
            .toList();
    int place = behind + 1;
    while (taken.contains(place)) {
      place++;
    }
    return place;
  }

  /// The results of one measure in the order of their days.
  public List<OutcomeScore> scores(Measure measure) {
    return outcomes.stream().filter(score -> score.measure() == measure).toList();
  }

  /// The results of one measure of one side in the order of their days.
  public List<OutcomeScore> scores(Series series) {
    return outcomes.stream().filter(score -> score.series().equals(series)).toList();
  }

  /// What the person is followed with, in the order of the measures.
  public List<Trend> trends() {
    return outcomes.stream()
        .map(OutcomeScore::series)
        .distinct()
        .sorted()
        .map(series -> Trend.of(scores(series)))
        .toList();
  }

  /// The record with a response added, or in place of the one that it corrects.
  public CareRecord with(Response response) {
    var next = new ArrayList<>(responses);
    next.removeIf(each -> each.id().equals(response.id()));
    next.add(response);
    return new CareRecord(next, rulings, outcomes, courses, bounds);
  }

  /// The record without some responses that were entered in error.
  public CareRecord without(List<ResponseId> gone) {
    var next = responses.stream().filter(each -> !gone.contains(each.id())).toList();
    return new CareRecord(next, rulings, outcomes, courses, bounds);
  }

  public CareRecord with(Ruling ruling) {
    var next = new ArrayList<>(rulings);
    next.add(ruling);
    return new CareRecord(responses, next, outcomes, courses, bounds);
  }

  /// The record with a result added, or in place of the one that it corrects.
  public CareRecord with(OutcomeScore score) {
    var next = new ArrayList<>(outcomes);
    next.removeIf(each -> each.id().equals(score.id()));
    next.add(score);
    next.sort(Comparator.comparing(OutcomeScore::date));
    return new CareRecord(responses, rulings, next, courses, bounds);
  }

  /// The record without a result that was entered in error.
  public CareRecord without(OutcomeScore score) {
    var next = outcomes.stream().filter(each -> !each.id().equals(score.id())).toList();
    return new CareRecord(responses, rulings, next, courses, bounds);
  }

  /// The record with a course added, or as it now stands.
  public CareRecord with(Course course) {
    var next = new ArrayList<>(courses);
    next.removeIf(each -> each.id().equals(course.id()));
    next.add(course);
    return new CareRecord(responses, rulings, outcomes, next, bounds);
  }

  public CareRecord with(Thresholds next) {
    return with(bounds.withThresholds(next));
  }

  public CareRecord with(Bounds next) {
    return next.equals(bounds) ? this : new CareRecord(responses, rulings, outcomes, courses, next);
  }
}
