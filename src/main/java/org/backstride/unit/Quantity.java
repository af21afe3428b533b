package org.backstride.unit;

/// A value that a message names, still without language and unit system: whoever shows the message
/// writes it in the user's own.
public sealed interface Quantity {

  /// A length of time.
  record Seconds(double value) implements Quantity {}

  /// A distance.
  record Metres(double value) implements Quantity {}

  /// A speed.
  record MetresPerSecond(double value) implements Quantity {}

  /// A share, 1 being the whole.
  record Share(double value) implements Quantity {}

  /// A number of things.
  record Count(int value) implements Quantity {}

  /// A name or a code that is the same in every language.
  record Words(String value) implements Quantity {}
}
