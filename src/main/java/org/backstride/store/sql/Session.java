package org.backstride.store.sql;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backstride.store.lock.LibraryLock;
import org.jspecify.annotations.Nullable;

/// The writing and the reading connection of an open library, each used by one thread at a time.
public final class Session implements AutoCloseable {

  private final @Nullable Seat writing;
  private final Seat reading;
  private final @Nullable LibraryLock lock;
  private Durability durability = Durability.FULL;

  /// @param writing null where the library is open to be read only
  /// @param lock given up at the end; null where it was not taken
  public Session(@Nullable Connection writing, Connection reading, @Nullable LibraryLock lock) {
    this.writing = writing == null ? null : new Seat(writing);
    this.reading = new Seat(reading);
    this.lock = lock;
  }

  /// A connection and who sits at it.
  private static final class Seat {
    final ReentrantLock turn = new ReentrantLock(true);
    final Connection connection;
    final Tx tx;

    Seat(Connection connection) {
      this.connection = connection;
      tx = new Tx(connection);
    }

    <R> R take(Function<Seat, R> work) {
      turn.lock();
      try {
        return work.apply(this);
      } finally {
        turn.unlock();
      }
    }
  }

  /// Reads one state of the library.
  public <R> R read(Function<Tx, R> query) {
    return reading.take(seat -> inTransaction(seat, "BEGIN", query));
  }

  /// Writes all of it or nothing.
  public void write(Durability wanted, Consumer<Tx> edit) {
    var seat = writing;
    if (seat == null) {
      throw new StoreException(
          "write", "the library", new SQLException("it is open to be read only"));
    }
    seat.take(
        taken -> {
          use(taken, wanted);
          return inTransaction(
              taken,
              "BEGIN IMMEDIATE",
              tx -> {
                edit.accept(tx);
                return wanted;
              });
        });
  }

  /// Runs a statement outside of any transaction.
  public void execute(String sql, @Nullable Object... arguments) {
    var seat = writing == null ? reading : writing;
    seat.take(taken -> taken.tx.update(sql, arguments));
  }

  /// Writes all of it or nothing, overwrites what is deleted, then writes the file anew without
  /// free pages and empties the log of writes beside it.
  ///
  /// @return whether the file was written anew; where it was not, as on a full disk, the edit
  ///   stands all the same
  public boolean overwrite(Consumer<Tx> edit) {
    run("PRAGMA secure_delete = ON");
    write(Durability.FULL, edit);
    boolean isWrittenAnew = succeeds("VACUUM");
    return succeeds("PRAGMA wal_checkpoint(TRUNCATE)") && isWrittenAnew;
  }

  private boolean succeeds(String sql) {
    try {
      run(sql);
      return true;
    } catch (StoreException e) {
      System.getLogger(Session.class.getName())
          .log(System.Logger.Level.WARNING, "The file was not written anew", e);
      return false;
    }
  }

  /// Runs a statement that may answer, outside of any transaction.
  private void run(String sql) {
    var seat = writing == null ? reading : writing;
    seat.take(
        taken -> {
          // A vacuum waits for no statement: those kept prepared are let go first.
          taken.tx.close();
          try (var statement = taken.connection.createStatement()) {
            return statement.execute(sql);
          } catch (SQLException e) {
            throw new StoreException("write", sql, e);
          }
        });
  }

  @Override
  public void close() {
    try (Closing _ = this::unlock;
        Closing _ = () -> close(writing)) {
      close(reading);
    } catch (SQLException e) {
      throw new StoreException("close", "the library", e);
    } catch (UncheckedIOException e) {
      throw new StoreException("unlock", "the library", e);
    }
  }

  /// A step of the end; each is taken, whatever became of the one before.
  @FunctionalInterface
  private interface Closing extends AutoCloseable {
    @Override
    void close() throws SQLException;
  }

  private void unlock() {
    if (lock != null) {
      lock.close();
    }
  }

  private static void close(@Nullable Seat seat) throws SQLException {
    if (seat == null) {
      return;
    }
    seat.turn.lock();
    try (Closing _ = seat.connection::close) {
      seat.tx.close();
    } finally {
      seat.turn.unlock();
    }
  }

  private void use(Seat seat, Durability wanted) {
    if (durability != wanted) {
      seat.tx.update("PRAGMA synchronous = " + wanted);
      durability = wanted;
    }
  }

  private static <R> R inTransaction(Seat seat, String begin, Function<Tx, R> work) {
    seat.tx.update(begin);
    boolean done = false;
    try {
      R result = work.apply(seat.tx);
      seat.tx.update("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack(seat);
      }
    }
  }

  /// SQLite itself rolls back after a full disk: then there is nothing left to roll back.
  private static void rollBack(Seat seat) {
    try (var statement = seat.connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      System.getLogger(Session.class.getName())
          .log(System.Logger.Level.DEBUG, "Nothing to roll back", e);
    }
  }
}
