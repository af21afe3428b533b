package org.backstride.work;

import java.util.function.Consumer;

/// Of several questions only the newest one's answer counts: what has been overtaken is dropped.
/// Confined to the thread that asks and is answered.
public final class Latest {

  private long newest;

  /// Takes the answer to a question that is asked now, and drops it where another was asked since.
  public <R> Consumer<R> of(Consumer<? super R> result) {
    long mine = ++newest;
    return answer -> {
      if (newest == mine) {
        result.accept(answer);
      }
    };
  }
}
