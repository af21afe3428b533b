package org.backstride.load;

import java.util.List;

/// The ratio of acute to chronic load (evidence §5, item 8): descriptive only, off by default.
/// Coupling makes it correlate with itself (Lolli 2019), and it predicts no better than a fixed
/// number in its place (Impellizzeri 2021). The week-on-week change is the simpler caution.
public final class LoadRatio {

  private static final int ACUTE_DAYS = 7;
  private static final int CHRONIC_DAYS = 28;

  private LoadRatio() {}

  /// The last of four weeks over the mean of all four.
  public static double coupled(List<Double> weeks) {
    return weeks.getLast() / mean(weeks);
  }

  /// The last of four weeks over the mean of the three before.
  public static double uncoupled(List<Double> weeks) {
    return weeks.getLast() / mean(weeks.subList(0, weeks.size() - 1));
  }

  /// The exponentially weighted ratio of days, both averages beginning at the first day.
  public static double weighted(List<Double> days) {
    return average(days, ACUTE_DAYS) / average(days, CHRONIC_DAYS);
  }

  /// The change from one week to the next as a share.
  public static double weekOnWeek(double before, double now) {
    return now / before - 1;
  }

  /// An exponentially weighted average with λ = 2 / (N + 1).
  static double average(List<Double> days, int length) {
    double lambda = 2.0 / (length + 1);
    double average = days.getFirst();
    for (double day : days.subList(1, days.size())) {
      average = lambda * day + (1 - lambda) * average;
    }
    return average;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }
}
