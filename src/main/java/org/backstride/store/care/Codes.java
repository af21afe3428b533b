package org.backstride.store.care;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.store.sql.Row;
import org.jspecify.annotations.Nullable;

/// Small sets and lists as codes in one column, separated by blanks.
final class Codes {

  private Codes() {}

  static @Nullable String orNull(@Nullable Collection<? extends Enum<?>> values) {
    return values == null ? null : of(values);
  }

  static String of(Collection<? extends Enum<?>> values) {
    return values.stream().map(Codes::code).sorted().collect(Collectors.joining(" "));
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E value(String code, Class<E> type) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }

  static <E extends Enum<E>> Set<E> set(String codes, Class<E> type) {
    return words(codes).map(code -> value(code, type)).collect(Collectors.toUnmodifiableSet());
  }

  static <E extends Enum<E>> @Nullable Set<E> setOrNull(Row row, String column, Class<E> type)
      throws SQLException {
    return row.isNull(column) ? null : set(row.text(column), type);
  }

  static <E extends Enum<E>> @Nullable E valueOrNull(Row row, String column, Class<E> type)
      throws SQLException {
    return row.isNull(column) ? null : row.code(column, type);
  }

  static Stream<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isBlank());
  }

  static List<Integer> numbers(String text) {
    return Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
  }
}
