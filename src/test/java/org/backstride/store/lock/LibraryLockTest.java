package org.backstride.store.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.backstride.store.lock.LibraryLock.Attempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One writer at a time, whoever comes at once, and whatever the lock's file has in it.
@Execution(ExecutionMode.CONCURRENT)
class LibraryLockTest {

  private static final Instant NOW = Instant.parse("2026-11-21T06:30:00Z");
  private static final Holder DESK = new Holder("front-desk", 42, NOW.minusSeconds(60), "ana", NOW);

  @TempDir Path folder;

  @Test
  void ofManyWhoAskAtOnceOneGetsIt() throws Exception {
    try (var pool = Executors.newFixedThreadPool(8)) {
      assertThat(heldOf(pool)).isEqualTo(1);
    }
  }

  @Test
  void ofManyWhoFindALockThatADeadProcessLeftOneGetsIt() throws Exception {
    String host = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    var dead = new Holder(host, 999_999_999, NOW.minusSeconds(60), "ana", NOW.minusSeconds(60));

    try (var pool = Executors.newFixedThreadPool(8)) {
      for (int round = 0; round < 200; round++) {
        Files.writeString(lockFile(), dead.toText());

        assertThat(heldOf(pool)).as("round %d", round).isEqualTo(1);
        Files.delete(lockFile());
      }
    }
    assertThat(folder).isEmptyDirectory();
  }

  /// How many of eight who ask at once get it.
  private long heldOf(ExecutorService pool) throws Exception {
    long held = 0;
    for (var attempt : pool.invokeAll(Collections.<Callable<Attempt>>nCopies(8, this::acquire))) {
      held += attempt.get() instanceof Attempt.Held ? 1 : 0;
    }
    return held;
  }

  @Test
  void givenUpTwiceItIsFreeOnce() throws IOException {
    var first = held(acquire());
    first.close();
    var second = held(acquire());

    first.close();

    assertThat(acquire()).isInstanceOf(Attempt.Refused.class);
    second.close();
    assertThat(lockFile()).doesNotExist();
  }

  @Test
  void aLockThatIsSomebodyElsesByNowIsLeft() throws IOException {
    var mine = held(acquire());
    Files.writeString(lockFile(), DESK.toText());

    mine.close();

    assertThat(lockFile()).hasContent(DESK.toText());
  }

  @Test
  void aLockThatSomebodyTidiedUpIsGivenUpQuietly() throws IOException {
    var mine = held(acquire());
    Files.delete(lockFile());

    assertThatCode(mine::close).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"0, false", "9_999, false", "10_000, false", "10_001, true", "86_400_000, true"})
  void whatCannotBeReadIsTakenOverOnceItIsOldEnough(String age, boolean free) throws IOException {
    Files.writeString(lockFile(), "half a na");
    long millis = Long.parseLong(age.replace("_", ""));
    Files.setLastModifiedTime(lockFile(), FileTime.from(NOW.minusMillis(millis)));

    var attempt = acquire();

    assertThat(attempt instanceof Attempt.Held).isEqualTo(free);
  }

  @Test
  void aTornNameIsNobodys() {
    String text = DESK.toText();
    assertThat(Holder.parse(text)).hasValue(DESK);

    for (int length = 0; length < text.length(); length++) {
      assertThat(Holder.parse(text.substring(0, length))).as("%d characters", length).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"42, yesterday", "forty, 2026-11-21T06:30:00Z", "'', 2026-11-21T06:30:00Z"})
  void aNameThatMakesNoSenseIsNobodys(String pid, String started) {
    assertThat(Holder.parse("desk\n" + pid + "\n" + started + "\nana\n2026-11-21T06:30:00Z\n"))
        .isEmpty();
  }

  private Attempt acquire() throws IOException {
    return LibraryLock.acquire(folder.resolve("library.db"), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static LibraryLock held(Attempt attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Held.class);
    return ((Attempt.Held) attempt).lock();
  }

  private Path lockFile() {
    return LibraryLock.fileFor(folder.resolve("library.db"));
  }
}
