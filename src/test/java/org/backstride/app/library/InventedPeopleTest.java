package org.backstride.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.backstride.store.Libraries;
import org.backstride.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedPeopleTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T09:40:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void theyLieBesideTheUsersOwnLibraryAndAreMadeOnce() throws IOException {
    var invented = new InventedPeople(folder.resolve("library.backstride"), CLOCK);

    Path file = invented.file(Progress.SILENT);
    var made = Files.getLastModifiedTime(file);

    assertThat(InventedPeople.is(file)).isTrue();
    assertThat(file).hasParent(folder);
    assertThat(invented.file(Progress.SILENT)).isEqualTo(file);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(made);
    try (var library = Libraries.open(file)) {
      assertThat(library.athletes()).hasSize(6);
      assertThat(library.recordings()).isNotEmpty();
    }
  }

  @Test
  void nothingHalfMadeIsLeftBeside() throws IOException {
    new InventedPeople(folder.resolve("library.backstride"), CLOCK).file(Progress.SILENT);

    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("invented-people.backstride"));
    }
  }

  @Test
  void aUsersOwnLibraryIsNotTheirs() {
    assertThat(InventedPeople.is(folder.resolve("library.backstride"))).isFalse();
  }
}
