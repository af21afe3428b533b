package org.backstride.codec.csv;

import java.time.ZoneId;
import java.time.ZoneOffset;

/// What the reader of tables has to know of its user.
///
/// @param zone where times without a zone were written
/// @param mappings what the user confirmed before
public record CsvHabits(ZoneId zone, RememberedMappings mappings) {

  /// Of nobody: universal time, and nothing remembered.
  public static final CsvHabits NONE = new CsvHabits(ZoneOffset.UTC, RememberedMappings.NONE);
}
