package org.backstride.ui.gallery;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// In which languages and sizes words are looked at.
public final class Looks {

  /// The name of [#all] for a source of arguments.
  public static final String ALL = "org.backstride.ui.gallery.Looks#all";

  private Looks() {}

  /// Language, name of the size, size.
  public static Stream<Arguments> all() {
    return Stream.of("en", "de", "es")
        .flatMap(
            language ->
                Stream.of(
                    Arguments.of(language, "large", Exhibit.Size.LARGE),
                    Arguments.of(language, "small", Exhibit.Size.SMALL)));
  }
}
