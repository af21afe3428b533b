package org.backstride.studio;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.backstride.history.History;
import org.backstride.history.History.Step;
import org.backstride.studio.DocumentState.Gesture;
import org.backstride.work.Cell;
import org.backstride.work.Subscription;
import org.jspecify.annotations.Nullable;

/// The studio's one undo history, over all documents. Edits push here, in the order in which they
/// were made; undo and redo hand the state to restore back to the document it belongs to.
public final class StudioHistory {

  private static final int DEPTH = 500;
  private static final Duration BURST = Duration.ofMillis(600);

  /// What can be undone and redone, by label; null where nothing can.
  public record Labels(@Nullable String undo, @Nullable String redo) {}

  private final History<DocumentState> history = new History<>(DEPTH);
  private final Cell<Labels> labels = new Cell<>(new Labels(null, null));
  private final List<Consumer<DocumentState>> restorers = new ArrayList<>();
  private final InstantSource clock;
  private @Nullable String burst;
  private Instant burstEnd = Instant.MIN;
  private @Nullable List<Step<DocumentState>> gathered;

  public StudioHistory(InstantSource clock) {
    this.clock = clock;
  }

  /// Watches the labels of what undo and redo would do.
  public Cell<Labels> labels() {
    return labels;
  }

  /// Hears every state that undo or redo restores, until closed.
  public Subscription onRestore(Consumer<DocumentState> restorer) {
    restorers.add(restorer);
    return () -> restorers.remove(restorer);
  }

  /// Records an edit that has been made.
  public void push(DocumentState before, DocumentState after, String label) {
    burst = null;
    var step = new Step<>(before, after, label);
    if (gathered != null) {
      gathered.add(step);
      return;
    }
    history.push(step);
    tell();
  }

  /// Makes one step of all that is recorded while some edits run, of whichever documents. Within
  /// another such gesture they belong to that one.
  ///
  /// @param label what undo calls the step
  public void asOne(String label, Runnable edits) {
    if (gathered != null) {
      edits.run();
      return;
    }
    var steps = new ArrayList<Step<DocumentState>>();
    gathered = steps;
    try {
      edits.run();
    } finally {
      gathered = null;
    }
    if (!steps.isEmpty()) {
      push(
          one(steps.reversed().stream().map(Step::before).toList()),
          one(steps.stream().map(Step::after).toList()),
          label);
    }
  }

  private static DocumentState one(List<DocumentState> states) {
    return states.size() == 1 ? states.getFirst() : new Gesture(states);
  }

  /// Records an edit that joins the one before it when both belong to the same burst: same key, at
  /// most 600 ms apart (typing, holding an arrow key).
  public void pushBurst(DocumentState before, DocumentState after, String label, String key) {
    if (gathered != null) {
      push(before, after, label);
      return;
    }
    Instant now = clock.instant();
    var step = new Step<>(before, after, label);
    if (key.equals(burst) && now.isBefore(burstEnd)) {
      history.merge(step);
    } else {
      history.push(step);
    }
    burst = key;
    burstEnd = now.plus(BURST);
    tell();
  }

  /// The state that undo would restore.
  public Optional<DocumentState> nextUndo() {
    return history.nextUndo().map(Step::before);
  }

  /// The state that redo would restore.
  public Optional<DocumentState> nextRedo() {
    return history.nextRedo().map(Step::after);
  }

  /// Takes the last edit back; the label says which, empty where there was none.
  public Optional<String> undo() {
    return restore(history.undo(), Step::before);
  }

  /// Does the last undone edit again; the label says which, empty where there was none.
  public Optional<String> redo() {
    return restore(history.redo(), Step::after);
  }

  /// Forgets the edits that led to a state which must not change behind what was built on it.
  public void forget(Predicate<DocumentState> after) {
    burst = null;
    history.forget(step -> after.test(step.after()));
    tell();
  }

  /// Forgets every edit, so that nothing that was erased can come back.
  public void clear() {
    burst = null;
    history.clear();
    tell();
  }

  private Optional<String> restore(
      Optional<Step<DocumentState>> step, Function<Step<DocumentState>, DocumentState> side) {
    burst = null;
    step.ifPresent(
        moved -> {
          var state = side.apply(moved);
          history.replay(() -> List.copyOf(restorers).forEach(each -> each.accept(state)));
        });
    tell();
    return step.map(Step::label);
  }

  private void tell() {
    labels.set(
        new Labels(
            history.nextUndo().map(Step::label).orElse(null),
            history.nextRedo().map(Step::label).orElse(null)));
  }
}
