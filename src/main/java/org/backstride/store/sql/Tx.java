package org.backstride.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One connection inside a transaction: query, update, batch, and nothing else. Statements are
/// prepared once a connection.
public final class Tx implements AutoCloseable {

  /// Makes a value of the current row.
  @FunctionalInterface
  public interface Mapper<R> {
    R map(Row row) throws SQLException;
  }

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  public Tx(Connection connection) {
    this.connection = connection;
  }

  public <R> List<R> query(String sql, Mapper<R> mapper, @Nullable Object... arguments) {
    try (var results = statement(sql, arguments).executeQuery()) {
      var row = new Row(results);
      List<R> found = new ArrayList<>();
      while (results.next()) {
        found.add(mapper.map(row));
      }
      return found;
    } catch (SQLException e) {
      forget(sql);
      throw new StoreException("read", firstLine(sql), e);
    }
  }

  public <R> Optional<R> first(String sql, Mapper<R> mapper, @Nullable Object... arguments) {
    return query(sql, mapper, arguments).stream().findFirst();
  }

  public int update(String sql, @Nullable Object... arguments) {
    try {
      return statement(sql, arguments).executeUpdate();
    } catch (SQLException e) {
      forget(sql);
      throw new StoreException("write", firstLine(sql), e);
    }
  }

  @Override
  public void close() {
    for (var statement : prepared.values()) {
      try {
        statement.close();
      } catch (SQLException e) {
        throw new StoreException("close", "a statement", e);
      }
    }
    prepared.clear();
  }

  private PreparedStatement statement(String sql, @Nullable Object... arguments)
      throws SQLException {
    var statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, stored(arguments[i]));
    }
    return statement;
  }

  /// A statement that failed, of a full disk for example, does not work a second time.
  private void forget(String sql) {
    var failed = prepared.remove(sql);
    try {
      if (failed != null) {
        failed.close();
      }
    } catch (SQLException e) {
      System.getLogger(Tx.class.getName())
          .log(System.Logger.Level.DEBUG, "A failed statement was not closed", e);
    }
  }

  private static @Nullable Object stored(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Enum<?> code -> code.name().toLowerCase(Locale.ROOT);
      case Instant time -> time.toEpochMilli();
      case LocalDate date -> date.toString();
      case UUID id -> id.toString();
      case Double number when number.isNaN() -> null;
      default -> value;
    };
  }

  private static String firstLine(String sql) {
    return sql.strip().lines().findFirst().orElse("");
  }
}
