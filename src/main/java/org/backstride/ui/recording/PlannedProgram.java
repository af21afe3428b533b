package org.backstride.ui.recording;

import java.util.List;
import java.util.Optional;
import org.backstride.athlete.Athlete;
import org.backstride.plan.PlannedSession;
import org.backstride.program.resolve.References;
import org.backstride.recording.Recording;
import org.backstride.review.PlannedPiece;
import org.backstride.studio.PlanOutcomes;
import org.backstride.ui.kit.ViewContext;

/// What a recording was done by: the session of the calendar that it belongs to, if any.
final class PlannedProgram {

  private final ViewContext context;

  PlannedProgram(ViewContext context) {
    this.context = context;
  }

  /// The blocks of the planned session, as its person was to do them.
  Optional<List<PlannedPiece>> of(Recording recording, Athlete athlete) {
    return session(recording, athlete)
        .map(session -> PlannedPiece.of(session.program(), References.of(athlete)));
  }

  private Optional<PlannedSession> session(Recording recording, Athlete athlete) {
    var started = recording.activity().day(context.formats().zone());
    if (started.isEmpty()) {
      return Optional.empty();
    }
    var day = started.get();
    var studio = context.studio();
    var adherence = PlanOutcomes.adherence(context.settings().get(), day.plusDays(1));
    var review = studio.outcomes().of(athlete.id(), adherence);
    return studio.plan().plan().get().of(athlete.id()).sessions().stream()
        .filter(session -> Math.abs(session.date().toEpochDay() - day.toEpochDay()) <= 1)
        .filter(
            session ->
                review
                    .doneOf(session.id())
                    .filter(done -> done.recording().equals(recording.id()))
                    .isPresent())
        .findFirst();
  }
}
