package org.backstride.athlete.file;

import java.time.LocalDate;

/// A test or measure in the coach's own words, beside those that have a place of their own.
///
/// @param name what was measured, never blank
/// @param value what came out, with its unit as typed
/// @param note blank where there is none
public record TestResult(LocalDate date, String name, String value, String note) {

  public TestResult {
    if (name.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("A test has a name and a result");
    }
  }
}
