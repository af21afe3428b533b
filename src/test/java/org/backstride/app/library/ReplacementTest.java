package org.backstride.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.backstride.app.library.Replacement.Result;
import org.backstride.athlete.Athlete;
import org.backstride.store.Library;
import org.backstride.store.Opening;
import org.backstride.store.backup.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T09:40:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private Path file;
  private Path backup;

  @BeforeEach
  void twoAthletesOfWhomTheBackupKnowsOne() {
    file = folder.resolve("library.backstride");
    try (var library = opened(Library.open(file, CLOCK))) {
      library.save(Athlete.named("Ada"));
      backup = library.backups().make(Reason.BY_HAND).file();
      library.save(Athlete.named("Ben"));
    }
  }

  @Test
  void theBackupTakesTheLibrarysPlace() {
    var result = new Replacement(file, CLOCK).with(backup);

    assertThat(result.restored()).isTrue();
    assertThat(names(result)).containsExactly("Ada");
  }

  @Test
  void aBrokenBackupLeavesTheLibraryAsItWasAndOpensIt() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.backstride"), "no backup");

    var result = new Replacement(file, CLOCK).with(broken);

    assertThat(result.restored()).isFalse();
    assertThat(names(result)).containsExactlyInAnyOrder("Ada", "Ben");
  }

  private static List<String> names(Result result) {
    try (var library = opened(result.opening())) {
      return library.athletes().stream().map(Athlete::name).toList();
    }
  }

  private static Library opened(Opening opening) {
    return ((Opening.Opened) opening).library();
  }
}
