package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.backstride.plan.AthletePlan;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Tip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Six people are told apart above the weeks, however little room is left for them.
class PeopleBarTest {

  @TempDir Path folder;
  private CalendarDesk desk;

  @BeforeEach
  void open() {
    desk = CalendarDesk.of(folder, Collections.nCopies(6, AthletePlan.EMPTY));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void initialsStandForNamesWhileThePanelBesideTheWeeksTakesTheirRoom() {
    assertThat(chips()).containsExactly(names());

    openPanel();

    assertThat(chips()).containsExactly("PA", "PB", "PC", "PD", "PE", "PF");
    assertThat(tips()).containsExactly(names());
  }

  @Test
  void namesComeBackWithTheRoom() {
    openPanel();

    desk.show(2);

    assertThat(chips()).containsExactly("Person A", "Person B");
    assertThat(tips()).containsOnly("");
  }

  @Test
  void theMenuStaysOpenWhileOneAfterAnotherIsTicked() {
    desk.show(1);
    var menu = desk.robot.lookup("#" + PeopleBar.STACK_ID).queryAs(MenuButton.class);
    Fx.run(menu::show);
    Fx.settle();

    desk.robot.clickOn(tick("Person B"));
    desk.robot.clickOn(tick("Person C"));
    desk.robot.clickOn(tick("Person A"));

    assertThat(Fx.get(menu::isShowing)).isTrue();
    assertThat(Fx.get(desk.view.model().people()::get))
        .containsExactly(desk.named("Person B"), desk.named("Person C"));
    assertThat(chips()).containsExactly("Person B", "Person C");
  }

  @Test
  void theKeysTickAndTheMenuStaysOpen() {
    desk.show(1);
    var menu = desk.robot.lookup("#" + PeopleBar.STACK_ID).queryAs(MenuButton.class);
    Fx.run(menu::requestFocus);

    desk.robot.push(KeyCode.SPACE);
    desk.robot.push(KeyCode.DOWN);
    desk.robot.push(KeyCode.DOWN);
    desk.robot.push(KeyCode.ENTER);
    Fx.settle();

    assertThat(Fx.get(menu::isShowing)).isTrue();
    assertThat(chips()).hasSize(2);
  }

  /// The far end of a person's line: all of it takes the click.
  private Point2D tick(String name) {
    Node box =
        desk.robot
            .lookup(".check-box")
            .match(node -> node instanceof CheckBox each && each.getText().equals(name))
            .query();
    return Fx.get(
        () -> {
          var item = box.getParent().getParent();
          var at = item.localToScreen(item.getLayoutBounds());
          return new Point2D(at.getMaxX() - 4, at.getMinY() + 3);
        });
  }

  private void openPanel() {
    Fx.run(() -> desk.view.primary().orElseThrow().perform());
    Fx.settle();
  }

  private static String[] names() {
    return new String[] {"Person A", "Person B", "Person C", "Person D", "Person E", "Person F"};
  }

  private List<ToggleButton> buttons() {
    return desk.robot.lookup(".bs-calendar-chip").queryAllAs(ToggleButton.class).stream().toList();
  }

  private List<String> chips() {
    return Fx.get(() -> buttons().stream().map(ToggleButton::getText).toList());
  }

  private List<String> tips() {
    return Fx.get(() -> buttons().stream().map(Tip::of).toList());
  }
}
