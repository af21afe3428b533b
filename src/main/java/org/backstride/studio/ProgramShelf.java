package org.backstride.studio;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.store.ShelvedProgram;
import org.backstride.studio.DocumentState.ProgramState;
import org.backstride.work.Cell;

/// All programs of the library, newest change first, and the documents open on them.
public final class ProgramShelf {

  private final Cell<List<ShelvedProgram>> programs = new Cell<>(List.of());
  private final Map<ProgramId, ProgramDocument> open = new HashMap<>();
  private final StudioHistory history;
  private final Autosave autosave;
  private final InstantSource clock;

  ProgramShelf(StudioHistory history, Autosave autosave, InstantSource clock) {
    this.history = history;
    this.autosave = autosave;
    this.clock = clock;
  }

  /// The programs, the one changed last first.
  public Cell<List<ShelvedProgram>> programs() {
    return programs;
  }

  public Optional<ShelvedProgram> find(ProgramId id) {
    return programs.get().stream().filter(shelved -> shelved.id().equals(id)).findFirst();
  }

  /// Puts a new program on the shelf.
  ///
  /// @param label what undo will call it
  public ProgramId add(Program program, String label) {
    var id = ProgramId.create();
    change(new ProgramState(id, null, List.of()), new ProgramState(id, program, List.of()), label);
    return id;
  }

  public void delete(ProgramId id, String label) {
    find(id)
        .ifPresent(
            shelved ->
                change(
                    new ProgramState(id, shelved.program(), List.of()),
                    new ProgramState(id, null, List.of()),
                    label));
  }

  /// The document of a program, the same one for every caller; empty where the library has none.
  public Optional<ProgramDocument> document(ProgramId id) {
    return find(id)
        .map(
            shelved ->
                open.computeIfAbsent(id, key -> new ProgramDocument(key, shelved.program(), this)));
  }

  void load(List<ShelvedProgram> stored) {
    var sorted = new ArrayList<>(stored);
    sorted.sort(Comparator.comparing(ShelvedProgram::changedAt).reversed());
    programs.set(List.copyOf(sorted));
  }

  /// Takes an edit and records it.
  void change(ProgramState before, ProgramState after, String label) {
    apply(after);
    history.push(before, after, label);
  }

  /// Takes an edit that joins the one before it within a burst.
  void changeInBurst(ProgramState before, ProgramState after, String label, String key) {
    apply(after);
    history.pushBurst(before, after, label, after.id().value() + key);
  }

  /// Takes a state without recording it: undo, redo and the edits above.
  void apply(ProgramState state) {
    var next = new ArrayList<>(programs.get());
    next.removeIf(shelved -> shelved.id().equals(state.id()));
    var program = state.program();
    if (program != null) {
      next.add(new ShelvedProgram(state.id(), program, clock.instant()));
    }
    load(next);
    var document = open.get(state.id());
    if (document != null && program != null) {
      document.show(program, state.selection());
    } else if (program == null) {
      open.remove(state.id());
    }
    autosave.keep(state);
  }
}
