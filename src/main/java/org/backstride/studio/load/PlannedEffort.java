package org.backstride.studio.load;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.backstride.athlete.AthleteId;
import org.backstride.load.PlannedLoad;
import org.backstride.program.resolve.Unrolling;
import org.backstride.studio.Studio;

/// What the sessions planned after today come to by session RPE, where their steps name an
/// exertion.
///
/// @param days the loads by day
/// @param without how many planned sessions name no exertion and count nothing
public record PlannedEffort(Map<LocalDate, Double> days, int without) {

  /// Nothing is planned.
  public static final PlannedEffort NONE = new PlannedEffort(Map.of(), 0);

  public PlannedEffort {
    days = Map.copyOf(days);
  }

  /// The sessions planned for a person after a day.
  public static PlannedEffort of(Studio studio, AthleteId athlete, LocalDate today) {
    var references = studio.plan().references(athlete);
    var days = new HashMap<LocalDate, Double>();
    int without = 0;
    for (var session : studio.plan().plan().get().of(athlete).sessions()) {
      if (!session.date().isAfter(today)) {
        continue;
      }
      var load = PlannedLoad.of(Unrolling.of(session.program()), references);
      if (load.isKnown()) {
        days.merge(session.date(), load.units(), Double::sum);
      } else {
        without++;
      }
    }
    return new PlannedEffort(days, without);
  }
}
