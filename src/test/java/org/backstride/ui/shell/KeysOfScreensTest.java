package org.backstride.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.Screen;
import org.backstride.ui.gallery.Screens;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// On no screen do the same keys mean two things.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysOfScreensTest {

  private final Demo demo = Demo.filled(Locale.ENGLISH);
  private final WindowExhibit window =
      WindowExhibit.of(demo, new Place.Today(), Theme.LIGHT, Exhibit.Size.LARGE);

  @AfterAll
  void end() {
    window.close();
    demo.close();
  }

  static Stream<Screen> screens() {
    return Screens.all().stream();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void noKeysMeanTwoThings(Screen screen) {
    window.open(Fx.get(() -> screen.place().apply(demo)));

    assertThat(Fx.get(() -> doubled(window.stage().getScene()))).isEmpty();
  }

  /// The keys with more than one command, by what they are called.
  private static Map<String, Set<String>> doubled(Scene scene) {
    var commands = new LinkedHashMap<String, Set<String>>();
    for (var action : frame(scene).actions()) {
      if (action.keys() != null) {
        commands.computeIfAbsent(action.keysText(), _ -> new TreeSet<>()).add(action.text());
      }
    }
    commands.values().removeIf(texts -> texts.size() < 2);
    return commands;
  }

  private static WindowFrame frame(Scene scene) {
    return scene.getRoot().getChildrenUnmodifiable().stream()
        .filter(WindowFrame.class::isInstance)
        .map(WindowFrame.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
