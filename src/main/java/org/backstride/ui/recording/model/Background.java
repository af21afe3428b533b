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
  <R> void build(Supplier<Optional<R>> work, Consumer<Optional<R>> result);

  private static <R> void atOnce(Supplier<Optional<R>> work, Consumer<Optional<R>> result) {
    result.accept(work.get());
  }
}
