package org.backstride.codec;

/// Puts the digits of a written number together.
public final class Decimals {

  /// More digits than this do not fit and go another way.
  public static final int MOST_DIGITS = 18;

  private static final double[] POWERS_OF_TEN = powers();

  private Decimals() {}

  /// A number of digits of which some stand behind the decimal mark: exact up to 15 digits, within
  /// one unit of the last place of a `double` up to [#MOST_DIGITS].
  public static double value(long digits, int decimals) {
    return digits / POWERS_OF_TEN[decimals];
  }

  private static double[] powers() {
    var powers = new double[MOST_DIGITS + 1];
    for (int i = 0; i < powers.length; i++) {
      powers[i] = i == 0 ? 1 : powers[i - 1] * 10;
    }
    return powers;
  }
}
