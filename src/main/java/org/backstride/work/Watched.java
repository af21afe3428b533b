package org.backstride.work;

import java.util.function.Consumer;
import java.util.function.Function;

/// A current value that can be read and followed, and that only its owner changes.
///
/// @param <T> an immutable value
public interface Watched<T> {

  T get();

  /// Calls the watcher now and at every change until the subscription is closed.
  Subscription watch(Consumer<? super T> watcher);

  /// What is made of the value, followed likewise: a watcher hears of every change of the value,
  /// even of one that makes the same again.
  default <R> Watched<R> map(Function<? super T, ? extends R> made) {
    var source = this;
    return new Watched<>() {
      @Override
      public R get() {
        return made.apply(source.get());
      }

      @Override
      public Subscription watch(Consumer<? super R> watcher) {
        return source.watch(value -> watcher.accept(made.apply(value)));
      }
    };
  }
}
