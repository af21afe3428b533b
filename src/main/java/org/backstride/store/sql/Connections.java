package org.backstride.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// Opens SQLite files the one way the library does.
public final class Connections {

  private static final int BUSY_MILLIS = 5_000;
  private static final int CACHE_KIBIBYTES = 16 * 1024;

  private Connections() {}

  /// A connection that writes; the file must have been made, or SQLite makes it.
  public static Connection writing(Path file) throws SQLException {
    var config = common();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    return open(file, config);
  }

  /// A connection that cannot write.
  public static Connection reading(Path file) throws SQLException {
    var config = common();
    config.setReadOnly(true);
    return open(file, config);
  }

  /// A number that SQLite keeps about the file, such as `user_version`.
  public static int pragma(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement();
        var results = statement.executeQuery("PRAGMA " + name)) {
      return results.getInt(1);
    }
  }

  private static SQLiteConfig common() {
    var config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-CACHE_KIBIBYTES);
    return config;
  }

  private static Connection open(Path file, SQLiteConfig config) throws SQLException {
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source.getConnection();
  }
}
