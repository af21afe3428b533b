package org.backstride.work;

import java.util.concurrent.Executor;

/// The one way back from background work to the thread that owns the state: `Platform::runLater` in
/// the studio, inline in tests and on the command line.
@FunctionalInterface
public interface Delivery extends Executor {

  /// Delivers on the calling thread.
  static Delivery inline() {
    return Runnable::run;
  }
}
