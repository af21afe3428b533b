package org.backstride.ui.recording.model;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where what takes long over many samples is worked out, so that the window never waits for it.
@FunctionalInterface
public interface Background {

  /// Works at once, on the same thread.
  Background NONE = Background::atOnce;

  /// @param work may run on any thread; empty where nobody wants it any more
  /// @param result is told on the JavaFX thread
  /// @param failed is told there instead where the work came to nothing
  <R> void build(Supplier<Optional<R>> work, Consumer<Optional<R>> result, Runnable failed);

  /// The same where nothing waits for what failed.
  default <R> void build(Supplier<Optional<R>> work, Consumer<Optional<R>> result) {
    build(work, result, () -> {});
  }

  private static <R> void atOnce(
      Supplier<Optional<R>> work, Consumer<Optional<R>> result, Runnable failed) {
    result.accept(work.get());
  }
}
