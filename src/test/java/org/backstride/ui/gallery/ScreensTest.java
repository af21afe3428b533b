package org.backstride.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every screen: a screen reader can tell everything that takes the keyboard, no
/// keys mean two things, and a closed screen leaves nothing behind.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensTest {

  private static final int TIMES = 3;

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
  void everythingThatTakesTheKeyboardHasRoleAndWords(Screen screen) {
    window.open(Fx.get(() -> screen.place().apply(demo)));

    List<String> faults = Fx.get(() -> AccessibilityAudit.of(window.stage().getScene().getRoot()));

    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void theTabKeyReachesEverythingAndComesRound(Screen screen) {
    window.open(Fx.get(() -> screen.place().apply(demo)));

    List<String> faults = Fx.get(() -> TabWalk.faults(window.stage().getScene()));

    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void noKeysMeanTwoThings(Screen screen) {
    window.open(Fx.get(() -> screen.place().apply(demo)));

    assertThat(doubled(Fx.get(window.window()::actions))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void aClosedScreenLeavesNothingBehind(Screen screen) {
    Place place = Fx.get(() -> screen.place().apply(demo));
    var closed = new ArrayList<WeakReference<Node>>();
    for (int i = 0; i < TIMES; i++) {
      window.open(place);
      closed.add(Fx.get(() -> new WeakReference<>(content(window))));
      window.open(new Place.Today());
    }
    window.open(new Place.Athletes());
    demo.rest();

    assertThat(reachable(closed)).as("views still reachable after %d times", TIMES).isLessThan(2);
  }

  /// The keys with more than one command, by what they are called.
  private static Map<String, Set<String>> doubled(List<Action> actions) {
    var commands = new LinkedHashMap<String, Set<String>>();
    for (var action : actions) {
      if (action.keys() != null) {
        commands.computeIfAbsent(action.keysText(), _ -> new TreeSet<>()).add(action.text());
      }
    }
    commands.values().removeIf(texts -> texts.size() < 2);
    return commands;
  }

  /// What stands in the host, found by its style class.
  private static Node content(WindowExhibit window) {
    var host = (Parent) window.stage().getScene().getRoot().lookup(".bs-host");
    return host.getChildrenUnmodifiable().getFirst();
  }

  /// How many are still held after the garbage collector has had several chances.
  private static long reachable(List<WeakReference<Node>> nodes) {
    long left = nodes.size();
    for (int i = 0; i < 12 && left > 1; i++) {
      Fx.settle();
      System.gc();
      left = nodes.stream().filter(node -> node.get() != null).count();
    }
    return left;
  }
}
