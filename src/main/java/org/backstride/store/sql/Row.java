package org.backstride.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The current row of a query, read by column name into the model's types. A column's place is
/// looked up once a query: lists of ten thousand rows are read at start.
public final class Row {

  private final ResultSet results;
  private final Map<String, Integer> places = new HashMap<>();

  public Row(ResultSet results) throws SQLException {
    this.results = results;
    var names = results.getMetaData();
    for (int place = 1; place <= names.getColumnCount(); place++) {
      places.put(names.getColumnLabel(place), place);
    }
  }

  public boolean isNull(String column) throws SQLException {
    return results.getString(place(column)) == null;
  }

  public String text(String column) throws SQLException {
    return results.getString(place(column));
  }

  public long number(String column) throws SQLException {
    return results.getLong(place(column));
  }

  public int integer(String column) throws SQLException {
    return results.getInt(place(column));
  }

  public byte[] bytes(String column) throws SQLException {
    return results.getBytes(place(column));
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
    int value = integer(column);
    return value == 0 && results.wasNull() ? null : Integer.valueOf(value);
  }

  public @Nullable LocalDate dateOrNull(String column) throws SQLException {
    @Nullable String text = results.getString(place(column));
    return text == null ? null : LocalDate.parse(text);
  }

  public @Nullable Instant timeOrNull(String column) throws SQLException {
    long millis = number(column);
    return millis == 0 && results.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  public @Nullable UUID uuidOrNull(String column) throws SQLException {
    @Nullable String text = results.getString(place(column));
    return text == null ? null : UUID.fromString(text);
  }

  /// A number, NaN where the column is null.
  public double decimal(String column) throws SQLException {
    double value = results.getDouble(place(column));
    return value == 0 && results.wasNull() ? Double.NaN : value;
  }

  private int place(String column) throws SQLException {
    Integer place = places.get(column);
    if (place == null) {
      throw new SQLException("No column " + column);
    }
    return place;
  }
}
