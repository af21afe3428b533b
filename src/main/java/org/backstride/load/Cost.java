package org.backstride.load;

/// The metabolic cost of a movement, or why there is no number (evidence §3b).
public sealed interface Cost {

  /// A cost in millilitres of oxygen per kilogram and minute, rest included.
  ///
  /// @param vo2 the estimate
  /// @param low the lower end of its band
  /// @param high the upper end of its band
  /// @param basis what it rests on
  record Estimate(double vo2, double low, double high, Basis basis) implements Cost {}

  /// An uptake in multiples of resting cost.
  static double met(double vo2) {
    return vo2 / 3.5;
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
    TOO_SLOW,
    TOO_FAST,
    TOO_STEEP,
    /// Nothing says how fast the step is.
    NO_SPEED,
    /// Nothing says how long the step takes.
    NO_TIME,
    /// Sideways, mixed or still movement has no model.
    NO_MODEL
  }
}
