package org.backstride.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The current row of a query, read by column name into the model's types.
final class Row {

  private final ResultSet results;

  Row(ResultSet results) {
    this.results = results;
  }

  boolean isNull(String column) throws SQLException {
    return results.getObject(column) == null;
  }

  String text(String column) throws SQLException {
    return results.getString(column);
  }

  long number(String column) throws SQLException {
    return results.getLong(column);
  }

  int integer(String column) throws SQLException {
    return results.getInt(column);
  }

  byte[] bytes(String column) throws SQLException {
    return results.getBytes(column);
  }

  UUID uuid(String column) throws SQLException {
    return UUID.fromString(text(column));
  }

  /// An enum constant by its stable code.
  <E extends Enum<E>> E code(String column, Class<E> type) throws SQLException {
    return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT));
  }

  Instant time(String column) throws SQLException {
    return Instant.ofEpochMilli(number(column));
  }

  @Nullable Integer integerOrNull(String column) throws SQLException {
    return isNull(column) ? null : Integer.valueOf(integer(column));
  }

  @Nullable LocalDate dateOrNull(String column) throws SQLException {
    return isNull(column) ? null : LocalDate.parse(text(column));
  }

  @Nullable Instant timeOrNull(String column) throws SQLException {
    return isNull(column) ? null : time(column);
  }

  @Nullable UUID uuidOrNull(String column) throws SQLException {
    return isNull(column) ? null : uuid(column);
  }

  /// A number, NaN where the column is null.
  double decimal(String column) throws SQLException {
    return isNull(column) ? Double.NaN : results.getDouble(column);
  }
}
