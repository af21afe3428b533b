package org.backstride.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Calls something again and again, away from the thread that asked; a test beats by hand.
@FunctionalInterface
public interface Pulse {

  /// Beats first after one period, then a period after each beat has ended, until it is closed.
  Subscription beat(Duration period, Runnable beat);

  /// Beats on a thread of its own that does not keep the program alive. What a beat throws ends it,
  /// and goes to the uncaught handler.
  static Pulse daemon(String name) {
    return (period, beat) -> {
      var ended = new CountDownLatch(1);
      Thread.ofPlatform().name(name).daemon(true).start(() -> run(ended, period, beat));
      return ended::countDown;
    };
  }

  private static void run(CountDownLatch ended, Duration period, Runnable beat) {
    try {
      while (!ended.await(period.toMillis(), TimeUnit.MILLISECONDS)) {
        beat.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
