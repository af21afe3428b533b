package org.backstride.studio;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.studio.DocumentState.AthleteState;
import org.backstride.work.Cell;
import org.backstride.work.Watched;
import org.jspecify.annotations.Nullable;

/// All athletes of the library, active and archived, sorted by name; every change is kept at once
/// and can be undone.
public final class Roster {

  private final Cell<List<Athlete>> athletes = new Cell<>(List.of());
  private final Comparator<Athlete> byName =
      Comparator.comparing(Athlete::name, Collator.getInstance());
  private final StudioHistory history;
  private final Autosave autosave;

  Roster(StudioHistory history, Autosave autosave) {
    this.history = history;
    this.autosave = autosave;
  }

  /// The athletes, active and archived.
  public Watched<List<Athlete>> athletes() {
    return athletes;
  }

  public Optional<Athlete> find(AthleteId id) {
    return athletes.get().stream().filter(athlete -> athlete.id().equals(id)).findFirst();
  }

  /// Adds an athlete or replaces the one with the same id.
  ///
  /// @param label what undo will call it
  public void put(Athlete athlete, String label) {
    change(new AthleteState(athlete.id(), athlete), label);
  }

  /// Replaces an athlete while typing: edits of one burst become one undo step.
  ///
  /// @param field what is being edited, the same for all edits of a burst
  public void type(Athlete athlete, String label, String field) {
    var after = new AthleteState(athlete.id(), athlete);
    var before = stateOf(athlete.id());
    if (!before.equals(after)) {
      apply(after);
      history.pushBurst(before, after, label, athlete.id().value() + field);
    }
  }

  /// Deletes an athlete; recordings stay and belong to nobody until undone.
  public void delete(AthleteId id, String label) {
    change(new AthleteState(id, null), label);
  }

  /// Locks a person's gate from a day on, or lifts the lock. Part of the clinical record: undo
  /// passes it by.
  void lock(AthleteId id, @Nullable LocalDate since) {
    find(id)
        .map(athlete -> athlete.withScreening(athlete.screening().locked(since)))
        .ifPresent(locked -> apply(new AthleteState(id, locked)));
  }

  /// Takes a state that undo or redo brings back; a lock stays as it is now.
  void restore(AthleteState state) {
    @Nullable Athlete athlete = state.athlete();
    var present = find(state.id());
    if (athlete == null || present.isEmpty()) {
      apply(state);
      return;
    }
    var since = present.get().screening().lockedSince();
    apply(new AthleteState(state.id(), athlete.withScreening(athlete.screening().locked(since))));
  }

  void load(List<Athlete> stored) {
    athletes.set(stored.stream().sorted(byName).toList());
  }

  /// Takes a state without recording it.
  void apply(AthleteState state) {
    var next = new ArrayList<>(athletes.get());
    next.removeIf(athlete -> athlete.id().equals(state.id()));
    @Nullable Athlete athlete = state.athlete();
    if (athlete != null) {
      next.add(athlete);
    }
    load(next);
    autosave.keep(state);
  }

  private void change(AthleteState after, String label) {
    var before = stateOf(after.id());
    if (!before.equals(after)) {
      apply(after);
      history.push(before, after, label);
    }
  }

  private AthleteState stateOf(AthleteId id) {
    return new AthleteState(id, find(id).orElse(null));
  }
}
