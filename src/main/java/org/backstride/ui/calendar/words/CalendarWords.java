package org.backstride.ui.calendar.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Mark;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.edit.PlanResult;
import org.backstride.plan.total.SessionFigures;
import org.backstride.program.Program;
import org.backstride.review.Adherence;
import org.backstride.review.Adherence.Verdict;
import org.backstride.review.Done;
import org.backstride.review.Reported;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.calendar.board.Conflict;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.unit.UnitSystem;
import org.jspecify.annotations.Nullable;

/// What the calendar says, to the eye and to the ear, in the user's language.
public final class CalendarWords {

  /// Load below which a change in percent says nothing.
  private static final double LEAST_LOAD = 1;

  private final Messages messages;
  private final Formats formats;
  private final Function<AthleteId, String> person;
  private final Phrases phrases = new Phrases();

  /// @param person the name of an athlete
  public CalendarWords(Messages messages, Formats formats, Function<AthleteId, String> person) {
    this.messages = messages;
    this.formats = formats;
    this.person = person;
  }

  /// The name of an athlete.
  public Function<AthleteId, String> person() {
    return person;
  }

  /// The units of the reader.
  public UnitSystem units() {
    return formats.units();
  }

  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  public String week() {
    return text("calendar.week");
  }

  public String weekTotal() {
    return text("calendar.total");
  }

  public String name(Program program) {
    return program.name().isBlank() ? text("calendar.untitled") : program.name();
  }

