package org.backstride.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// One current value and those who watch it. Confined to the thread that sets it (the JavaFX thread
/// in the studio); a plain stand-in for an observable property where JavaFX must not be known.
///
/// @param <T> an immutable value
public final class Cell<T> implements Watched<T> {

  private final List<Consumer<? super T>> watchers = new CopyOnWriteArrayList<>();
  private T value;

  public Cell(T initial) {
    value = initial;
  }

  @Override
  public T get() {
    return value;
  }

  /// Takes the value and tells the watchers, unless it equals the present one.
  public void set(T next) {
    if (!next.equals(value)) {
      value = next;
      watchers.forEach(watcher -> watcher.accept(next));
    }
  }

  @Override
  public Subscription watch(Consumer<? super T> watcher) {
    watchers.add(watcher);
    watcher.accept(value);
    return () -> watchers.remove(watcher);
  }
}
