package org.backstride.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.backstride.work.Subscription;
import org.backstride.work.Watched;

/// Everything a view listens to, ended together when the view closes. What is owned after the end
/// is ended at once.
public final class Lifetime implements AutoCloseable {

  private final Deque<Subscription> owned = new ArrayDeque<>();
  private boolean closed;

  /// Ends the subscription together with this lifetime.
  public void own(Subscription subscription) {
    if (closed) {
      subscription.close();
    } else {
      owned.push(subscription);
    }
  }

  /// Calls the watcher now and at every change.
  public <T> void watch(Watched<T> cell, Consumer<? super T> watcher) {
    own(cell.watch(watcher));
  }

  /// Calls the watcher once now, and at every change of any of the cells.
  public void watchAny(Runnable watcher, Watched<?>... cells) {
    var begun = new AtomicBoolean();
    for (var cell : cells) {
      watch(
          cell,
          _ -> {
            if (begun.get()) {
              watcher.run();
            }
          });
    }
    begun.set(true);
    watcher.run();
  }

  /// Calls the watcher now and at every change.
  public <T> void observe(ObservableValue<T> value, Consumer<? super T> watcher) {
    ChangeListener<T> listener = (observed, before, after) -> watcher.accept(after);
    value.addListener(listener);
    own(() -> value.removeListener(listener));
    watcher.accept(value.getValue());
  }

  /// Calls the watcher at every change of the list, not now.
  public <T> void observeList(ObservableList<T> list, Runnable watcher) {
    ListChangeListener<T> listener = change -> watcher.run();
    list.addListener(listener);
    own(() -> list.removeListener(listener));
  }

  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
    while (!owned.isEmpty()) {
      owned.pop().close();
    }
  }
}
