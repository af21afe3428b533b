package org.backstride.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures of every screen in every theme and size, drawn without a warning: look at them in
/// `target/gallery` before calling a view done.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryTest {

  private final Demo demo = Demo.filled(Locale.ENGLISH);

  @BeforeAll
  void start() {
    Fx.start();
  }

  @AfterAll
  void end() {
    demo.close();
  }

  static Stream<Arguments> looks() {
    return Stream.of(Theme.values())
        .flatMap(
            theme ->
                Stream.of(
                    Arguments.of(theme, "large", Exhibit.Size.LARGE),
                    Arguments.of(theme, "small", Exhibit.Size.SMALL)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyScreenIsDrawnWithoutAWarning(Theme theme, String sizeName, Exhibit.Size size) {
    try (var console = new CssConsole();
        var window = WindowExhibit.of(demo, new Place.Today(), theme, size)) {
      for (Screen screen : Screens.all()) {
        window.open(screen.place().apply(demo));
        demo.rest();
        Fx.waitFor(screen.name() + " to be made", () -> Fx.get(() -> !isBeingMade(window)));
        window.save(screen.name() + "-" + theme.code() + "-" + sizeName);
      }

      assertThat(console.lines()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyEmptyScreenSaysWhatToDo(Theme theme) {
    try (var empty = Demo.empty();
        var console = new CssConsole();
        var window = WindowExhibit.of(empty, new Place.Today(), theme, Exhibit.Size.LARGE)) {
      window.save("today-empty-" + theme.code());
      window.open(new Place.Recordings());
      window.save("recordings-empty-" + theme.code());

      assertThat(console.lines()).isEmpty();
    }
  }

  @Test
  void anEmptyScreenHasOneFilledButton() {
    try (var empty = Demo.empty();
        var window =
            WindowExhibit.of(empty, new Place.Athletes(), Theme.LIGHT, Exhibit.Size.LARGE)) {
      for (var place :
          List.of(
              new Place.Athletes(),
              new Place.Recordings(),
              new Place.Programs(),
              new Place.Calendar(),
              new Place.Sheets())) {
        window.open(place);

        assertThat(filled(window)).as(place.toString()).isOne();
      }
    }
  }

  private static long filled(WindowExhibit window) {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(".button.accent").stream()
                .filter(GalleryTest::isShown)
                .count());
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  private static boolean isBeingMade(WindowExhibit window) {
    return window.stage().getScene().getRoot().lookupAll(".progress-indicator").stream()
        .anyMatch(GalleryTest::isShown);
  }
}
