package org.backstride.load;

import java.util.List;
import java.util.OptionalDouble;

/// Seven days of load, days without any included (evidence §5, item 2).
///
/// @param days the load of each day
public record WeekLoad(List<Double> days) {

  /// How the spread of the days is reckoned.
  public enum Deviation {
    /// Over n − 1, the usual choice.
    SAMPLE,
    /// Over n.
    POPULATION
  }

  public WeekLoad {
    days = List.copyOf(days);
  }

  public double sum() {
    return days.stream().mapToDouble(Double::doubleValue).sum();
  }

  public double mean() {
    return sum() / days.size();
  }

  public double deviation(Deviation kind) {
    double mean = mean();
    double squares = days.stream().mapToDouble(day -> (day - mean) * (day - mean)).sum();
    int count = kind == Deviation.SAMPLE ? days.size() - 1 : days.size();
    return Math.sqrt(squares / count);
  }

  /// Mean over deviation; nothing where all days are alike. Flags at 2.0 or 1.5 are practice lore,
  /// not validated.
  public OptionalDouble monotony(Deviation kind) {
    double deviation = deviation(kind);
    return deviation > 0 ? OptionalDouble.of(mean() / deviation) : OptionalDouble.empty();
  }

  /// Load times monotony; nothing where all days are alike.
  public OptionalDouble strain(Deviation kind) {
    var monotony = monotony(kind);
    return monotony.isPresent()
        ? OptionalDouble.of(sum() * monotony.getAsDouble())
        : OptionalDouble.empty();
  }
}
