package org.backstride.codec.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Values read beside the ones expected; what differs is kept with its name.
final class Comparison {

  private final List<String> differences = new ArrayList<>();
  private int values;
  private int reported;

  /// Compares a number where one is expected at all.
  void number(String name, Optional<Double> expected, double actual, double tolerance) {
    values += expected.isPresent() ? 1 : 0;
    expected
        .filter(value -> !(Math.abs(value - actual) <= tolerance))
        .ifPresent(value -> differences.add(name + ": " + actual + " instead of " + value));
  }

  void text(String name, String expected, String actual) {
    values++;
    if (!expected.equals(actual)) {
      differences.add(name + ": " + actual + " instead of " + expected);
    }
  }

  /// Ends a file with its line of the table.
  void endFile(String name) {
    int different = differences.size() - reported;
    System.out.printf("%-75s %2d values, %d different%n", name, values, different);
    reported = differences.size();
    values = 0;
  }

  List<String> differences() {
    return differences;
  }
}
