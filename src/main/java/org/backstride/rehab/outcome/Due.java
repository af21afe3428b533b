package org.backstride.rehab.outcome;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// When a measure is due again.
///
/// @param last when it was last taken
/// @param on the day from which it is due
public record Due(Series series, LocalDate last, LocalDate on) {

  public boolean isDue(LocalDate today) {
    return !on.isAfter(today);
  }

  /// The measures of sides a person is followed with, the one due first in front.
  public static List<Due> of(List<OutcomeScore> scores) {
    Map<Series, LocalDate> newest = new TreeMap<>();
    scores.forEach(
        score -> newest.merge(score.series(), score.date(), (a, b) -> a.isAfter(b) ? a : b));
    return newest.entrySet().stream()
        .map(
            entry ->
                new Due(
                    entry.getKey(),
                    entry.getValue(),
                    entry.getValue().plusWeeks(entry.getKey().measure().weeksToNext())))
        .sorted(Comparator.comparing(Due::on).thenComparing(Due::series))
        .toList();
  }
}
