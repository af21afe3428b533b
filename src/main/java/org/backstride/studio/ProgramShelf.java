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
import org.backstride.program.Shelving;
import org.backstride.store.ShelvedProgram;
import org.backstride.studio.DocumentState.ProgramState;
import org.backstride.studio.DocumentState.ShelfState;
import org.backstride.studio.DocumentState.ShelvingState;
import org.backstride.work.Cell;
import org.backstride.work.Watched;

/// All programs of the library, newest change first, and the documents open on them.
public final class ProgramShelf {

  private final Cell<List<ShelvedProgram>> programs = new Cell<>(List.of());
  private final Map<ProgramId, ProgramDocument> open = new HashMap<>();
  private final Map<ProgramId, Shelving> shelvings = new HashMap<>();
  private final StudioHistory history;
  private final Autosave autosave;
  private final InstantSource clock;

  ProgramShelf(StudioHistory history, Autosave autosave, InstantSource clock) {
    this.history = history;
    this.autosave = autosave;
    this.clock = clock;
  }

  /// The programs, the one changed last first.
  public Watched<List<ShelvedProgram>> programs() {
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

  /// Puts programs on the shelf together: one step of undo.
  ///
  /// @param label what undo will call it
  public List<ProgramId> addAll(List<Program> added, Shelving shelving, String label) {
    var ids = added.stream().map(_ -> ProgramId.create()).toList();
    var gone = new ArrayList<ProgramState>();
    var there = new ArrayList<ProgramState>();
    for (int i = 0; i < ids.size(); i++) {
      gone.add(new ProgramState(ids.get(i), null, List.of()));
      there.add(new ProgramState(ids.get(i), added.get(i), List.of()));
    }
    var stand = ids.stream().map(id -> new ShelvingState(id, shelving)).toList();
    var before = new ShelfState(gone, List.of());
    var after = new ShelfState(there, stand);
    apply(after);
    history.push(before, after, label);
    return ids;
  }

  /// Puts programs into a folder, those that stand elsewhere.
  ///
  /// @param folder its name, blank for none
  /// @param label what undo will call it
  public void move(List<ProgramId> ids, String folder, String label) {
    var moving =
        ids.stream()
            .flatMap(id -> find(id).stream())
            .filter(each -> !each.shelving().withFolder(folder).equals(each.shelving()))
            .toList();
    if (moving.isEmpty()) {
      return;
    }
    var before = new ShelfState(List.of(), moving.stream().map(ProgramShelf::standing).toList());
    var after =
        new ShelfState(
            List.of(),
            moving.stream()
                .map(each -> new ShelvingState(each.id(), each.shelving().withFolder(folder)))
                .toList());
    apply(after);
    history.push(before, after, label);
  }

  /// The names of the folders in use, in order.
  public List<String> folders() {
    return programs.get().stream()
        .map(each -> each.shelving().folder())
        .filter(folder -> !folder.isEmpty())
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  private static ShelvingState standing(ShelvedProgram shelved) {
    return new ShelvingState(shelved.id(), shelved.shelving());
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
    stored.forEach(each -> shelvings.put(each.id(), each.shelving()));
    show(stored);
  }

  private void show(List<ShelvedProgram> stored) {
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
    apply(new ShelfState(List.of(state), List.of()));
  }

  /// Takes a state without recording it.
  void apply(ShelvingState state) {
    apply(new ShelfState(List.of(), List.of(state)));
  }

  /// Takes a state without recording it.
  void apply(ShelfState state) {
    state.shelvings().forEach(each -> shelvings.put(each.id(), each.shelving()));
    var next = new ArrayList<>(programs.get());
    state.programs().forEach(each -> take(each, next));
    next.replaceAll(each -> each.withShelving(shelvingOf(each.id())));
    show(next);
    state.programs().forEach(this::follow);
    autosave.keep(state);
  }

  private Shelving shelvingOf(ProgramId id) {
    return shelvings.getOrDefault(id, Shelving.LOOSE);
  }

  private void take(ProgramState state, List<ShelvedProgram> all) {
    all.removeIf(shelved -> shelved.id().equals(state.id()));
    var program = state.program();
    if (program != null) {
      all.add(new ShelvedProgram(state.id(), program, clock.instant(), shelvingOf(state.id())));
    }
  }

  /// An open document shows what the library has.
  private void follow(ProgramState state) {
    var program = state.program();
    var document = open.get(state.id());
    if (document != null && program != null) {
      document.show(program, state.selection());
    } else if (program == null) {
      open.remove(state.id());
    }
  }
}
