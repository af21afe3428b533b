package org.backstride.load;

/// Loads of one session (evidence §5, items 1 and 3 to 6).
public final class TrainingLoad {

  /// The sex that Banister's weights were fitted for.
  public enum Weights {
    MEN(0.64, 1.92),
    /// 0.86, as Banister has it; a variant with 0.64 exists.
    WOMEN(0.86, 1.67);

    private final double factor;
    private final double exponent;

    Weights(double factor, double exponent) {
      this.factor = factor;
      this.exponent = exponent;
    }
  }

  private TrainingLoad() {}

  /// Session RPE: perceived exertion on CR10 times minutes (Foster).
  public static double sessionRpe(double exertion, double minutes) {
    return exertion * minutes;
  }

  /// Share of the heart-rate reserve, held within 0 and 1.
  public static double reserveShare(double beats, double rest, double max) {
    return Math.clamp((beats - rest) / (max - rest), 0, 1);
  }

  /// Banister's impulse of minutes at a share of the heart-rate reserve; add up samples rather than
  /// average them.
  public static double trimp(double minutes, double reserveShare, Weights weights) {
    return minutes * reserveShare * weights.factor * Math.exp(weights.exponent * reserveShare);
  }

  /// Run stress: hours times the squared share of the threshold speed, times 100. Speeds, not
  /// paces; backward speed is first made its forward equivalent.
  public static double runStress(double minutes, double speed, double thresholdSpeed) {
    double share = speed / thresholdSpeed;
    return minutes / 60 * share * share * 100;
  }
}
