package org.backstride.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// One current value and those who watch it. Confined to the thread that sets it (the JavaFX thread
/// in the studio); a plain stand-in for an observable property where JavaFX must not be known.
///
/// @param <T> an immutable value
public final class Cell<T> implements Watched<T> {

  private final List<Watcher<T>> watchers = new CopyOnWriteArrayList<>();
  private T value;
  private long changes;

  public Cell(T initial) {
    value = initial;
  }

  @Override
  public T get() {
    return value;
  }

  /// Takes the value and tells the watchers, unless it equals the present one. Where a watcher sets
  /// another value meanwhile, everyone has heard that one, and this one is told no further.
  public void set(T next) {
    if (next.equals(value)) {
      return;
    }
    value = next;
    long mine = ++changes;
    for (var watcher : watchers) {
      if (mine != changes) {
        return;
      }
      watcher.tell(next);
    }
  }

  @Override
  public Subscription watch(Consumer<? super T> hears) {
    var watcher = new Watcher<T>(hears);
    watchers.add(watcher);
    watcher.tell(value);
    return () -> {
      watcher.left = true;
      watchers.remove(watcher);
    };
  }

  /// One who hears, and hears nothing more once he or she has left, even of a change under way.
  private static final class Watcher<T> {
    private final Consumer<? super T> hears;
    private boolean left;

    Watcher(Consumer<? super T> hears) {
      this.hears = hears;
    }

    void tell(T value) {
      if (!left) {
        hears.accept(value);
      }
    }
  }
}
