package org.backstride.recording.compare;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.backstride.recording.Interval;

/// Which interval of one session is which of another: both follow one another in the same order,
/// and only intervals of one direction belong together. Of all ways to pair them the one that pairs
/// the most alike lengths is taken (dynamic programming over both sequences).
public final class Counterparts {

  /// The price of an interval without a counterpart; a pair of lengths in the ratio 3 costs more
  /// than leaving both alone.
  private static final double ALONE = 0.55;

  private final int[] partners;

  private Counterparts(int[] partners) {
    this.partners = partners;
  }

  /// Pairs the intervals of two sessions.
  public static Counterparts of(List<Interval> ours, List<Interval> theirs) {
    double[][] costs = costs(ours, theirs);
    int[] partners = new int[ours.size()];
    Arrays.fill(partners, -1);
    int i = 0;
    int j = 0;
    while (i < ours.size() && j < theirs.size()) {
      double paired = pairCost(ours.get(i), theirs.get(j)) + costs[i + 1][j + 1];
      if (paired <= costs[i][j] + 1e-9) {
        partners[i++] = j++;
      } else if (ALONE + costs[i + 1][j] <= costs[i][j] + 1e-9) {
        i++;
      } else {
        j++;
      }
    }
    return new Counterparts(partners);
  }

  /// The other session's interval that belongs to one of ours, empty where none does.
  public OptionalInt of(int interval) {
    return partners[interval] < 0 ? OptionalInt.empty() : OptionalInt.of(partners[interval]);
  }

  /// How many intervals of the other session belong to one of ours.
  public int count() {
    return (int) Arrays.stream(partners).filter(partner -> partner >= 0).count();
  }

  /// The least cost of what remains of both from each pair of places on.
  private static double[][] costs(List<Interval> ours, List<Interval> theirs) {
    double[][] costs = new double[ours.size() + 1][theirs.size() + 1];
    for (int i = ours.size(); i >= 0; i--) {
      for (int j = theirs.size(); j >= 0; j--) {
        if (i == ours.size() || j == theirs.size()) {
          costs[i][j] = ALONE * (ours.size() - i + theirs.size() - j);
        } else {
          double alone = ALONE + Math.min(costs[i + 1][j], costs[i][j + 1]);
          costs[i][j] = Math.min(alone, pairCost(ours.get(i), theirs.get(j)) + costs[i + 1][j + 1]);
        }
      }
    }
    return costs;
  }

  private static double pairCost(Interval one, Interval other) {
    return one.direction() == other.direction()
        ? Math.abs(Math.log((double) one.lengthMillis() / other.lengthMillis()))
        : Double.POSITIVE_INFINITY;
  }
}
