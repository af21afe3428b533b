package org.backstride.codec.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Values read beside the ones expected; what differs is kept with its name.
final class Comparison {

  private final List<String> differences = new ArrayList<>();

  /// Compares a number where one is expected at all.
  void number(String name, Optional<Double> expected, double actual, double tolerance) {
    expected
        .filter(value -> !(Math.abs(value - actual) <= tolerance))
        .ifPresent(value -> differences.add(name + ": " + actual + " instead of " + value));
  }

  void text(String name, String expected, String actual) {
    if (!expected.equals(actual)) {
      differences.add(name + ": " + actual + " instead of " + expected);
    }
  }

  List<String> differences() {
    return differences;
  }
}
