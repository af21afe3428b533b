package org.backstride.ui.program.library;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Plan;
import org.backstride.program.ProgramId;
import org.jspecify.annotations.Nullable;

/// When each program was last on somebody's plan, up to a day.
///
/// @param last the day of each program that was used
record Uses(Map<ProgramId, LocalDate> last) {

  Uses {
    last = Map.copyOf(last);
  }

  /// @param athlete for whom, null for anybody
  /// @param today the last day that counts
  static Uses of(Plan plan, @Nullable AthleteId athlete, LocalDate today) {
    var last = new HashMap<ProgramId, LocalDate>();
    if (athlete == null) {
      plan.athletes().values().forEach(each -> take(each, today, last));
    } else {
      take(plan.of(athlete), today, last);
    }
    return new Uses(last);
  }

  Optional<LocalDate> of(ProgramId program) {
    return Optional.ofNullable(last.get(program));
  }

  private static void take(AthletePlan plan, LocalDate today, Map<ProgramId, LocalDate> last) {
    for (var session : plan.sessions()) {
      var source = session.snapshot().source();
      if (source != null && !session.date().isAfter(today)) {
        last.merge(source, session.date(), (one, other) -> one.isAfter(other) ? one : other);
      }
    }
  }
}
