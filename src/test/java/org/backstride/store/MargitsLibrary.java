package org.backstride.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.care.CareRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An open library that knows one person, of whom nothing clinical is kept yet.
public abstract class MargitsLibrary {

  protected static final LocalDate DAY = LocalDate.of(2026, 10, 12);
  protected static final Instant NOON = Instant.parse("2026-10-12T12:00:00Z");

  protected final Athlete margit = Athlete.named("Margit");
  @TempDir protected Path folder;
  protected Library library;

  @BeforeEach
  final void open() {
    library = Libraries.open(folder.resolve("library.db"));
    library.save(margit);
  }

  @AfterEach
  final void close() {
    library.close();
  }

  /// What is kept of a person.
  protected final CareRecord record(Athlete athlete) {
    return library.care().getOrDefault(athlete.id(), CareRecord.EMPTY);
  }
}
