package org.backstride.ui.athlete.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.backstride.plan.PlannedSession;
import org.backstride.rehab.care.Waiting;
import org.backstride.rehab.decision.Decision.Kind;
import org.backstride.text.Formats;
import org.backstride.ui.athlete.AthleteWords;
import org.backstride.ui.athlete.today.Triage.DueDay;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.ruling.StandingWords;
import org.jspecify.annotations.Nullable;

/// How the lines of Today read.
final class TodayWords {

  private static final int NEAR_DAYS = 7;

  private final ViewContext context;
  private final LocalDate today;

  TodayWords(ViewContext context, LocalDate today) {
    this.context = context;
    this.today = today;
  }

  /// A day beside today: "Today", "Fri 21", "2 Dec".
  String day(LocalDate day) {
    if (day.equals(today)) {
      return context.text("today.day.today");
    }
    boolean near = Math.abs(ChronoUnit.DAYS.between(today, day)) < NEAR_DAYS;
    return near ? context.formats().nearDay(day) : context.formats().dayAndMonth(day);
  }

  /// The day of what is due, said to be overdue where it is over.
  String due(DueDay due) {
    String day = day(due.on());
    return due.isOverdue(today) ? context.text("today.due.overdue", day) : day;
  }

  /// The same in a sentence; a next morning stands with the day of its session.
  String dueSince(DueDay due) {
    String day = day(due.on());
    return switch (due.kind()) {
      case MORNING -> context.text("today.due.session", day);
      case OUTCOME, REVIEW -> due.isOverdue(today) ? context.text("today.due.since", day) : day;
    };
  }

  String time(LocalTime time) {
    return context.formats().time(time);
  }

  /// The day of the next session with its time where it has one.
  String next(@Nullable PlannedSession session) {
    if (session == null) {
      return Formats.UNKNOWN;
    }
    @Nullable LocalTime time = session.when().time();
    return time == null
        ? day(session.date())
        : context.text("today.next", day(session.date()), time(time));
  }

  /// The change of the backward minutes: a shape, and a number of percent.
  String change(Backward backward) {
    double change = backward.change();
    if (Double.isNaN(change)) {
      return Formats.UNKNOWN;
    }
    String percent = context.formats().percent(Math.abs(change));
    if (Math.round(change * 100) == 0) {
      return percent;
    }
    return change > 0 ? "▲ " + percent : "▼ " + percent;
  }

  /// What the person asks for in a few words.
  String ask(Triage row) {
    return switch (row.ask()) {
      case PROPOSAL, ADVANCE ->
          row.care()
              .proposal()
              .map(
                  proposal ->
                      context.text(
                          "athlete.proposal." + proposal.decision().kind().name(),
                          proposal.row().code()))
              .orElse("");
      case AWAY -> context.text("today.ask.AWAY");
      case GATE_CLOSED, MORNING_MISSING, MISSED, TEST_DUE ->
          context.text("today.ask." + row.ask().name());
      case LOAD_JUMP ->
          context.text("today.ask.jump", context.formats().percent(row.backward().change()));
      case NOTHING -> new StandingWords(context).brief(row.care());
    };
  }

  /// The rule behind what is proposed in plain words, or what was decided last; blank before.
  String why(Triage row) {
    return switch (row.ask()) {
      case PROPOSAL, ADVANCE ->
          row.care().proposal().map(each -> AthleteWords.rule(context, each.row())).orElse("");
      case AWAY, GATE_CLOSED, MORNING_MISSING, MISSED, TEST_DUE, LOAD_JUMP, NOTHING ->
          new StandingWords(context).decided(row.care());
    };
  }

  /// After which session something is proposed, and how many more wait for a decision.
  String proposedAfter(Triage row, Waiting waiting) {
    int more = row.care().waiting().size() - 1;
    return context.text("today.side.proposal", day(waiting.response().date()), more);
  }

  /// The tone of what a person asks for: safe, caution, stop or hint; blank for nothing.
  String tone(Triage row) {
    return switch (row.ask()) {
      case GATE_CLOSED -> "stop";
      case ADVANCE -> "safe";
      case MORNING_MISSING, MISSED, LOAD_JUMP -> "caution";
      case AWAY, TEST_DUE -> "hint";
      case NOTHING -> "";
      case PROPOSAL ->
          row.care().proposal().filter(each -> each.decision().kind() == Kind.HOLD).isPresent()
              ? "caution"
              : "stop";
    };
  }

  /// The fourteen days for a screen reader.
  String spots(Triage row) {
    long done = count(row, Triage.Spot.DONE);
    return context.text(
        "today.spots",
        done,
        count(row, Triage.Spot.PARTLY),
        count(row, Triage.Spot.STOPPED),
        count(row, Triage.Spot.MISSED));
  }

  private static long count(Triage row, Triage.Spot spot) {
    return row.days().stream().filter(each -> each == spot).count();
  }
}
