package org.backstride.rehab.outcome;

import org.backstride.rehab.evidence.Source;

/// A size of change that means something, for the people it was found in.
///
/// @param kind what it says about a change of this size
/// @param amount in the measure's unit, 0 where the band is a percentage alone
/// @param percent of the first value, 0 where the band is an amount alone; where a source gives
///   both, both must be reached (ours)
/// @param fit whether it is used to judge, or shown beside as it comes from other people
/// @param source where it comes from
public record ChangeBand(Kind kind, double amount, double percent, Fit fit, Source source) {

  /// What a change of this size is.
  public enum Kind {
    /// Within the error of one measurement.
    ERROR,
    /// More than chance in one person.
    DETECTABLE,
    /// Felt as a small improvement.
    SMALL,
    /// Felt as a clear improvement.
    CLEAR
  }

  /// Whether the band judges.
  public enum Fit {
    USED,
    OTHER_PEOPLE
  }

  static ChangeBand used(Kind kind, double amount, Source source) {
    return new ChangeBand(kind, amount, 0, Fit.USED, source);
  }

  static ChangeBand percent(Kind kind, double percent, Source source) {
    return new ChangeBand(kind, 0, percent, Fit.USED, source);
  }

  static ChangeBand both(Kind kind, double amount, double percent, Source source) {
    return new ChangeBand(kind, amount, percent, Fit.USED, source);
  }

  static ChangeBand beside(Kind kind, double amount, Source source) {
    return new ChangeBand(kind, amount, 0, Fit.OTHER_PEOPLE, source);
  }

  /// The least amount that is taken for a worsening: either part, so that none is overlooked
  /// (ours).
  double leastFrom(double first) {
    double share = Math.abs(first) * percent / 100;
    return amount == 0 ? share : percent == 0 ? amount : Math.min(amount, share);
  }

  /// The amount in the measure's unit for someone who began at a value.
  public double amountFrom(double first) {
    return Math.max(amount, Math.abs(first) * percent / 100);
  }
}
