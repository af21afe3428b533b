package org.backstride.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.CutWords;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A card that is laid over the window has it alone, in a small window too.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverlayTest {

  private static final int TABS = 60;

  private final Demo demo = Demo.library(Locale.ENGLISH);

  @AfterAll
  void end() {
    demo.close();
  }

  /// A card, where it is opened, and by which key there.
  enum Card {
    TEMPLATES("templates", _ -> new Place.Programs(), pressed(KeyCode.T, true)),
    EXPORT("export", demo -> new Place.ProgramPlace(demo.program()), pressed(KeyCode.E, true));

    private final String id;
    private final Function<Demo, Place> place;
    private final KeyEvent keys;

    Card(String id, Function<Demo, Place> place, KeyEvent keys) {
      this.id = id;
      this.place = place;
      this.keys = keys;
    }
  }

  @ParameterizedTest
  @EnumSource(Card.class)
  void oneEscapeClosesACardThatWasAskedForTwice(Card card) {
    try (var window = open(card)) {
      assertThat(window.lookup(card.id)).isNotNull();
      press(window, card.keys);
      press(window, pressed(KeyCode.ESCAPE, false));

      assertThat(window.lookup(card.id)).isNull();
    }
  }

  /// Else another file would be saved than the one that is marked.
  @Test
  void anArrowChoosesTheFormOfTheFileWithItsReport() {
    try (var window = open(Card.EXPORT)) {
      press(window, pressed(KeyCode.RIGHT, false));

      assertThat(((ToggleButton) window.lookup("export-tcx")).isSelected()).isTrue();
      assertThat(words(window, Card.EXPORT))
          .contains("A workout for older training devices and programs.");
    }
  }

  @Test
  void anArrowChoosesTheTemplateWithItsWeeks() {
    try (var window = open(Card.TEMPLATES)) {
      press(window, pressed(KeyCode.DOWN, false));

      assertThat(((ToggleButton) window.lookup("template-T4")).isSelected()).isTrue();
      assertThat(words(window, Card.TEMPLATES)).contains("Incline for patellofemoral pain, week 1");
    }
  }

  private static List<String> words(WindowExhibit window, Card card) {
    return Fx.get(
        () ->
            window.lookup(card.id).lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }

  @ParameterizedTest
  @EnumSource(Card.class)
  void theKeysOfTheWindowRestWhileACardLiesOverIt(Card card) {
    try (var window = open(card)) {
      var place = Fx.get(window.window()::place);
      press(window, pressed(KeyCode.F10, false));
      press(window, pressed(KeyCode.DIGIT1, true));

      assertThat(((MenuButton) window.lookup(ActionMenu.ID)).isShowing()).isFalse();
      assertThat(Fx.get(window.window()::place)).isEqualTo(place);
      assertThat(window.lookup(card.id)).isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource(Card.class)
  void theTabKeyStaysInTheCard(Card card) {
    try (var window = open(card)) {
      for (int i = 0; i < TABS; i++) {
        press(window, pressed(KeyCode.TAB, false));
        assertThat(isWithin(focused(window), window.lookup(card.id))).as("Tab %d", i).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Card.class)
  void noNoticeLiesOnAButtonOfTheCard(Card card) {
    try (var window = open(card)) {
      Fx.run(() -> window.window().show(Notice.problem("The file could not be saved: disk full")));
      Fx.settle();
      window.save("overlay-" + card.id + "-notice");
      var notice = Fx.get(() -> at(window.stage().getScene().lookup(".bs-notice")));

      assertThat(buttons(window, card)).isNotEmpty().noneMatch(notice::intersects);
      assertThat(notice.getMinY()).isNotNegative();
    }
  }

  static Stream<Arguments> languages() {
    return Messages.LANGUAGES.stream()
        .flatMap(locale -> Stream.of(Card.values()).map(card -> Arguments.of(locale, card)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noWordOfACardIsCut(Locale locale, Card card) {
    try (var spoken = Demo.library(locale);
        var window = open(spoken, card)) {
      window.save("overlay-" + card.id + "-" + locale);
      var words = Fx.get(() -> cut(window.lookup(card.id)));

      assertThat(words).isEmpty();
    }
  }

  private static List<String> cut(Node card) {
    return Stream.concat(CutWords.under(card).stream(), CutWords.beyond(card).stream()).toList();
  }

  private WindowExhibit open(Card card) {
    return open(demo, card);
  }

  private static WindowExhibit open(Demo demo, Card card) {
    var window = WindowExhibit.of(demo, card.place.apply(demo), Theme.LIGHT, new Size(1024, 640));
    window.toFront();
    press(window, card.keys);
    return window;
  }

  private static void press(WindowExhibit window, KeyEvent event) {
    Fx.run(() -> Event.fireEvent(window.stage().getScene().getFocusOwner(), event));
    Fx.settle();
  }

  private static KeyEvent pressed(KeyCode code, boolean shortcut) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
  }

  private static Node focused(WindowExhibit window) {
    return Fx.get(() -> window.stage().getScene().getFocusOwner());
  }

  private static boolean isWithin(Node node, Node card) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(card::equals);
  }

  private static List<Bounds> buttons(WindowExhibit window, Card card) {
    return Fx.get(
        () ->
            window.lookup(card.id).lookupAll("*").stream()
                .filter(ButtonBase.class::isInstance)
                .map(OverlayTest::at)
                .toList());
  }

  private static Bounds at(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
