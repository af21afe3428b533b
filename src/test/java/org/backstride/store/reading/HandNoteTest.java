package org.backstride.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.recording.RecordingId;
import org.backstride.recording.hand.HandSession;
import org.backstride.recording.hand.Remark;
import org.backstride.store.Libraries;
import org.backstride.store.LibraryTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sessions noted by hand, kept, changed, taken back.
class HandNoteTest {

  private static final HandSession WALK =
      new HandSession(
          "walking", Instant.parse("2026-11-18T16:05:00Z"), 1_800, 1_200, 300, 2_000, 4, "rail");

  @TempDir Path folder;

  @Test
  void itComesBackAsItWasNoted() {
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      var ana = Athlete.named("Ana");
      library.save(ana);
      var id = RecordingId.random();

      library.contents().note(id, WALK, ana.id());

      assertThat(library.contents().noted(id)).contains(WALK);
      var row = library.recordings().getFirst();
      assertThat(row.isByHand()).isTrue();
      assertThat(row.remark()).isEqualTo(new Remark(4, "rail"));
      assertThat(row.athlete()).isEqualTo(ana.id());
      assertThat(row.backwardSeconds()).isEqualTo(300);
    }
  }

  @Test
  void withoutEffortDistanceAndDirectionsItComesBackToo() {
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      var bare =
          new HandSession("running", WALK.start(), 60, 0, 0, Double.NaN, HandSession.NO_RPE, "");
      var id = RecordingId.random();

      library.contents().note(id, bare, null);

      assertThat(library.contents().noted(id)).contains(bare);
      assertThat(library.recordings().getFirst().backwardSeconds()).isNaN();
    }
  }

  @Test
  void changedItIsTheSameRowWithOtherFigures() {
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      var id = RecordingId.random();
      library.contents().note(id, WALK, null);
      var changed = new HandSession("walking", WALK.start(), 900, 0, 900, 800, 6, "belt");

      library.contents().note(id, changed, null);

      assertThat(library.recordings()).hasSize(1);
      assertThat(library.contents().noted(id)).contains(changed);
      assertThat(library.recordings().getFirst().backwardSeconds()).isEqualTo(900);
    }
  }

  @Test
  void takenBackAndNotedAgainEveryTableIsAsBefore() throws Exception {
    Path file = folder.resolve("library.db");
    try (var library = Libraries.open(file)) {
      var empty = LibraryTables.of(file);
      var id = RecordingId.random();
      library.contents().note(id, WALK, null);
      var noted = LibraryTables.of(file);

      library.delete(List.of(id));
      assertThat(LibraryTables.of(file)).isEqualTo(empty);
      library.contents().note(id, WALK, null);

      assertThat(LibraryTables.of(file)).isEqualTo(noted);
    }
  }
}