  /// Mon, Tue …
  public String dayName(LocalDate day) {
    return phrases.once(
        "day",
        day.getDayOfWeek(),
        () -> day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale()));
  }

  /// The number of a day; the first of a month with its name.
  public String dayOfMonth(LocalDate day) {
    return day.getDayOfMonth() == 1
        ? formats.dayAndMonth(day)
        : String.valueOf(day.getDayOfMonth());
  }

  /// Wednesday, 26 November.
  public String day(LocalDate day) {
    return formats.wholeDay(day);
  }

  /// Wed 26 Nov.
  public String shortDay(LocalDate day) {
    return formats.weekday(day);
  }

  public String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale());
  }

  /// How long a phase is, and what for.
  public String phaseLength(Mark.Phase phase) {
    long count = phase.days().count();
    String length =
        count % 7 == 0 ? text("calendar.weeks", count / 7) : text("calendar.days", count);
    return phase.goal().isBlank() ? length : length + ", " + phase.goal();
  }

  public String time(LocalTime time) {
    return formats.time(time);
  }

  public String clock(double seconds) {
    return phrases.once("clock", seconds, () -> formats.clock(seconds));
  }

  public String whole(double value) {
    return formats.number(value, 0);
  }

  /// The number of the week a day lies in.
  public String weekNumber(LocalDate day) {
    return String.valueOf(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  public String percent(double share) {
    return formats.percent(share);
  }

  public String speed(double metresPerSecond) {
    return formats.speed(metresPerSecond);
  }

  /// A range of speeds without its unit; one number where both ends are the same.
  public String speeds(double low, double high) {
    String from = formats.number(formats.speedIn(low), 1);
    String to = formats.number(formats.speedIn(high), 1);
    return from.equals(to) ? from : from + "–" + to;
  }

  public String minutes(double seconds) {
    return phrases.once(
        "minutes", seconds, () -> text("calendar.minutes", formats.number(seconds / 60, 0)));
  }

  public String sessions(int count) {
    return phrases.once("sessions", count, () -> text("calendar.sessions", count));
  }

  public String rescaled() {
    return text("calendar.rescaled");
  }

  public String movedFrom(LocalDate day) {
    return "← " + dayName(day);
  }

  /// The planned load; a dash where no intensity is known, and "at least" where some is not.
  public String load(SessionFigures figures) {
    record Known(double load, int gaps) {}
    var known = new Known(figures.load(), figures.gaps().withoutLoad());
    return phrases.once("load", known, () -> newLoad(figures));
  }

  private String newLoad(SessionFigures figures) {
    if (figures.gaps().withoutLoad() == 0) {
      return text("calendar.load", formats.number(figures.load(), 0));
    }
    return figures.load() < LEAST_LOAD
        ? text("calendar.load", Formats.UNKNOWN)
        : text("calendar.load.least", formats.number(figures.load(), 0));
  }

  public String was(SessionFigures before) {
    return text("calendar.was", before.sessions(), formats.number(before.seconds() / 60, 0));
  }

  /// The change of backward time from one week to the next; blank where there was none before.
  public String change(SessionFigures before, SessionFigures now) {
    double was = before.backward().seconds();
    if (was < 1) {
      return "";
    }
    double change = now.backward().seconds() / was - 1;
    String sign = change > 0.005 ? "▲ " : change < -0.005 ? "▼ " : "= ";
    return phrases.once("change", sign + change, () -> sign + formats.percent(Math.abs(change)));
  }

  public String initials(AthleteId athlete) {
    String name = person.apply(athlete);
    return phrases.once("initials", name, () -> newInitials(name));
  }

  private String newInitials(String name) {
    return List.of(name.strip().split("\\s+", 3)).stream()
        .limit(2)
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining())
        .toUpperCase(locale());
  }

  public String event(Mark.Event event) {
    return event.name().isBlank() ? text("calendar.event." + event.kind().name()) : event.name();
  }

  public String absence(Mark.Absence absence) {
    String reason = text("calendar.absence." + absence.reason().name());
    return absence.note().isBlank() ? reason : reason + ": " + absence.note();
  }

  /// Why a day is a bad one.
  public String conflict(Conflict conflict) {
    return switch (conflict) {
      case Conflict.GateClosed(var reasons) ->
          reasons.stream()
              .map(reason -> messages.text(reason.key()) + " " + messages.text(reason.opensKey()))
              .collect(Collectors.joining(" "));
      case Conflict.Past _ -> text("calendar.conflict.past");
      case Conflict.Away(var reason) -> text("calendar.absence." + reason.name());
      case Conflict.TooSoon(var other) -> text("calendar.conflict.soon", shortDay(other));
      case Conflict.NoTime(int minutes) when minutes == 0 -> text("calendar.conflict.no-time");
      case Conflict.NoTime(int minutes) -> text("calendar.conflict.short-time", minutes);
      case Conflict.NoMeans(var missing) ->
          text("calendar.conflict.no-means", text("dossier.equipment." + missing.name()));
      case Conflict.TooOften(int times) -> text("calendar.conflict.often", times);
    };
  }

  /// What became of a session; with the pain where a rule stopped it.
  public String verdict(Verdict verdict, @Nullable Reported report) {
    @Nullable Integer pain = report == null ? null : report.pain();
    return phrases.once("verdict", verdict + " " + pain, () -> newVerdict(verdict, pain));
  }

  private String newVerdict(Verdict verdict, @Nullable Integer pain) {
    return verdict == Verdict.STOPPED_BY_RULE && pain != null
        ? text("calendar.verdict.stopped-at", pain)
        : text("calendar.verdict." + verdict.name());
  }

  /// How many of the sessions that count were done. How many recordings there are. What stands on a
  /// recording that belongs to no session.
  public String unplanned() {
    return text("calendar.unplanned");
  }

  /// What is said of a recording that belongs to no session.
  public String unplanned(Done done) {
    var sum = Done.Sum.NONE.plus(done);
    return text("calendar.say.unplanned", minutes(sum.seconds()), clock(sum.backwardSeconds()));
  }

  public String recorded(int recordings) {
    return phrases.once("recorded", recordings, () -> text("calendar.recorded", recordings));
  }

  public String adherence(Adherence.Week week) {
    return phrases.once(
        "adherence", week, () -> text("calendar.adherence", week.done(), week.counted()));
  }

  /// Why an edit was not made.
  public String refusal(PlanResult.Reason reason) {
    return text("calendar.refused." + reason.name());
  }

  /// A session as a screen reader says it.
  public String session(PlannedSession session, SessionFigures figures) {
    String moved =
        session.hasMoved() ? " " + text("calendar.say.moved", day(session.when().original())) : "";
    return text(
            "calendar.say.session",
            name(session.program()),
            formats.number(figures.seconds() / 60, 0),
            formats.number(figures.backward().seconds() / 60, 0))
        + moved;
  }

  /// A day as a screen reader says it.
  public String slot(Slot slot) {
    return person.apply(slot.athlete()) + ", " + day(slot.day());
  }

  public Formats formats() {
    return formats;
  }

  public Locale locale() {
    return formats.locale();
  }
}
