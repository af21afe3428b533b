package org.backstride.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A backup's name says when and why it was made, and nothing else is taken for one.
class BackupFileTest {

  private static final Instant MADE = Instant.parse("2026-11-21T06:30:00.007Z");

  @ParameterizedTest
  @EnumSource(Reason.class)
  void aNameSaysWhenAndWhy(Reason reason) {
    Path file = Path.of("backups").resolve(BackupFile.nameOf(MADE, reason));

    assertThat(BackupFile.of(file)).hasValue(new BackupFile(file, MADE, reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "library.db",
        "2026-11-21T06-30-00-007Z-daily.db-wal",
        "2026-11-21T06-30-00-007Z-monthly.db",
        "2026-13-21T06-30-00-007Z-daily.db",
        "2026-11-21T06-30-00-007-daily.db",
        "Z-daily.db",
        "copy of 2026-11-21T06-30-00-007Z-daily.db",
      })
  void anyOtherNameIsNoBackup(String name) {
    assertThat(BackupFile.of(Path.of(name))).isEmpty();
  }
}
