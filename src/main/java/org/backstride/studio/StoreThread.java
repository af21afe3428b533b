package org.backstride.studio;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backstride.store.Library;
import org.backstride.store.sql.StoreException;
import org.backstride.work.Cell;
import org.backstride.work.Delivery;
import org.backstride.work.Watched;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that reads and writes the library. Requests are served in order; results and
/// failures come back through the delivery.
public final class StoreThread {

  private static final Logger LOG = LoggerFactory.getLogger(StoreThread.class);

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("backstride-store").daemon(true).factory());
  private final Library library;
  private final Delivery delivery;
  private final Consumer<StoreException> failure;
  private final Executor later;
  private final Cell<Boolean> owing = new Cell<>(false);

  /// What the disk has refused, the oldest first; the library's thread alone looks at it.
  private final Deque<Consumer<Library>> owed = new ArrayDeque<>();

  /// Why it did, null where nothing is owed.
  private @Nullable StoreException refusal;

  /// @param failure hears what the disk or the database refused, on the delivery's thread
  public StoreThread(Library library, Delivery delivery, Consumer<StoreException> failure) {
    this(library, delivery, failure, CompletableFuture.delayedExecutor(10, TimeUnit.SECONDS));
  }

  /// @param later waits before what was refused is tried again
  StoreThread(
      Library library, Delivery delivery, Consumer<StoreException> failure, Executor later) {
    this.library = library;
    this.delivery = delivery;
    this.failure = failure;
    this.later = later;
  }

  /// The library itself, for jobs that read and write beside this thread.
  public Library library() {
    return library;
  }

  /// Where the library lies.
  public Path file() {
    return library.file();
  }

  /// Writes what may be lost or made again, or reads, in the order of the calls.
  ///
  /// What is told after the end, such as by a view that is still closing, is not served.
  public void tell(Consumer<Library> write) {
    try {
      thread.execute(() -> serve(write));
    } catch (RejectedExecutionException e) {
      LOG.info("Asked of a closed library, not served");
    }
  }

  /// Writes what must not be lost, in the order of the calls. What the disk refuses is told once
  /// and owed: it is written before anything later, tried again by itself, and once more at the
  /// end.
  public void keep(Consumer<Library> write) {
    tell(
        _ -> {
          owed.add(write);
          pay();
        });
  }

  /// Whether something that was to be kept is not on the disk, and not for want of time.
  public Watched<Boolean> owing() {
    return owing;
  }

  /// Writes what is owed, the oldest first, up to what the disk refuses.
  private void pay() {
    for (var write = owed.poll(); write != null; write = owed.poll()) {
      try {
        write.accept(library);
      } catch (StoreException e) {
        if (e.mayPass()) {
          owed.addFirst(write);
          refuse(e);
          return;
        }
        delivery.execute(() -> failure.accept(e));
      }
    }
    if (refusal != null) {
      refusal = null;
      delivery.execute(() -> owing.set(false));
    }
  }

  private void refuse(StoreException why) {
    later.execute(() -> tell(_ -> pay()));
    if (refusal == null) {
      refusal = why;
      delivery.execute(
          () -> {
            owing.set(true);
            failure.accept(why);
          });
    }
  }

  /// Waits, on a job's thread, until everything told before is served: a job that reads what an
  /// edit has just changed reads it changed.
  public void settle() throws InterruptedException {
    var served = new CountDownLatch(1);
    try {
      thread.execute(served::countDown);
    } catch (RejectedExecutionException e) {
      LOG.info("The library is closed, nothing to wait for");
      return;
    }
    served.await();
  }

  /// Tells what the disk or the database refused to a job.
  public void refused(StoreException why) {
    failure.accept(why);
  }

  private void serve(Consumer<Library> write) {
    try {
      write.accept(library);
    } catch (StoreException e) {
      delivery.execute(() -> failure.accept(e));
    }
  }

  /// Reads, after everything told before, and delivers the result.
  public <R> void ask(Function<Library, R> read, Consumer<? super R> result) {
    tell(
        opened -> {
          R value = read.apply(opened);
          delivery.execute(() -> result.accept(value));
        });
  }

  /// Does what nothing owed may follow, and delivers the result. Where the disk still refuses what
  /// is owed, that is told and nothing is done.
  public <R> void askPaid(Function<Library, R> act, Consumer<? super R> result) {
    tell(
        opened -> {
          var known = refusal;
          pay();
          if (owed.isEmpty()) {
            R value = act.apply(opened);
            delivery.execute(() -> result.accept(value));
          } else if (known != null) {
            delivery.execute(() -> failure.accept(known));
          }
        });
  }

  /// Reads what the studio cannot do without: what the disk refuses is told once and tried again
  /// until it is read.
  public <R> void insist(Function<Library, R> read, Consumer<? super R> result) {
    tell(opened -> insist(opened, read, result, Refusal.NEW));
  }

  private enum Refusal {
    NEW,
    TOLD
  }

  private <R> void insist(
      Library opened, Function<Library, R> read, Consumer<? super R> result, Refusal refusal) {
    try {
      R value = read.apply(opened);
      delivery.execute(() -> result.accept(value));
    } catch (StoreException e) {
      if (e.mayPass()) {
        later.execute(() -> tell(again -> insist(again, read, result, Refusal.TOLD)));
      }
      if (refusal == Refusal.NEW) {
        delivery.execute(() -> failure.accept(e));
      }
    }
  }

  /// Serves what was asked and is owed so far, then closes the library.
  ///
  /// @return whether that was done in time
  public boolean close(long millis) throws InterruptedException {
    tell(
        opened -> {
          pay();
          if (!owed.isEmpty()) {
            LOG.error("The disk did not take {} changes", owed.size());
          }
          opened.close();
        });
    thread.shutdown();
    return thread.awaitTermination(millis, TimeUnit.MILLISECONDS);
  }
}
