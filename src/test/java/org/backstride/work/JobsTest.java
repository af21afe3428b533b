package org.backstride.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.backstride.work.JobState.Figures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Jobs end once, on the delivery's thread (here the test's own), and nothing they say is lost.
class JobsTest {

  private final BlockingQueue<Runnable> delivered = new LinkedBlockingQueue<>();
  private final Jobs jobs = new Jobs(1, delivered::add);
  private final List<Object> results = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  @AfterEach
  void stop() throws InterruptedException {
    jobs.shutdown(1_000);
  }

  @Test
  void aResultArrivesOnlyThroughTheDelivery() throws InterruptedException {
    jobs.start("count", progress -> 42, results::add, failures::add);
    Runnable way = next();
    assertThat(results).isEmpty();

    way.run();
    assertThat(results).containsExactly(42);
    assertThat(jobs.running().get()).isEmpty();
  }

  @Test
  void aShareIsNothingOneCanCount() throws InterruptedException {
    var held = new CountDownLatch(1);
    jobs.start(
        "import",
        progress -> {
          progress.share(512, 2_048, "a.fit");
          return held.await(10, TimeUnit.SECONDS);
        },
        results::add,
        failures::add);
    next().run();

    assertThat(jobs.running().get())
        .containsExactly(new JobState(1, "import", 512, 2_048, "a.fit", Figures.SHARE));
    held.countDown();
  }

  @Test
  void stoppingDoesNotWaitAndAwaitingTellsWhatIsLate() throws InterruptedException {
    var go = new CountDownLatch(1);
    jobs.start("hold", progress -> go.await(10, TimeUnit.SECONDS), results::add, failures::add);

    jobs.stop();

    assertThat(jobs.await(1)).isFalse();
    go.countDown();
    assertThat(jobs.await(10_000)).isTrue();
  }

  @Test
  void aFailureGoesToItsOwnHandlerAnErrorToo() throws InterruptedException {
    jobs.start(
        "read",
        progress -> {
          throw new IOException("gone");
        },
        results::add,
        failures::add);
    jobs.start(
        "overflow",
        progress -> {
          throw new StackOverflowError("deep");
        },
        results::add,
        failures::add);
    next().run();
    next().run();

    assertThat(failures).extracting(Throwable::getMessage).containsExactly("gone", "deep");
    assertThat(results).isEmpty();
    assertThat(jobs.running().get()).isEmpty();
  }

  @Test
  void whatAHandlerThrowsIsNoFailureOfItsJob() throws InterruptedException {
    BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
    var direct = new Jobs(1, Runnable::run);

    direct.start(
        "show",
        _ -> {
          Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> uncaught.add(thrown));
          return "value";
        },
        _ -> {
          throw new IllegalStateException("The window is gone");
        },
        failures::add);

    assertThat(uncaught.poll(60, TimeUnit.SECONDS)).hasMessage("The window is gone");
    assertThat(failures).isEmpty();
    direct.shutdown(1_000);
  }

  @Test
  void theRunningOnesAreShownInTheirOrderWithWhatTheyReport() throws InterruptedException {
    var held = new CountDownLatch(1);
    jobs.start(
        "first",
        progress -> {
          progress.report(3, 10, "walk.fit");
          held.await();
          return "done";
        },
        results::add,
        failures::add);
    jobs.start("second", progress -> "later", results::add, failures::add);
    next().run();

    assertThat(jobs.running().get())
        .containsExactly(
            new JobState(1, "first", 3, 10, "walk.fit", Figures.COUNTED),
            new JobState(2, "second", 0, 0, "", Figures.COUNTED));
    held.countDown();
    next().run();
    next().run();
    assertThat(results).containsExactly("done", "later");
  }

  @Test
  void reportsThatNobodyHasSeenYetBecomeOne() throws InterruptedException {
    jobs.start(
        "fast",
        progress -> {
          for (int i = 1; i <= 1_000; i++) {
            progress.report(i, 1_000, "");
          }
          return "done";
        },
        results::add,
        failures::add);
    jobs.shutdown(5_000);

    assertThat(delivered).hasSize(2);
    next().run();
    assertThat(jobs.running().get()).extracting(JobState::done).containsExactly(1_000L);
  }

  @Test
  void aJobHearsThatItIsCancelledByItsHandleAndByItsId() throws InterruptedException {
    RunningJob handle = jobs.start("a", JobsTest::untilCancelled, results::add, failures::add);
    handle.cancel();
    next().run();
    jobs.start("b", JobsTest::untilCancelled, results::add, failures::add);
    jobs.cancel(2);
    next().run();
    jobs.cancel(99);

    assertThat(results).containsExactly("whole", "whole");
  }

  @Test
  void shuttingDownCancelsWhatRuns() throws InterruptedException {
    jobs.start("a", JobsTest::untilCancelled, results::add, failures::add);

    assertThat(jobs.shutdown(5_000)).isTrue();
  }

  @Test
  void whatIsStartedAfterTheEndDoesNotRunAndBreaksNothing() throws InterruptedException {
    jobs.shutdown(5_000);

    var handle = jobs.start("late", progress -> 42, results::add, failures::add);
    handle.cancel();

    assertThat(delivered).isEmpty();
    assertThat(jobs.running().get()).isEmpty();
  }

  private static String untilCancelled(Progress progress) {
    while (!progress.isCancelled()) {
      Thread.onSpinWait();
    }
    return "whole";
  }

  private Runnable next() throws InterruptedException {
    Runnable next = delivered.poll(60, TimeUnit.SECONDS);
    assertThat(next).as("nothing was delivered within a minute").isNotNull();
    return next;
  }
}
