package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.recording.RecordingId;
import org.backstride.store.backup.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Undoing an import, table by table.
class UndoneImportTest {

  private final Samples samples = new Samples(9);

  @TempDir Path folder;

  @Test
  void everyTableIsAsItWasBeforeAndRedoBringsAllOfItBack() throws SQLException {
    Path file = folder.resolve("library.db");
    try (var library = Libraries.open(file)) {
      var athlete = samples.athlete();
      library.save(athlete);
      add(library, "kept", athlete);
      var before = LibraryTables.of(file);
      List<RecordingId> batch = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        batch.add(add(library, "file " + i, athlete));
      }
      var after = LibraryTables.of(file);

      library.delete(batch);
      var undone = LibraryTables.of(file);
      library.restore(batch);
      var redone = LibraryTables.of(file);
      library.delete(batch);

      assertThat(undone).isEqualTo(before);
      assertThat(redone).isEqualTo(after);
      assertThat(LibraryTables.of(file)).isEqualTo(before);
    }
    assertThat(Checks.verify(file)).isEmpty();
  }

  private RecordingId add(Library library, String content, Athlete athlete) {
    var original =
        OriginalFile.of(content + ".fit", "FIT", content.getBytes(StandardCharsets.UTF_8));
    var recording = samples.recording(30, original.sha256());
    library.add(List.of(recording), original, athlete.id());
    return recording.id();
  }
}
