package org.backstride.ui.calendar.words;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Anchor;
import org.backstride.plan.Mark;
import org.backstride.plan.Plan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.total.SessionFigures;
import org.backstride.review.Adherence.Verdict;
import org.backstride.review.Done;
import org.backstride.review.PlanReview;
import org.backstride.ui.calendar.board.Cursor;
import org.backstride.ui.calendar.board.Slot;

/// What a screen reader says of the place where the cursor stands.
public record CalendarSpeech(CalendarWords words) {

  /// What is known of one session.
  public record Spoken(
      BiFunction<AthleteId, PlannedSession, SessionFigures> figures,
      Function<AthleteId, PlanReview> reviews,
      Function<AthleteId, Optional<Anchor>> anchors) {}

  /// The person and the day, what stands on it, and which of its sessions the cursor is on.
  public String of(Cursor cursor, Plan plan, Spoken spoken) {
    var slot = cursor.slot();
    var own = plan.of(slot.athlete());
    var sessions = own.on(slot.day());
    var parts = new ArrayList<String>();
    parts.add(words.slot(slot));
    own.absenceOn(slot.day()).map(words::absence).ifPresent(parts::add);
    own.marks(Mark.Event.class)
        .filter(event -> event.date().equals(slot.day()))
        .map(words::event)
        .forEach(parts::add);
    own.phases().stream()
        .filter(phase -> phase.days().contains(slot.day()))
        .map(phase -> words.text("calendar.say.phase", phase.name()))
        .forEach(parts::add);
    spoken
        .anchors()
        .apply(slot.athlete())
        .map(anchor -> anchor.week(slot.day()))
        .filter(OptionalInt::isPresent)
        .map(week -> words.text("calendar.surgery.week", week.getAsInt()))
        .ifPresent(parts::add);
    if (sessions.isEmpty()) {
      parts.add(words.text("calendar.say.free"));
    } else {
      int index = Math.clamp(cursor.index(), 0, sessions.size() - 1);
      if (sessions.size() > 1) {
        parts.add(words.text("calendar.say.which", index + 1, sessions.size()));
      }
      var session = sessions.get(index);
      parts.add(words.session(session, spoken.figures().apply(slot.athlete(), session)));
      var review = spoken.reviews().apply(slot.athlete());
      review
          .of(session.id())
          .filter(outcome -> outcome.verdict() != Verdict.TO_COME)
          .map(
              outcome ->
                  words.verdict(outcome.verdict(), review.reportOf(session.id()).orElse(null)))
          .ifPresent(parts::add);
    }
    return String.join(", ", parts);
  }

  /// The person, the day, and a recording that belongs to no session.
  public String ofRecorded(Slot slot, Done done) {
    return words.slot(slot) + ", " + words.unplanned(done);
  }
}
