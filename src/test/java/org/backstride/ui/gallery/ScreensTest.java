package org.backstride.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

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
import org.junit.jupiter.api.Test;
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
  void everyScreenKeepsTheLaws(Screen screen) {
    window.open(Fx.get(() -> screen.place().apply(demo)));
    var scene = window.stage().getScene();

    assertAll(
        () ->
            assertThat(Fx.get(() -> AccessibilityAudit.of(scene.getRoot())))
                .as("takes the keyboard without a role or words")
                .isEmpty(),
        () ->
            assertThat(doubled(Fx.get(window.window()::actions)))
                .as("keys that mean two things")
                .isEmpty(),
        () ->
            assertThat(Fx.get(() -> pictured(scene.getRoot())))
                .as("kept as a picture, drawn anew as a whole at each change: use a ScrollArea")
                .isEmpty(),
        () ->
            assertThat(Fx.get(() -> TabWalk.faults(scene)))
                .as("never reached or never left by Tab")
                .isEmpty());
  }

  /// All screens at once: the garbage collector looks through everything each time it is asked.
  @Test
  void closedScreensLeaveNothingBehind() {
    var closed = new LinkedHashMap<String, List<WeakReference<Node>>>();
    for (Screen screen : Screens.all()) {
      Place place = Fx.get(() -> screen.place().apply(demo));
      var views = new ArrayList<WeakReference<Node>>();
      for (int i = 0; i < TIMES; i++) {
        window.open(place);
        views.add(Fx.get(() -> new WeakReference<>(content(window))));
        window.open(new Place.Today());
      }
      closed.put(screen.name(), views);
    }
    window.open(new Place.Athletes());
    demo.rest();

    assertThat(held(closed)).as("screens held after they were opened %d times", TIMES).isEmpty();
  }

  private static List<Node> pictured(Node root) {
    return root.lookupAll("*").stream().filter(Node::isCache).toList();
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

  /// Those of which more than the last view is held after the garbage collector has had several
  /// chances.
  private static Set<String> held(Map<String, List<WeakReference<Node>>> closed) {
    for (int i = 0; i < 12 && !closed.isEmpty(); i++) {
      Fx.settle();
      System.gc();
      closed.values().removeIf(views -> reachable(views) < 2);
    }
    return closed.keySet();
  }

  private static long reachable(List<WeakReference<Node>> views) {
    return views.stream().filter(view -> view.get() != null).count();
  }
}
