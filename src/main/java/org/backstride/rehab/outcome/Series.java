package org.backstride.rehab.outcome;

import java.util.Comparator;
import org.backstride.athlete.Condition.Side;
import org.jspecify.annotations.Nullable;

/// What is followed in one line: a measure of one side, or of the person.
///
/// @param side null where the measure has none, or it was not noted
public record Series(Measure measure, @Nullable Side side) implements Comparable<Series> {

  private static final Comparator<Series> IN_ORDER =
      Comparator.comparing(Series::measure)
          .thenComparing(Series::side, Comparator.nullsFirst(Comparator.naturalOrder()));

  public Series {
    if (side != null && !measure.hasSide()) {
      throw new IllegalArgumentException(measure + " is not about a side");
    }
  }

  @Override
  public int compareTo(Series other) {
    return IN_ORDER.compare(this, other);
  }
}
