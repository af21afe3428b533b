package org.backstride.ui.kit.chart;

/// Where an axis is labelled: round values, no more than fit.
public final class Ticks {

  private static final double[] SECONDS = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400
  };

  /// A share of a step that nobody sees: what a smoothed zero lies beside zero needs no step more.
  private static final double UNSEEN = 1e-3;

  private Ticks() {}

  /// Round numbers (1, 2 or 5 times a power of ten) from a low to a high value, both included.
  public static double[] round(double low, double high, int most) {
    return multiples(low, high, roundStep((high - low) / Math.max(1, most)));
  }

  /// Round times in seconds: whole seconds, minutes or hours.
  public static double[] time(double low, double high, int most) {
    double least = (high - low) / Math.max(1, most);
    for (double step : SECONDS) {
      if (step >= least) {
        return multiples(low, high, step);
      }
    }
    return multiples(low, high, Math.ceil(least / 86_400) * 86_400);
  }

  /// The smallest range of whole steps that holds both values; a step wide where they are equal.
  public static ValueRange rangeAround(double low, double high, int most) {
    double step = roundStep(Math.max((high - low) / Math.max(1, most), 1e-6));
    double first = Math.floor(low / step + UNSEEN) * step;
    double last = Math.ceil(high / step - UNSEEN) * step;
    return new ValueRange(first, last > first ? last : first + step);
  }

  private static double roundStep(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(least, 1e-9))));
    double digits = least / power;
    double rounded = digits <= 1.000001 ? 1 : digits <= 2.000001 ? 2 : digits <= 5.000001 ? 5 : 10;
    return rounded * power;
  }

  private static double[] multiples(double low, double high, double step) {
    long first = (long) Math.ceil(low / step - 1e-9);
    long last = (long) Math.floor(high / step + 1e-9);
    double[] ticks = new double[(int) Math.max(0, last - first + 1)];
    for (int i = 0; i < ticks.length; i++) {
      ticks[i] = (first + i) * step;
    }
    return ticks;
  }
}
