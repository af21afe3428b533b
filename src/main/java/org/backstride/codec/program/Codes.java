package org.backstride.codec.program;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The words that stand for the constants of the model, stable for good.
final class Codes {

  private Codes() {}

  /// `WARM_UP` is `warm-up`.
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E read(Class<E> kind, String code) {
    return Enum.valueOf(kind, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /// The constant of a unit whose own code is given.
  static <E> E byCode(E[] values, Function<E, String> codeOf, String code) {
    return List.of(values).stream()
        .filter(value -> codeOf.apply(value).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No unit " + code));
  }
}
