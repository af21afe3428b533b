package org.backstride.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backstride.athlete.Athlete;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.store.sql.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;

/// What must not be lost is written, in its order, however long the disk refuses.
class StoreThreadTest {

  @TempDir Path folder;
  private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
  private final BlockingQueue<Runnable> later = new LinkedBlockingQueue<>();
  private final List<StoreException> failures = new ArrayList<>();
  private volatile boolean full;
  private StoreThread store;

  @BeforeEach
  void open() {
    store =
        new StoreThread(
            Libraries.open(folder.resolve("library.db")),
            deliveries::add,
            failures::add,
            later::add);
  }

  @AfterEach
  void close() throws InterruptedException {
    store.close(10_000);
  }

  @Test
  void whatTheDiskRefusedIsWrittenBeforeWhatCameLater() throws InterruptedException {
    var order = new ArrayList<String>();
    full = true;
    store.keep(onDisk(_ -> order.add("first")));
    store.keep(onDisk(_ -> order.add("second")));
    settle();
    full = false;
    store.keep(onDisk(_ -> order.add("third")));
    settle();

    assertThat(order).containsExactly("first", "second", "third");
  }

  @Test
  void aRefusalIsToldOnceAndItsEndIsSeen() throws InterruptedException {
    var seen = new ArrayList<Boolean>();
    store.owing().watch(seen::add);
    full = true;
    store.keep(onDisk(keeping("Ada")));
    store.keep(onDisk(keeping("Ben")));
    settle();
    assertThat(failures).extracting(StoreException::operation).containsExactly("write");

    full = false;
    store.keep(onDisk(keeping("Cleo")));
    settle();

    assertThat(seen).containsExactly(false, true, false);
    assertThat(failures).hasSize(1);
  }

  @Test
  void whatIsOwedIsTriedAgainByItself() throws InterruptedException {
    full = true;
    store.keep(onDisk(keeping("Ada")));
    settle();
    full = false;

    waited().run();

    assertThat(names()).containsExactly("Ada");
    assertThat(later).isEmpty();
  }

  @Test
  void whatNothingOwedMayFollowWaitsUntilAllIsPaid() throws InterruptedException {
    var done = new ArrayList<String>();
    full = true;
    store.keep(onDisk(keeping("Ada")));
    store.askPaid(_ -> "too early", done::add);
    settle();
    assertThat(done).isEmpty();
    assertThat(failures).hasSize(2);

    full = false;
    store.askPaid(library -> library.athletes().getFirst().name(), done::add);
    settle();

    assertThat(done).containsExactly("Ada");
  }

  @Test
  void whatIsOwedIsWrittenBeforeTheLibraryIsClosed() throws InterruptedException {
    full = true;
    store.keep(onDisk(keeping("Ada")));
    settle();
    full = false;

    assertThat(store.close(10_000)).isTrue();

    try (var again = Libraries.open(folder.resolve("library.db"))) {
      assertThat(again.athletes()).extracting(Athlete::name).containsExactly("Ada");
    }
  }

  @Test
  void aDiskThatRefusesToTheEndDoesNotKeepTheLibraryOpen() throws InterruptedException {
    full = true;
    store.keep(onDisk(keeping("Ada")));

    assertThat(store.close(10_000)).isTrue();

    Libraries.open(folder.resolve("library.db")).close();
  }

  @Test
  void whatTheDatabaseRefusesIsToldAndNotTriedAgain() throws InterruptedException {
    var tries = new ArrayList<String>();
    store.keep(
        _ -> {
          tries.add("tried");
          throw refusal(SQLiteErrorCode.SQLITE_CONSTRAINT);
        });
    store.keep(keeping("Ada"));
    settle();

    assertThat(tries).containsExactly("tried");
    assertThat(failures).hasSize(1);
    assertThat(store.owing().get()).isFalse();
    assertThat(names()).containsExactly("Ada");
  }

  @Test
  void whatMayBeLostIsToldAndLetGo() throws InterruptedException {
    full = true;
    store.tell(onDisk(keeping("Ada")));
    settle();

    assertThat(failures).hasSize(1);
    assertThat(store.owing().get()).isFalse();
    assertThat(later).isEmpty();
  }

