package org.backstride.load;

/// The metabolic cost of a movement, or why there is no number (evidence §3b).
public sealed interface Cost {

  /// A cost in millilitres of oxygen per kilogram and minute, rest included.
  ///
  /// @param vo2 the estimate
  /// @param low the lower end of its band
  /// @param high the upper end of its band
  /// @param basis what it rests on
  record Estimate(double vo2, double low, double high, Basis basis) implements Cost {

    private static final double VO2_OF_ONE_MET = 3.5;
    private static final double KILOCALORIES_PER_LITRE = 5;

    /// In multiples of resting cost.
    public double met() {
      return vo2 / VO2_OF_ONE_MET;
    }

    /// Kilocalories a minute for a body mass in kilograms.
    public double kilocaloriesPerMinute(double kilograms) {
      return vo2 * kilograms / 1000 * KILOCALORIES_PER_LITRE;
    }
  }

  /// There is no number.
  record None(Reason reason) implements Cost {}

  /// What an estimate rests on.
  enum Basis {
    /// A published equation within the speeds it holds for.
    PUBLISHED,
    /// Our model, fitted to published points, within their speeds.
    MODELLED,
    /// Our model below the speeds it was fitted to, with a wider band.
    EXTRAPOLATED
  }

  /// Why there is no number.
  enum Reason {
    /// Nobody measured going backward downhill, and it is not recommended.
    BACKWARD_DOWNHILL,
    /// The equations do not hold downhill.
    DOWNHILL,
    TOO_SLOW,
    TOO_FAST,
    TOO_STEEP,
    /// Nothing says how fast the step is.
    NO_SPEED,
    /// Sideways, mixed or still movement has no model.
    NO_MODEL
  }
}
