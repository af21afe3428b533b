package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Recording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a flipped bit on the disk costs: one channel, never the recording or its neighbours.
class DamagedChannelTest {

  private final Recording first = new Samples(1).recording(120, "");
  private final Recording second = new Samples(2).recording(120, "");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("library.db");
    try (var library = Libraries.open(file)) {
      library.add(List.of(first, second), null, null);
    }
  }

  @Test
  void aDamagedChannelIsNamedAndTheRestIsRead() throws SQLException {
    damage("UPDATE channel SET packed = zeroblob(40) WHERE code = 'heart-rate'");

    try (var library = Libraries.open(file)) {
      var stored = library.stored(first.id()).orElseThrow();

      assertThat(stored.damaged()).containsExactly("heart-rate");
      var channels = stored.recording().channels();
      assertThat(channels.has(ChannelKind.HEART_RATE)).isFalse();
      assertThat(channels.copyOf(ChannelKind.SPEED))
          .isEqualTo(first.channels().copyOf(ChannelKind.SPEED));
      assertThat(library.recordings()).hasSize(2);
    }
  }

  @Test
  void withoutItsTimesARecordingKeepsItsSummary() throws SQLException {
    damage("UPDATE timeline SET packed = x'01ff' WHERE line = 'session'");

    try (var library = Libraries.open(file)) {
      var stored = library.stored(second.id()).orElseThrow();

      assertThat(stored.damaged()).containsExactly("time");
      assertThat(stored.recording().channels().isEmpty()).isTrue();
      assertThat(stored.recording().totals()).isEqualTo(second.totals());
      assertThat(stored.recording().beats()).isEqualTo(second.beats());
    }
  }

  private void damage(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }
}