  @Test
  void aQuestionIsAnsweredAfterWhatWasWrittenBefore() throws InterruptedException {
    store.keep(keeping("Ada"));

    assertThat(names()).containsExactly("Ada");
  }

  @Test
  void aQuestionThatTheDiskDoesNotAnswerIsTold() throws InterruptedException {
    var answers = new ArrayList<Object>();
    store.ask(
        _ -> {
          throw refusal(SQLiteErrorCode.SQLITE_IOERR);
        },
        answers::add);
    settle();

    assertThat(failures).hasSize(1);
    assertThat(answers).isEmpty();
  }

  @Test
  void whatIsInsistedOnIsReadOnceTheDiskAnswersAndItsRefusalToldOnce() throws Exception {
    var answers = new ArrayList<List<Athlete>>();
    full = true;
    store.insist(read(Library::athletes), answers::add);
    settle();
    waited().run();
    settle();
    assertThat(answers).isEmpty();
    full = false;

    waited().run();
    settle();

    assertThat(answers).containsExactly(List.of());
    assertThat(failures).hasSize(1);
    assertThat(later).isEmpty();
  }

  @Test
  void whatTheDatabaseCannotReadIsNotInsistedOn() throws Exception {
    store.insist(
        _ -> {
          throw refusal(SQLiteErrorCode.SQLITE_CORRUPT);
        },
        _ -> {});
    settle();

    assertThat(failures).hasSize(1);
    assertThat(later).isEmpty();
  }

  @Test
  void aJobWaitsUntilWhatWasToldBeforeIsWritten() throws InterruptedException {
    var go = new CountDownLatch(1);
    var order = new ArrayList<String>();
    store.tell(
        _ -> {
          await(go);
          order.add("written");
        });
    var job = Thread.ofPlatform().start(() -> settleThen(() -> order.add("read")));
    assertThat(job.join(Duration.ofMillis(50))).isFalse();

    go.countDown();
    job.join();

    assertThat(order).containsExactly("written", "read");
  }

  @Test
  void aJobDoesNotWaitForALibraryThatIsClosed() throws InterruptedException {
    store.close(10_000);

    store.settle();

    assertThat(failures).isEmpty();
  }

  private void settleThen(Runnable next) {
    try {
      store.settle();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    next.run();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void nothingIsServedAfterTheEnd() throws InterruptedException {
    store.close(10_000);

    store.keep(keeping("Ada"));
    store.tell(keeping("Ben"));

    try (var again = Libraries.open(folder.resolve("library.db"))) {
      assertThat(again.athletes()).isEmpty();
    }
    assertThat(failures).isEmpty();
  }

  private static Consumer<Library> keeping(String name) {
    var athlete = Athlete.named(name);
    return library -> library.save(athlete);
  }

  private Consumer<Library> onDisk(Consumer<Library> write) {
    return library -> {
      if (full) {
        throw refusal(SQLiteErrorCode.SQLITE_FULL);
      }
      write.accept(library);
    };
  }

  private <R> Function<Library, R> read(Function<Library, R> read) {
    return library -> {
      if (full) {
        throw refusal(SQLiteErrorCode.SQLITE_IOERR);
      }
      return read.apply(library);
    };
  }

  /// What is tried again once the time for it has come.
  private Runnable waited() throws InterruptedException {
    return Objects.requireNonNull(later.poll(60, TimeUnit.SECONDS), "Nothing is tried again");
  }

  private static StoreException refusal(SQLiteErrorCode code) {
    return new StoreException("write", "athlete", new SQLException("no", "", code.code));
  }

  private List<String> names() throws InterruptedException {
    var names = new ArrayList<String>();
    store.ask(
        Library::athletes, all -> all.stream().map(Athlete::name).forEach(name -> names.add(name)));
    settle();
    return names;
  }

  /// Waits until all that was asked is served, and runs what was delivered.
  private void settle() throws InterruptedException {
    var served = new ArrayList<String>();
    store.ask(_ -> "", served::add);
    while (served.isEmpty()) {
      var next = deliveries.poll(60, TimeUnit.SECONDS);
      assertThat(next).as("nothing was delivered within a minute").isNotNull();
      next.run();
    }
  }
}
