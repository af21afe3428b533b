package org.backstride.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/// Undo and redo over immutable states: a step keeps the state before, the state after and a label
/// such as "4×3 min → 5×3 min". Bounded; the oldest step falls off.
///
/// Confined to one thread. Pushing while a step is being undone or redone is a bug and throws,
/// because an observer that edits in answer to an edit would never come to rest.
///
/// @param <S> an immutable state
public final class History<S> {

  /// One change that can be taken back.
  public record Step<S>(S before, S after, String label) {}

  private final int depth;
  private final Deque<Step<S>> done = new ArrayDeque<>();
  private final Deque<Step<S>> undone = new ArrayDeque<>();
  private boolean replaying;

  public History(int depth) {
    this.depth = depth;
  }

  public void push(Step<S> step) {
    if (replaying) {
      throw new IllegalStateException("An edit during undo or redo: " + step.label());
    }
    undone.clear();
    done.push(step);
    if (done.size() > depth) {
      done.removeLast();
    }
  }

  /// Replaces the newest step by one that also holds what it did: bursts become one step.
  public void merge(Step<S> step) {
    Step<S> last = done.pop();
    push(new Step<>(last.before(), step.after(), step.label()));
  }

  /// What undo would take back next.
  public Optional<Step<S>> nextUndo() {
    return Optional.ofNullable(done.peek());
  }

  /// What redo would do again next.
  public Optional<Step<S>> nextRedo() {
    return Optional.ofNullable(undone.peek());
  }

  /// Takes the last step back, unless there is none.
  public Optional<Step<S>> undo() {
    return move(done, undone);
  }

  /// Does the last undone step again, unless there is none.
  public Optional<Step<S>> redo() {
    return move(undone, done);
  }

  /// Runs the observers of a replayed step; edits are refused meanwhile.
  public void replay(Runnable observers) {
    replaying = true;
    try {
      observers.run();
    } finally {
      replaying = false;
    }
  }

  /// Forgets the steps that must not be taken back or done again any more.
  public void forget(Predicate<Step<S>> which) {
    done.removeIf(which);
    undone.removeIf(which);
  }

  /// Forgets every step: nothing can be taken back or done again.
  public void clear() {
    done.clear();
    undone.clear();
  }

  private static <S> Optional<Step<S>> move(Deque<Step<S>> from, Deque<Step<S>> to) {
    Optional<Step<S>> step = Optional.ofNullable(from.poll());
    step.ifPresent(to::push);
    return step;
  }
}
