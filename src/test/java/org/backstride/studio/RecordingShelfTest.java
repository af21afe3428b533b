package org.backstride.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.RecordingId;
import org.backstride.store.Libraries;
import org.backstride.store.Samples;
import org.backstride.studio.DocumentState.IntervalsState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changed labels and their way through the one history.
class RecordingShelfTest {

  private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

  @TempDir Path folder;
  private Instant now = START;
  private OpenStudio open;
  private Studio studio;
  private RecordingId id;

  @BeforeEach
  void open() throws Exception {
    Path file = Files.createDirectories(folder.resolve("library")).resolve("library.db");
    var recording = new Samples(3).recording(600, "sha");
    id = recording.id();
    try (var library = Libraries.open(file)) {
      var ana = Athlete.named("Ana");
      library.save(ana);
      library.add(List.of(recording), null, ana.id());
    }
    open = new OpenStudio(file, () -> now);
    studio = open.studio();
    open.rest();
  }

  @AfterEach
  void close() throws InterruptedException {
    assertThat(studio.close()).isEmpty();
  }

  @Test
  void anEdgeMovedAgainAndAgainIsOneStep() {
    move(60_000, 61_000);
    now = now.plusMillis(250);
    move(61_000, 62_000);
    now = now.plusMillis(250);
    move(62_000, 63_000);

    assertThat(studio.history().undo()).contains("Move");

    assertThat(shown()).isEqualTo(until(60_000));
    assertThat(studio.history().undo()).isEmpty();
  }

  @Test
  void anEdgeMovedAfterAPauseIsAStepOfItsOwn() {
    move(60_000, 61_000);
    now = now.plusMillis(601);
    move(61_000, 62_000);

    studio.history().undo();

    assertThat(shown()).isEqualTo(until(61_000));
  }

  private void move(long fromMillis, long toMillis) {
    studio
        .recordings()
        .relabelOn(
            new IntervalsState(id, until(fromMillis)),
            new IntervalsState(id, until(toMillis)),
            "Move",
            "nudge");
  }

  private List<Interval> shown() {
    return studio.recordings().relabelled().get().orElseThrow().intervals();
  }

  private static List<Interval> until(long endMillis) {
    return List.of(Interval.byHand(0, endMillis, DirectionLabel.BACKWARD));
  }
}
