package org.backstride.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.backstride.work.JobState.Figures;

/// Runs jobs on a small pool and brings each result back through the [Delivery]. A failure never
/// gets lost: it goes to the job's own handler, on the delivery's thread too.
public final class Jobs {

  private final ExecutorService pool;
  private final Delivery delivery;
  private final AtomicLong ids = new AtomicLong();
  private final Map<Long, JobState> states = new LinkedHashMap<>();
  private final Map<Long, AtomicBoolean> cancellations = new LinkedHashMap<>();
  private final Cell<List<JobState>> running = new Cell<>(List.of());

  public Jobs(int threads, Delivery delivery) {
    this.delivery = delivery;
    pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("backstride-job-", 0).daemon(true).factory());
  }

  /// The jobs under way, oldest first.
  public Cell<List<JobState>> running() {
    return running;
  }

  /// Starts a job. Call on the thread of the delivery. What is started after the end, such as by a
  /// view that is still closing, does not run.
  ///
  /// @param title what runs, in the user's language
  public <R> RunningJob start(
      String title, Job<R> job, Consumer<? super R> result, Consumer<Throwable> failure) {
    if (pool.isShutdown()) {
      return () -> {};
    }
    var tracker = new Tracker(ids.incrementAndGet(), title);
    cancellations.put(tracker.id, tracker.cancelled);
    show(tracker.latest);
    pool.execute(() -> run(job, tracker, result, failure));
    return () -> tracker.cancelled.set(true);
  }

  /// Asks the job of that id ([JobState#id]) to end soon; harmless where it has ended already.
  public void cancel(long id) {
    var cancelled = cancellations.get(id);
    if (cancelled != null) {
      cancelled.set(true);
    }
  }

  /// Cancels what runs, waits a bounded time and stops.
  ///
  /// @return whether everything ended in time
  public boolean shutdown(long millis) throws InterruptedException {
    stop();
    return await(millis);
  }

  /// Cancels what runs and takes no more. Call on the thread of the delivery.
  public void stop() {
    cancellations.values().forEach(cancelled -> cancelled.set(true));
    pool.shutdown();
  }

  /// Waits until all has ended after [#stop], on any thread.
  ///
  /// @return whether that was in time
  public boolean await(long millis) throws InterruptedException {
    return pool.awaitTermination(millis, TimeUnit.MILLISECONDS);
  }

  private <R> void run(
      Job<R> job, Tracker tracker, Consumer<? super R> result, Consumer<Throwable> failure) {
    var handler = outcome(job, tracker, result, failure);
    delivery.execute(() -> finish(tracker, handler));
  }

  /// Runs the job. Whatever it throws, an error too, is its owner's to hear: on a thread of the
  /// pool nobody else would, and the job would seem to run for ever. What a handler throws is not
  /// caught here; it belongs to the thread of the delivery.
  private static <R> Runnable outcome(
      Job<R> job, Tracker tracker, Consumer<? super R> result, Consumer<Throwable> failure) {
    try {
      R value = job.run(tracker);
      return () -> result.accept(value);
    } catch (Throwable thrown) {
      return () -> failure.accept(thrown);
    }
  }

  private void finish(Tracker tracker, Runnable handler) {
    states.remove(tracker.id);
    cancellations.remove(tracker.id);
    running.set(List.copyOf(states.values()));
    handler.run();
  }

  private void show(JobState state) {
    states.put(state.id(), state);
    running.set(List.copyOf(states.values()));
  }

  /// Coalesces reports: at most one is under way to the delivery's thread.
  private final class Tracker implements Progress {
    private final long id;
    private final String title;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile JobState latest;

    Tracker(long id, String title) {
      this.id = id;
      this.title = title;
      latest = new JobState(id, title, 0, 0, "", Figures.COUNTED);
    }

    @Override
    public void report(long done, long total, String detail) {
      tell(new JobState(id, title, done, total, detail, Figures.COUNTED));
    }

    @Override
    public void share(long done, long total, String detail) {
      tell(new JobState(id, title, done, total, detail, Figures.SHARE));
    }

    private void tell(JobState state) {
      latest = state;
      if (underWay.compareAndSet(false, true)) {
        delivery.execute(this::deliver);
      }
    }

    @Override
    public boolean isCancelled() {
      return cancelled.get();
    }

    private void deliver() {
      underWay.set(false);
      if (states.containsKey(id)) {
        show(latest);
      }
    }
  }
}
