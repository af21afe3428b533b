package org.backstride.studio;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.backstride.store.Library;
import org.backstride.store.Opening;
import org.backstride.work.Jobs;

/// A studio on a real library whose deliveries the test runs itself.
public final class OpenStudio {

  private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
  private final List<Exception> failures = new ArrayList<>();
  private final Studio studio;

  public OpenStudio(Path file) throws InterruptedException {
    this(file, InstantSource.system());
  }

  /// @param clock what time it is
  public OpenStudio(Path file, InstantSource clock) throws InterruptedException {
    var opening = (Opening.Opened) Library.open(file);
    var ground =
        new Studio.Ground(
            opening.library(), deliveries::add, clock.withZone(ZoneOffset.UTC), failures::add);
    studio = new Studio(ground, new Jobs(1, deliveries::add));
    var loaded = new ArrayList<String>();
    studio.load(() -> loaded.add("loaded"));
    deliverUntil(() -> !loaded.isEmpty());
  }

  public Studio studio() {
    return studio;
  }

  public List<Exception> failures() {
    return failures;
  }

  /// Runs what is delivered until something holds, each thing within a minute.
  public void deliverUntil(BooleanSupplier held) throws InterruptedException {
    while (!held.getAsBoolean()) {
      var delivery = deliveries.poll(60, TimeUnit.SECONDS);
      if (delivery == null) {
        throw new AssertionError("No delivery from the store within a minute");
      }
      delivery.run();
    }
  }

  /// Waits until the library's thread has done what it was told, and what that told it in turn.
  public void rest() throws InterruptedException {
    for (int round = 0; round < 4; round++) {
      studio.flush();
      var served = new ArrayList<String>();
      studio.store().ask(_ -> "served", served::add);
      deliverUntil(() -> !served.isEmpty());
    }
  }

  /// Runs what has been delivered by now.
  public void deliver() {
    for (var next = deliveries.poll(); next != null; next = deliveries.poll()) {
      next.run();
    }
  }
}
