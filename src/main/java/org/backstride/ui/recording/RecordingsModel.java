package org.backstride.ui.recording;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backstride.athlete.Athlete;
import org.backstride.store.RecordingRow;
import org.backstride.studio.Studio;
import org.backstride.work.Cell;

/// The recordings that the list shows: those of the library that hold the words searched for.
final class RecordingsModel {

  private final Studio studio;
  private final RecordingNames names;
  private final Function<Athlete, String> people;
  private final Cell<List<RecordingEntry>> shown = new Cell<>(List.of());
  private String search = "";

  /// @param people what stands for a person on the screen
  RecordingsModel(Studio studio, RecordingNames names, Function<Athlete, String> people) {
    this.studio = studio;
    this.names = names;
    this.people = people;
  }

  Cell<List<RecordingEntry>> shown() {
    return shown;
  }

  void search(String words) {
    search = words.strip();
    read();
  }

  /// Takes what the library holds now.
  void read() {
    shown.set(
        studio.recordings().rows().get().stream()
            .map(this::entry)
            .filter(entry -> entry.matches(search))
            .toList());
  }

  private RecordingEntry entry(RecordingRow row) {
    String athlete =
        Optional.ofNullable(row.athlete()).flatMap(studio.roster()::find).map(people).orElse("");
    return new RecordingEntry(
        row, athlete, names.title(row.title(), row.activity()), names.when(row.activity()));
  }
}
