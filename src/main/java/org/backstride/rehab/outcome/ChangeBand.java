package org.backstride.rehab.outcome;

import org.backstride.rehab.evidence.Source;

/// A size of change that means something, for the people it was found in.
///
/// @param kind what it says about a change of this size
/// @param amount in the measure's unit, or in percent of the first value
/// @param basis absolute or relative to the first value
/// @param fit whether it is used to judge, or shown beside as it comes from other people
/// @param source where it comes from
public record ChangeBand(Kind kind, double amount, Basis basis, Fit fit, Source source) {

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

  /// What the amount is a part of.
  public enum Basis {
    ABSOLUTE,
    PERCENT_OF_FIRST
  }

  /// Whether the band judges.
  public enum Fit {
    USED,
    OTHER_PEOPLE
  }

  static ChangeBand used(Kind kind, double amount, Source source) {
    return new ChangeBand(kind, amount, Basis.ABSOLUTE, Fit.USED, source);
  }

  static ChangeBand percent(Kind kind, double percent, Source source) {
    return new ChangeBand(kind, percent, Basis.PERCENT_OF_FIRST, Fit.USED, source);
  }

  static ChangeBand beside(Kind kind, double amount, Source source) {
    return new ChangeBand(kind, amount, Basis.ABSOLUTE, Fit.OTHER_PEOPLE, source);
  }

  /// The amount in the measure's unit for someone who began at a value.
  public double amountFrom(double first) {
    return basis == Basis.ABSOLUTE ? amount : Math.abs(first) * amount / 100;
  }
}
