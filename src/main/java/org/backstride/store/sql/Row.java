package org.backstride.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The current row of a query, read by column name into the model's types.
public final class Row {

  private final ResultSet results;

  public Row(ResultSet results) {
    this.results = results;
  }

  public boolean isNull(String column) throws SQLException {
    return results.getObject(column) == null;
  }

  public String text(String column) throws SQLException {
    return results.getString(column);
  }

  public long number(String column) throws SQLException {
    return results.getLong(column);
  }

  public int integer(String column) throws SQLException {
    return results.getInt(column);
  }

  public byte[] bytes(String column) throws SQLException {
    return results.getBytes(column);
  }

  public UUID uuid(String column) throws SQLException {
    return UUID.fromString(text(column));
  }

  /// An enum constant by its stable code.
  public <E extends Enum<E>> E code(String column, Class<E> type) throws SQLException {
    return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT));
  }

  public Instant time(String column) throws SQLException {
    return Instant.ofEpochMilli(number(column));
  }

  public @Nullable Integer integerOrNull(String column) throws SQLException {
    return isNull(column) ? null : Integer.valueOf(integer(column));
  }

  public @Nullable LocalDate dateOrNull(String column) throws SQLException {
    return isNull(column) ? null : LocalDate.parse(text(column));
  }

  public @Nullable Instant timeOrNull(String column) throws SQLException {
    return isNull(column) ? null : time(column);
  }

  public @Nullable UUID uuidOrNull(String column) throws SQLException {
    return isNull(column) ? null : uuid(column);
  }

  /// A number, NaN where the column is null.
  public double decimal(String column) throws SQLException {
    return isNull(column) ? Double.NaN : results.getDouble(column);
  }
}
