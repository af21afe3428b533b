package org.backstride.ui.athlete;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition.Care;
import org.backstride.store.RecordingRow;
import org.backstride.studio.Studio;
import org.backstride.ui.athlete.NarrowingBar.Narrowed;
import org.backstride.ui.kit.Lifetime;
import org.backstride.work.Cell;

/// What the roster shows: everyone with the newest recording and what is due, narrowed by a filter
/// and by typed words.
final class RosterModel implements Narrowed<RosterModel.Filter> {

  /// Which people are shown.
  enum Filter {
    ALL,
    DUE,
    REHAB,
    ARCHIVED;

    boolean admits(RosterRow row) {
      return switch (this) {
        case ALL -> !row.isArchived();
        case DUE -> !row.isArchived() && !row.due().isEmpty();
        case REHAB -> !row.isArchived() && row.athlete().condition().care() == Care.REHAB;
        case ARCHIVED -> row.isArchived();
      };
    }
  }

  private final Studio studio;
  private final Cell<List<RosterRow>> everyone = new Cell<>(List.of());
  private final Cell<List<RosterRow>> shown = new Cell<>(List.of());
  private Filter filter = Filter.ALL;
  private String words = "";

  RosterModel(Studio studio, Lifetime lifetime) {
    this.studio = studio;
    lifetime.watch(studio.roster().athletes(), all -> read());
    lifetime.watch(studio.recordings().rows(), all -> read());
    lifetime.watch(studio.care().records(), all -> read());
  }

  /// All rows, archived ones too.
  @Override
  public Cell<List<RosterRow>> everyone() {
    return everyone;
  }

  /// The rows that pass the filter and the words.
  Cell<List<RosterRow>> shown() {
    return shown;
  }

  @Override
  public void filter(Filter next) {
    filter = next;
    narrow();
  }

  @Override
  public void search(String typed) {
    words = typed;
    narrow();
  }

  /// How many rows a filter would show.
  @Override
  public long count(Filter of) {
    return everyone.get().stream().filter(of::admits).count();
  }

  private void read() {
    var recordings = studio.recordings().rows().get();
    everyone.set(
        studio.roster().athletes().get().stream()
            .map(athlete -> row(athlete, recordings))
            .toList());
    narrow();
  }

  private void narrow() {
    shown.set(everyone.get().stream().filter(filter::admits).filter(this::fits).toList());
  }

  private boolean fits(RosterRow row) {
    return NameFilter.fits(row.athlete(), words);
  }

  private RosterRow row(Athlete athlete, List<RecordingRow> recordings) {
    var own = recordings.stream().filter(row -> athlete.id().equals(row.athlete())).toList();
    Instant last =
        own.stream()
            .map(RecordingRow::start)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    var care = studio.care().of(athlete.id());
    return new RosterRow(athlete, own.size(), last, Due.of(athlete), care);
  }
}
