package org.backstride.bench;

import java.util.Locale;

/// What a benchmark measured.
///
/// @param value in the unit; the median where there were several runs
public record Figure(String what, double value, String unit) {

  @Override
  public String toString() {
    String format = value >= 100 ? "%,.0f %s" : "%.2f %s";
    return String.format(Locale.ROOT, format, value, unit);
  }
}
