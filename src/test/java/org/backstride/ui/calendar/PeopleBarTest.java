package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.ToggleButton;
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
