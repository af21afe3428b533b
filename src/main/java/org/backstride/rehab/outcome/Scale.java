package org.backstride.rehab.outcome;

/// The scale of a measure.
///
/// @param low the least value
/// @param high the greatest value
/// @param decimals how many decimals are kept
/// @param unit the unit as it is written, blank for points
public record Scale(double low, double high, int decimals, String unit) {

  public boolean holds(double value) {
    return value >= low && value <= high;
  }
}
