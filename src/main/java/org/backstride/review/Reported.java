package org.backstride.review;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.SessionId;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.response.Falls;
import org.backstride.rehab.response.Pain;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.WarmUpSoreness;
import org.jspecify.annotations.Nullable;

/// What a person reported of a planned session, as far as it says what became of it.
///
/// @param percent how much of the backward work was done, null where not said
/// @param pain the worst pain during or after it, null where not said
/// @param ending how it ended
public record Reported(@Nullable Integer percent, @Nullable Integer pain, Ending ending) {

  /// How a session ended.
  public enum Ending {
    RAN_THROUGH,
    /// A stopping rule held: a red flag, what ends a session (evidence §7), or what asks for none
    /// to be begun.
    STOPPED_BY_RULE
  }

  /// The reports on a person's sessions: the first report of a day is on its first session.
  public static Map<SessionId, Reported> of(AthletePlan plan, CareRecord record) {
    Map<SessionId, Reported> reports = new HashMap<>();
    for (var response : record.responses()) {
      var sessions = plan.on(response.date());
      int index = response.session().number() - 1;
      if (index >= 0 && index < sessions.size()) {
        reports.put(sessions.get(index).id(), of(response, record.thresholds()));
      }
    }
    return Map.copyOf(reports);
  }

  private static Reported of(Response response, Thresholds thresholds) {
    @Nullable Integer percent = response.performed().completedPercent();
    var worst = response.pain().worst();
    boolean whole = percent != null && percent >= 100;
    boolean rule =
        response.isRedFlag()
            || !response.signs().knownEndSigns().isEmpty()
            || isStumble(response.falls())
            || response.signs().soreInWarmUp() == WarmUpSoreness.PERSISTED
            || isPainful(response.pain(), thresholds.stopAbove());
    return new Reported(
        percent,
        worst.isPresent() ? worst.getAsInt() : null,
        rule && !whole ? Ending.STOPPED_BY_RULE : Ending.RAN_THROUGH);
  }

  /// One near-fall is enough to end a session.
  private static boolean isStumble(Falls falls) {
    return isAbove(falls.withoutInjury(), 0) || isAbove(falls.near(), 0);
  }

  private static boolean isPainful(Pain pain, int stopAbove) {
    return Stream.of(pain.before(), pain.peak(), pain.after())
        .anyMatch(each -> isAbove(each, stopAbove));
  }

  private static boolean isAbove(@Nullable Integer told, int limit) {
    return told != null && told > limit;
  }
}
