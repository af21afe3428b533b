package org.backstride.ui.athlete.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.backstride.load.BackwardWeek;
import org.backstride.load.DailyLoads;
import org.backstride.load.WeekLoad;
import org.backstride.load.WeekLoad.Deviation;

/// A week from Monday on: its load and its backward dose.
///
/// @param change the load against the week before as a share, `NaN` where that had none
record WeekRow(LocalDate monday, WeekLoad load, double change, BackwardWeek backward) {

  private static final WeekLoad NOTHING = new WeekLoad(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0));

  /// The weeks that have a load or a backward dose and those between, the newest first.
  static List<WeekRow> of(DailyLoads loads, List<BackwardWeek> backward) {
    Map<LocalDate, WeekLoad> byWeek = new HashMap<>();
    loads.weeks().forEach(week -> byWeek.put(week.monday(), week.days()));
    Map<LocalDate, BackwardWeek> doses = new HashMap<>();
    backward.forEach(week -> doses.put(week.monday(), week));
    var mondays = new TreeSet<>(byWeek.keySet());
    mondays.addAll(doses.keySet());
    var rows = new ArrayList<WeekRow>();
    double before = 0;
    for (var monday : mondays) {
      var load = byWeek.getOrDefault(monday, NOTHING);
      double change = before > 0 ? load.sum() / before - 1 : Double.NaN;
      var dose = doses.getOrDefault(monday, BackwardWeek.empty(monday));
      rows.add(new WeekRow(monday, load, change, dose));
      before = load.sum();
    }
    return rows.reversed();
  }

  OptionalDouble monotony() {
    return load.monotony(Deviation.SAMPLE);
  }

  OptionalDouble strain() {
    return load.strain(Deviation.SAMPLE);
  }
}
