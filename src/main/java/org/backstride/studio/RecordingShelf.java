package org.backstride.studio;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backstride.recording.Interval;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.hand.HandSession;
import org.backstride.store.RecordingRow;
import org.backstride.studio.DocumentState.DateState;
import org.backstride.studio.DocumentState.HandState;
import org.backstride.studio.DocumentState.IntervalsState;
import org.backstride.studio.DocumentState.OwnerState;
import org.backstride.studio.DocumentState.Presence;
import org.backstride.studio.DocumentState.ReadingState;
import org.backstride.studio.DocumentState.RecordingsState;
import org.backstride.studio.DocumentState.Together;
import org.backstride.work.Cell;

/// All recordings of the library as rows, and the way to a whole one. Rows come from summary
/// columns and are read again after each change; a recording is read when it is opened.
public final class RecordingShelf {

  private final Cell<List<RecordingRow>> rows = new Cell<>(List.of());
  private final Cell<Optional<IntervalsState>> relabelled = new Cell<>(Optional.empty());
  private final Cell<Optional<ReadingState>> exchanged = new Cell<>(Optional.empty());
  private final StudioHistory history;
  private final Autosave autosave;
  private final StoreThread store;

  RecordingShelf(StudioHistory history, Autosave autosave, StoreThread store) {
    this.history = history;
    this.autosave = autosave;
    this.store = store;
  }

  /// The recordings that are not deleted, newest first.
  public Cell<List<RecordingRow>> rows() {
    return rows;
  }

  /// The intervals that an edit, undo or redo changed last, of whichever recording.
  public Cell<Optional<IntervalsState>> relabelled() {
    return relabelled;
  }

  public Optional<RecordingRow> find(RecordingId id) {
    return rows.get().stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /// Reads a whole recording; empty where the library does not hold it (any more).
  public void open(RecordingId id, Consumer<Optional<Recording>> result) {
    autosave.flush();
    store.ask(library -> library.recording(id), result);
  }

  /// Reads whole recordings one after another until enough of them gave something; those that the
  /// library does not hold any more are passed over.
  ///
  /// @param look asked on the library's thread; empty where a recording is of no use
  /// @param most how many results at most
  public <R> void gather(
      List<RecordingId> ids,
      Function<Recording, Optional<R>> look,
      int most,
      Consumer<List<R>> result) {
    autosave.flush();
    store.ask(
        library ->
            ids.stream()
                .map(library::recording)
                .flatMap(Optional::stream)
                .map(look)
                .flatMap(Optional::stream)
                .limit(most)
                .toList(),
        result);
  }

  /// Replaces the intervals of a recording.
  ///
  /// @param label what undo will call it
  public void relabel(RecordingId id, List<Interval> before, List<Interval> after, String label) {
    if (!before.equals(after)) {
      var next = new IntervalsState(id, after);
      apply(next);
      history.push(new IntervalsState(id, before), next, label);
    }
  }

  /// The same while a key is held or struck again and again: one step of undo for all of it.
  ///
  /// @param burst what is done again and again
  public void relabelOn(IntervalsState before, IntervalsState after, String label, String burst) {
    if (!before.equals(after)) {
      apply(after);
      history.pushBurst(before, after, label, burst + " " + after.id());
    }
  }

  /// Deletes recordings until undone.
  public void delete(List<RecordingId> ids, String label) {
    var after = new RecordingsState(ids, Presence.DELETED);
    apply(after);
    history.push(new RecordingsState(ids, Presence.PRESENT), after, label);
  }

  /// Reads the rows again.
  public void refresh() {
    autosave.flush();
    store.ask(library -> library.recordings(), rows::set);
  }

  /// The content that was exchanged last: by reading again, undo or redo. A view that shows one of
  /// its recordings reads it anew.
  public Cell<Optional<ReadingState>> exchanged() {
    return exchanged;
  }

  /// A session that a person noted; empty for any other recording.
  public void noted(RecordingId id, Consumer<Optional<HandSession>> result) {
    autosave.flush();
    store.ask(library -> library.contents().noted(id), result);
  }

  /// Keeps a session that a person noted, new or changed.
  public void note(HandState before, HandState after, String label) {
    if (!before.equals(after)) {
      apply(after);
      history.push(before, after, label);
    }
  }

  void apply(HandState state) {
    autosave.keep(state);
    refresh();
  }

  void load(List<RecordingRow> stored) {
    rows.set(List.copyOf(stored));
  }

  void apply(IntervalsState state) {
    autosave.keep(state);
    relabelled.set(Optional.of(state));
    refresh();
  }

  void apply(OwnerState state) {
    autosave.keep(state);
    refresh();
  }

  void apply(DateState state) {
    autosave.keep(state);
    refresh();
  }

  void apply(ReadingState state) {
    autosave.keep(state);
    refresh();
    exchanged.set(Optional.of(state));
  }

  /// Several states at once, all about recordings: the rows are read again once.
  void apply(Together together) {
    autosave.keep(together);
    for (var state : together.states()) {
      if (state instanceof IntervalsState intervals) {
        relabelled.set(Optional.of(intervals));
      }
    }
    refresh();
    for (var state : together.states()) {
      if (state instanceof ReadingState reading) {
        exchanged.set(Optional.of(reading));
      }
    }
  }

  void apply(RecordingsState state) {
    autosave.keep(state);
    refresh();
  }
}
