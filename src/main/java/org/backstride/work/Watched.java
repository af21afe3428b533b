package org.backstride.work;

import java.util.function.Consumer;

/// A current value that can be read and followed, and that only its owner changes.
///
/// @param <T> an immutable value
public interface Watched<T> {

  T get();

  /// Calls the watcher now and at every change until the subscription is closed.
  Subscription watch(Consumer<? super T> watcher);
}
