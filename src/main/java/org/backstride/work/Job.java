package org.backstride.work;

/// Background work: takes what it needs by its constructor, returns one immutable result.
///
/// @param <R> the result
@FunctionalInterface
public interface Job<R> {

  /// Runs to its end, or returns early with what is whole when cancelled.
  R run(Progress progress) throws Exception;
}
