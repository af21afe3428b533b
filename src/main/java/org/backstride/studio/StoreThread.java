package org.backstride.studio;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backstride.store.Library;
import org.backstride.store.sql.StoreException;
import org.backstride.work.Delivery;
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

  /// @param failure hears what the disk or the database refused, on the delivery's thread
  public StoreThread(Library library, Delivery delivery, Consumer<StoreException> failure) {
    this.library = library;
    this.delivery = delivery;
    this.failure = failure;
  }

  /// The library itself, for jobs that read and write beside this thread.
  public Library library() {
    return library;
  }

  /// Where the library lies.
  public Path file() {
    return library.file();
  }

  /// Writes, in the order of the calls.
  ///
  /// What is told after the end, such as by a view that is still closing, is not served.
  public void tell(Consumer<Library> write) {
    try {
      thread.execute(() -> serve(write));
    } catch (RejectedExecutionException e) {
      LOG.info("Asked of a closed library, not served");
    }
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

  /// Serves what was asked so far, then closes the library.
  ///
  /// @return whether that was done in time
  public boolean close(long millis) throws InterruptedException {
    tell(Library::close);
    thread.shutdown();
    return thread.awaitTermination(millis, TimeUnit.MILLISECONDS);
  }
}
