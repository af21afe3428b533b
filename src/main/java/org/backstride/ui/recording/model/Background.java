package org.backstride.ui.recording.model;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backstride.ui.kit.chart.Trace;

/// Where traces of many samples are built, so that the window never waits for them.
@FunctionalInterface
public interface Background {

  /// Builds at once, on the same thread.
  Background NONE = (work, result) -> result.accept(work.get());

  /// @param work may run on any thread; empty where nobody wants it any more
  /// @param result is told on the JavaFX thread
  void build(Supplier<Optional<Trace>> work, Consumer<Optional<Trace>> result);
}
