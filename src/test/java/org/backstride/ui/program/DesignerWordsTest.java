package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.backstride.program.BlockPath;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.CutWords;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.program.stage.LanePane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// No word of the designer is cut, in any language and any usual size of the window: with nothing
/// selected, with each kind of block selected, and while one is dragged.
class DesignerWordsTest {

  /// The tags beside the name, which the inspector shows whole.
  private static final String MAY_BE_CUT = "knee, rehab, T3";

  private static final BlockPath BOUT = BlockPath.of(1, 0);
  private static final int KINDS = 5;

  @BeforeAll
  static void start() {
    Fx.start();
  }

  static Stream<Arguments> windows() {
    return Messages.LANGUAGES.stream()
        .flatMap(
            locale ->
                Stream.of(
                        new Size(1024, 640),
                        new Size(1024, 700),
                        new Size(1280, 720),
                        new Size(1440, 900))
                    .map(size -> Arguments.of(locale, size)));
  }

  @ParameterizedTest
  @MethodSource("windows")
  void everyWordStandsWhole(Locale locale, Size size) {
    try (var demo = Demo.library(locale);
        var window =
            WindowExhibit.of(demo, new Place.ProgramPlace(demo.program()), Theme.LIGHT, size)) {
      String picture = "designer-words-" + locale + "-" + size.width() + "x" + size.height();
      window.save(picture);
      var cut = new ArrayList<>(cut(window));
      for (int i = 0; i < KINDS; i++) {
        push(window, KeyCode.RIGHT);
        cut.addAll(cut(window));
      }
      window.save(picture + "-block");
      drag(window);
      cut.addAll(cut(window));
      window.save(picture + "-drag");

      assertThat(cut).isEmpty();
      assertThat(shown(window, "#totals-weekly")).as("backward a week").isTrue();
    }
  }

  private static void drag(WindowExhibit window) {
    Fx.run(
        () -> {
          var lane = lane(window);
          double edge = lane.lane().span(BOUT).orElseThrow().to() - 2;
          fire(lane, MouseEvent.MOUSE_PRESSED, edge);
          fire(lane, MouseEvent.MOUSE_DRAGGED, edge + 6);
          fire(lane, MouseEvent.MOUSE_DRAGGED, edge + 30);
        });
    Fx.settle();
    Fx.settle();
  }

  private static void fire(LanePane lane, EventType<MouseEvent> type, double x) {
    var place = lane.localToScene(lane.xOf(x), lane.lane().frame().plotBottom() - 20);
    lane.fireEvent(Mouse.held(type, place));
  }

  private static void push(WindowExhibit window, KeyCode code) {
    Fx.run(
        () ->
            lane(window)
                .fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    Fx.settle();
  }

  private static LanePane lane(WindowExhibit window) {
    return (LanePane) window.lookup("lane");
  }

  private static boolean shown(WindowExhibit window, String selector) {
    return Fx.get(
        () -> {
          var root = window.stage().getScene().getRoot();
          var figure = root.lookup(selector);
          return figure != null
              && figure.getParent().getParent().isVisible()
              && root.localToScene(root.getLayoutBounds())
                  .contains(figure.localToScene(figure.getLayoutBounds()));
        });
  }

  private static List<String> cut(WindowExhibit window) {
    return Fx.get(
        () -> {
          var root = window.stage().getScene().getRoot();
          return Stream.concat(CutWords.under(root).stream(), CutWords.beyond(root).stream())
              .filter(words -> !words.equals(MAY_BE_CUT))
              .toList();
        });
  }
}
