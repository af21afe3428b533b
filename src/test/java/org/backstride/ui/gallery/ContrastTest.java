package org.backstride.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tokens' colours against each other: text at least 4.5, shapes at least 3.
class ContrastTest {

  private static final Pattern TOKEN = Pattern.compile("(-bs-[a-z-]+): (#[0-9a-f]{6});");

  @ParameterizedTest
  @CsvSource({
    "text, surface",
    "text, subtle",
    "muted, surface",
    "muted, subtle",
    "faint, surface",
    "accent-text, surface",
    "accent-text, accent-tint",
    "on-accent, accent",
    "on-accent, accent-hover",
    "backward-text, surface",
    "forward-text, surface",
    "lateral-text, surface",
    "safe, safe-tint",
    "caution, caution-tint",
    "stop, stop-tint",
    "hint, hint-tint",
    "stop, surface"
  })
  void textCanBeRead(String ink, String ground) throws IOException {
    for (Theme theme : Theme.values()) {
      assertThat(ratio(theme, ink, ground))
          .as("%s on %s, %s", ink, ground, theme)
          .isGreaterThan(4.5);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "forward, surface",
    "backward, surface",
    "lateral, surface",
    "still, surface",
    "heart, surface",
    "speed, surface",
    "cadence, surface",
    "altitude, surface"
  })
  void shapesCanBeSeen(String ink, String ground) throws IOException {
    for (Theme theme : Theme.values()) {
      assertThat(ratio(theme, ink, ground)).as("%s on %s, %s", ink, ground, theme).isGreaterThan(3);
    }
  }

  private static double ratio(Theme theme, String ink, String ground) throws IOException {
    Map<String, Color> tokens = tokens(theme);
    return Contrast.of(
        Objects.requireNonNull(tokens.get("-bs-" + ink), ink),
        Objects.requireNonNull(tokens.get("-bs-" + ground), ground));
  }

  private static Map<String, Color> tokens(Theme theme) throws IOException {
    String name = "/org/backstride/ui/tokens-" + theme.code() + ".css";
    try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(name))) {
      var found = new HashMap<String, Color>();
      var tokens = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (tokens.find()) {
        found.put(tokens.group(1), Color.web(tokens.group(2)));
      }
      return found;
    }
  }
}
