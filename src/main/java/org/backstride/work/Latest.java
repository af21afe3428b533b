package org.backstride.work;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work of which only the newest request counts: a burst costs one calculation of the newest input,
/// and a result that has been overtaken is dropped.
///
/// @param <R> the result
public final class Latest<R> {

  private final Executor worker;
  private final Delivery delivery;
  private final AtomicLong newest = new AtomicLong();

  public Latest(Executor worker, Delivery delivery) {
    this.worker = worker;
    this.delivery = delivery;
  }

  /// Asks for a result; an older request that has not been delivered yet never will be.
  public void ask(Supplier<? extends R> work, Consumer<? super R> result) {
    long mine = newest.incrementAndGet();
    worker.execute(
        () -> {
          if (newest.get() == mine) {
            R value = work.get();
            delivery.execute(() -> deliver(mine, value, result));
          }
        });
  }

  private void deliver(long mine, R value, Consumer<? super R> result) {
    if (newest.get() == mine) {
      result.accept(value);
    }
  }
}
