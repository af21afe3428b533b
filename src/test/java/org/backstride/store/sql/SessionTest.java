package org.backstride.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.backstride.store.lock.LibraryLock;
import org.backstride.store.lock.LibraryLock.Attempt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All of a write or nothing, one state for a read, and an end that leaves nothing behind.
class SessionTest {

  @TempDir Path folder;
  private Path file;
  private Connection writing;
  private Session session;

  @BeforeEach
  void open() throws SQLException {
    file = folder.resolve("library.db");
    writing = Connections.writing(file);
    session = new Session(writing, Connections.reading(file), null);
    session.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void aWriteThatFailsHalfwayLeavesNothing() {
    assertThatThrownBy(
            () ->
                session.write(
                    Durability.FULL,
                    tx -> {
                      tx.update("INSERT INTO note (text) VALUES (?)", "kept?");
                      tx.update("INSERT INTO note (text) VALUES (?)", (Object) null);
                    }))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.operation()).isEqualTo("write"));

    assertThat(count()).isZero();
  }

  @Test
  void aWriteThatABugEndsLeavesNothingAndTheNextOneGoesOn() {
    assertThatThrownBy(
            () ->
                session.write(
                    Durability.FULL,
                    tx -> {
                      tx.update("INSERT INTO note (text) VALUES (?)", "kept?");
                      throw new IllegalStateException("a bug");
                    }))
        .hasMessage("a bug");

    session.write(Durability.FULL, tx -> tx.update("INSERT INTO note (text) VALUES (?)", "next"));

    assertThat(count()).isEqualTo(1);
  }

  @Test
  void aDiskWithoutRoomTakesTheWriteBackAndTheLibraryGoesOn() {
    session.execute("INSERT INTO note (text) VALUES (?)", "before");
    full(2);

    assertThatThrownBy(
            () ->
                session.write(
                    Durability.FULL,
                    tx -> {
                      tx.update("INSERT INTO note (text) VALUES (?)", "small");
                      tx.update("INSERT INTO note (text) VALUES (?)", "x".repeat(100_000));
                    }))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("SQLITE_FULL");
    assertThat(count()).isEqualTo(1);

    full(1_000_000);
    session.write(Durability.FULL, tx -> tx.update("INSERT INTO note (text) VALUES (?)", "after"));
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void aReadSeesOneStateWhateverIsWrittenMeanwhile() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var written = new CountDownLatch(1);
    var seen = new AtomicInteger(-1);
    session.execute("INSERT INTO note (text) VALUES (?)", "before");
    var reader =
        Thread.ofPlatform()
            .start(
                () ->
                    session.read(
                        tx -> {
                          int first = count(tx);
                          begun.countDown();
                          await(written);
                          seen.set(count(tx) - first);
                          return first;
                        }));

    begun.await();
    session.write(Durability.NORMAL, tx -> tx.update("INSERT INTO note (text) VALUES ('b')"));
    written.countDown();
    reader.join();

    assertThat(seen).hasValue(0);
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void importsAreWrittenLessSurelyThanWhatAHandEdited() {
    session.write(Durability.NORMAL, tx -> tx.update("INSERT INTO note (text) VALUES ('a')"));
    assertThat(synchronous()).isEqualTo(1);

    session.write(Durability.FULL, tx -> tx.update("INSERT INTO note (text) VALUES ('b')"));
    assertThat(synchronous()).isEqualTo(2);
  }

  @Test
  void aConnectionThatDoesNotCloseKeepsNeitherTheOtherNorTheLock() throws Exception {
    var lock = ((Attempt.Held) LibraryLock.acquire(file, Clock.systemUTC())).lock();
    var stuck = new Session(Connections.writing(file), stubborn(Connections.reading(file)), lock);

    assertThatThrownBy(stuck::close)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("not now");

    assertThat(LibraryLock.fileFor(file)).doesNotExist();
    assertThatThrownBy(() -> stuck.write(Durability.FULL, tx -> tx.update("DELETE FROM note")))
        .isInstanceOf(StoreException.class);
  }

  @Test
  void whatIsOverwrittenIsNowhereInTheFileAnyMore() throws Exception {
    String about = "Ada Byron, knee. ".repeat(10_000);
    session.overwrite(tx -> tx.update("INSERT INTO note (text) VALUES (?)", about));
    assertThat(content()).contains("Ada Byron");

    session.overwrite(tx -> tx.update("DELETE FROM note"));

    assertThat(content()).doesNotContain("Ada Byron").hasSizeLessThan(20_000);
    assertThat(folder.resolve("library.db-wal")).isEmptyFile();
  }

  @Test
  void whatCannotBeWrittenAnewIsDeletedAllTheSame() throws SQLException {
    session.write(Durability.FULL, tx -> tx.update("INSERT INTO note (text) VALUES ('Ada')"));
    try (var statement = writing.createStatement();
        var open = statement.executeQuery("SELECT 1 UNION ALL SELECT 2")) {
      assertThat(open.next()).isTrue();

      assertThat(session.overwrite(tx -> tx.update("DELETE FROM note"))).isFalse();
    }

    assertThat(count()).isZero();
    assertThat(session.overwrite(tx -> tx.update("DELETE FROM note"))).isTrue();
  }

  private String content() throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private void full(int pages) {
    try (var statement = writing.createStatement()) {
      statement.execute("PRAGMA max_page_count = " + pages);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private int synchronous() {
    try {
      return Connections.pragma(writing, "synchronous");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private int count() {
    return session.read(SessionTest::count);
  }

  private static int count(Tx tx) {
    return tx.query("SELECT count(*) AS n FROM note", row -> row.integer("n")).getFirst();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// A connection that works until it is to be closed.
  private static Connection stubborn(Connection real) {
    return (Connection)
        Proxy.newProxyInstance(
            SessionTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              if (method.getName().equals("close")) {
                real.close();
                throw new SQLException("not now");
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
