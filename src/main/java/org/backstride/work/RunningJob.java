package org.backstride.work;

/// A handle on work under way.
@FunctionalInterface
public interface RunningJob {

  /// Asks the work to end soon with what is whole.
  void cancel();
}
