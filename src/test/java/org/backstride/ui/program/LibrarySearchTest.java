package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.backstride.studio.Studio;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.program.library.ProgramsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// From the words that are searched for to the cards, by keyboard.
class LibrarySearchTest {

  private final FxRobot robot = new FxRobot();
  private final Studio studio = started();
  private final ProgramsView view =
      Fx.get(
          () ->
              new ProgramsView(
                  Designer.context(studio, Locale.ENGLISH), Clock.system(ZoneId.systemDefault())));
  private final Exhibit exhibit =
      Exhibit.of(Fx.get(() -> new StackPane(view.node())), Theme.LIGHT, Exhibit.Size.LARGE);

  private static Studio started() {
    Fx.start();
    return Designer.studio();
  }

  @BeforeEach
  void fill() {
    Fx.run(
        () -> {
          studio.programs().add(Programs.knee(), "Add");
          studio.programs().add(Programs.sliver(), "Add");
        });
    Fx.settle();
    robot.clickOn("#programs-search");
  }

  @AfterEach
  void close() {
    Fx.run(view::close);
    exhibit.close();
    Fx.get(studio::close);
  }

  @Test
  void theArrowDownLeadsToTheFirstCard() {
    robot.push(KeyCode.DOWN);
    Fx.settle();

    assertThat(node("#program-card").isFocused()).isTrue();
  }

  @Test
  void whereNothingIsFoundTheArrowDownStaysWithTheWords() {
    robot.write("zzz").push(KeyCode.DOWN);
    Fx.settle();

    assertThat(node("#programs-search").isFocused()).isTrue();
  }

  private Node node(String selector) {
    return Fx.get(() -> view.node().lookup(selector));
  }
}
