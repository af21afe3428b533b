package org.backstride.ui.kit.mark;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What the values of a box are called, where one chooses and does not type.
public final class Named<T> extends StringConverter<T> {

  private final Function<T, String> words;

  public Named(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  /// @throws IllegalStateException always: a box that is typed into needs a reader of its own
  @Override
  public T fromString(String text) {
    throw new IllegalStateException("Typed into a box to choose from: " + text);
  }
}
