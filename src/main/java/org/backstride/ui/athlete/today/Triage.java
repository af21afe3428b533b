package org.backstride.ui.athlete.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Gate;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Mark;
import org.backstride.plan.PlannedSession;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.decision.Decision.Kind;
import org.backstride.rehab.decision.Proposal;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.outcome.Due;
import org.backstride.rehab.response.Response;
import org.backstride.review.Adherence.Verdict;
import org.jspecify.annotations.Nullable;

/// What one person asks of the day: everything that a line of Today shows, worked out from the
/// records.
///
/// @param athlete who
/// @param care the clinical record, empty where there is none
/// @param next the next planned session, null where none is
/// @param days the last fourteen days, today last
/// @param backward how long the person went backward
/// @param ask what the person asks for
/// @param due what is due, the earliest first
public record Triage(
    Athlete athlete,
    CareRecord care,
    @Nullable PlannedSession next,
    List<Spot> days,
    Backward backward,
    Ask ask,
    List<DueDay> due) {

  static final int DAYS = 14;

  /// What became of one day, the worst of its sessions.
  enum Spot {
    NOTHING,
    DONE,
    PARTLY,
    STOPPED,
    MISSED,
    AWAY,
    TO_COME
  }

  /// What a person asks for: decides the group and is said in the last column.
  enum Ask {
    GATE_CLOSED(Group.DECIDE),
    PROPOSAL(Group.DECIDE),
    MORNING_MISSING(Group.DECIDE),
    MISSED(Group.DECIDE),
    LOAD_JUMP(Group.DECIDE),
    ADVANCE(Group.ADVANCE),
    AWAY(Group.ON_PLAN),
    TEST_DUE(Group.ON_PLAN),
    NOTHING(Group.ON_PLAN);

    private final Group group;

    Ask(Group group) {
      this.group = group;
    }

    Group group() {
      return group;
    }

    private boolean weighsLessThanAJump() {
      return this == TEST_DUE || this == NOTHING;
    }
  }

  /// The table's groups in their order.
  enum Group {
    DECIDE,
    ADVANCE,
    ON_PLAN,
    UNPLANNED
  }

  /// Something that falls due.
  ///
  /// @param on the day from which it is due; of a next morning the day of the session
  record DueDay(DueKind kind, LocalDate on) {
    boolean isOverdue(LocalDate today) {
      return on.isBefore(today);
    }
  }

  /// What can be due.
  enum DueKind {
    MORNING,
    OUTCOME,
    REVIEW
  }

  /// The records of one person.
  record Records(Athlete athlete, CareRecord care, AthletePlan plan, List<Spot> days) {
    Records {
      days = List.copyOf(days);
    }
  }

  public Triage {
    days = List.copyOf(days);
    due = List.copyOf(due);
  }

  static Triage of(Records records, Backward backward, LocalDate today) {
    var next = records.plan().next(today).orElse(null);
    var due = due(records, today);
    var ask = ask(records, next, due, today);
    boolean jumped = ask.weighsLessThanAJump() && backward.hasJumped();
    return new Triage(
        records.athlete(),
        records.care(),
        next,
        records.days(),
        backward,
        jumped ? Ask.LOAD_JUMP : ask,
        due);
  }

  /// The worst of two things that became of a day.
  static Spot worse(Spot one, Spot other) {
    return rank(one) >= rank(other) ? one : other;
  }

  static Spot spot(Verdict verdict) {
    return switch (verdict) {
      case DONE -> Spot.DONE;
      case PARTLY, OFF_PLAN -> Spot.PARTLY;
      case STOPPED_BY_RULE -> Spot.STOPPED;
      case MISSED -> Spot.MISSED;
      case EXCUSED -> Spot.AWAY;
      case TO_COME -> Spot.TO_COME;
    };
  }

  /// What is asked decides; who asks nothing is on plan only where something is planned ahead.
  Group group() {
    boolean planned = next != null || care.course().isPresent();
    return ask == Ask.NOTHING && !planned ? Group.UNPLANNED : ask.group();
  }

  /// The row of the table behind a decision that is still open, null where none is.
  @Nullable Row openRow() {
    return care.awaitsDecision() ? care.proposal().map(Proposal::row).orElse(null) : null;
  }

  boolean hasMissed() {
    return days.contains(Spot.MISSED);
  }

  /// The worst pain of the last session, -1 where nothing was reported.
  int lastPain() {
    return care.last().map(Response::pain).map(pain -> pain.worst().orElse(-1)).orElse(-1);
  }

  /// What is due first, overdue or not; empty where none is due on any day.
  Optional<DueDay> nextDue() {
    return due.stream().findFirst();
  }

  /// The week of the course that runs, 1 for the first, 0 where none runs.
  int week(LocalDate today) {
    return care.course()
        .map(course -> (int) (ChronoUnit.DAYS.between(course.frame().start(), today) / 7) + 1)
        .orElse(0);
  }

  private static int rank(Spot spot) {
    return switch (spot) {
      case NOTHING -> 0;
      case AWAY -> 1;
      case TO_COME -> 2;
      case DONE -> 3;
      case PARTLY -> 4;
      case MISSED -> 5;
      case STOPPED -> 6;
    };
  }

  private static Ask ask(
      Records records, @Nullable PlannedSession next, List<DueDay> due, LocalDate today) {
    var gate = Gate.of(records.athlete());
    if (locks(gate) || (next != null && !gate.isOpen())) {
      return Ask.GATE_CLOSED;
    }
    if (records.care().awaitsDecision()) {
      boolean advances =
          records
              .care()
              .proposal()
              .filter(proposal -> proposal.decision().kind() == Kind.ADVANCE)
              .isPresent();
      return advances ? Ask.ADVANCE : Ask.PROPOSAL;
    }
    if (due.stream().anyMatch(each -> each.kind() == DueKind.MORNING)) {
      return Ask.MORNING_MISSING;
    }
    if (records.plan().absenceOn(today).isPresent()) {
      return Ask.AWAY;
    }
    if (lastPlanned(records.days()) == Spot.MISSED) {
      return Ask.MISSED;
    }
    boolean test = due.stream().anyMatch(each -> !each.on().isAfter(today));
    return test ? Ask.TEST_DUE : Ask.NOTHING;
  }

  /// Whether a person must not train, planned or not. What is only not asked yet waits until there
  /// is a session to come.
  private static boolean locks(Gate gate) {
    return gate.reasons().contains(Gate.Reason.LOCKED)
        || gate.reasons().contains(Gate.Reason.REFUSED)
        || gate.reasons().contains(Gate.Reason.RED_FLAG);
  }

  /// What became of the last day before today that had something planned or done.
  private static Spot lastPlanned(List<Spot> days) {
    return days.subList(0, Math.max(0, days.size() - 1)).reversed().stream()
        .filter(each -> each != Spot.NOTHING)
        .findFirst()
        .orElse(Spot.NOTHING);
  }

  private static List<DueDay> due(Records records, LocalDate today) {
    var due = new ArrayList<DueDay>();
    records
        .care()
        .morningsMissing(today)
        .forEach(each -> due.add(new DueDay(DueKind.MORNING, each.date())));
    if (records.care().course().isPresent()) {
      Due.of(records.care().outcomes()).stream()
          .findFirst()
          .ifPresent(first -> due.add(new DueDay(DueKind.OUTCOME, first.on())));
    }
    var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    records
        .plan()
        .marks(Mark.Event.class)
        .filter(event -> event.kind() == Mark.Kind.REVIEW)
        .filter(
            event ->
                !event.date().isBefore(monday) || !records.care().wasLookedAtSince(event.date()))
        .min(Comparator.comparing(Mark.Event::date))
        .ifPresent(event -> due.add(new DueDay(DueKind.REVIEW, event.date())));
    due.sort(Comparator.comparing(DueDay::on).thenComparing(DueDay::kind));
    return due;
  }
}
