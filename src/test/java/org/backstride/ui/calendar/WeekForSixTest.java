package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.MouseButton;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.plan.Plans;
import org.backstride.plan.Snapshot.State;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// In the whole window: a week is planned for one person from the library, copied to the next week,
/// adapted there, and given to five more. Six people train it, each at a speed of their own. Once
/// by mouse alone, once by keys alone.
class WeekForSixTest {

  private static final String TWICE = "Level 5 x 2:000 Level 5 x 2:002";
  private static final String FOUR_TIMES = TWICE + " Level 5 x 2:007 Level 5 x 2:009";
  private static final String ADAPTED = "Level 5 x 2:007 Level 5 x 2:0010";

  private final Demo demo = Demo.empty();
  private final FxRobot robot = new FxRobot();
  private final List<AthleteId> six = new ArrayList<>();
  private WindowExhibit window;

  @BeforeEach
  void open() {
    Fx.start();
    Fx.run(
        () -> {
          for (int person = 0; person < 6; person++) {
            String speed = List.of("2.2", "2.4", "2.6", "2.8", "3.0", "3.2").get(person);
            var tested = new TestedSpeeds(Speed.kilometresPerHour(speed), null, null);
            var capacity = new Capacity(null, null, Map.of(Movement.BACKWARD_WALK, tested));
            var athlete =
                Athlete.named("Person " + (char) ('A' + person))
                    .withThresholds(ThresholdHistory.of(capacity));
            demo.studio().roster().put(athlete, "Add");
            six.add(athlete.id());
          }
          demo.studio().programs().add(Plans.LEVEL, "Add");
        });
    window =
        WindowExhibit.of(
            demo, new Place.CalendarPlace(six.getFirst()), Theme.LIGHT, Exhibit.Size.LARGE);
  }

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @Test
  void byMouseAlone() {
    drag(program(), middle(0));
    drag(program(), middle(2));
    assertThat(places(0)).isEqualTo(TWICE);

    robot.clickOn(middle(1), MouseButton.SECONDARY);
    robot.clickOn("#menu-calendar-week");
    Fx.settle();
    assertThat(places(0)).isEqualTo(FOUR_TIMES);

    drag(middle(9), middle(10));
    assertThat(places(0)).isEqualTo(TWICE + " " + ADAPTED);

    drag(below(7), middle(10));
    robot.clickOn("#calendar-assign");
    Fx.settle();
    for (char name = 'A'; name <= 'F'; name++) {
      robot.clickOn(tick(name));
    }
    robot.clickOn("#" + AssignPane.GIVE_ID);
    Fx.settle();

    everybodyHasTheAdaptedWeek();
  }

  @Test
  void byKeysAlone() {
    for (int day = 0; day < 3; day++) {
      push(KeyCode.RIGHT);
    }
    insertFromTheLibrary();
    push(KeyCode.RIGHT);
    push(KeyCode.RIGHT);
    insertFromTheLibrary();
    assertThat(places(0)).isEqualTo(TWICE);

    push(KeyCode.W);
    push(KeyCode.DOWN);
    push(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    assertThat(places(0)).isEqualTo(TWICE + " " + ADAPTED);

    push(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    for (int day = 0; day < 3; day++) {
      push(KeyCode.LEFT);
    }
    push(KeyCode.G, KeyCombination.SHORTCUT_DOWN);
    for (char name = 'A'; name <= 'F'; name++) {
      var wanted = tick(name);
      tabUntil(wanted::isFocused);
      push(KeyCode.SPACE);
    }
    tabUntil(robot.lookup("#" + AssignPane.GIVE_ID).query()::isFocused);
    push(KeyCode.SPACE);

    everybodyHasTheAdaptedWeek();
  }

  private void everybodyHasTheAdaptedWeek() {
    assertThat(places(0)).isEqualTo(TWICE + " " + ADAPTED);
    for (int person = 1; person < 6; person++) {
      var own = six.get(person);
      assertThat(places(person)).isEqualTo(ADAPTED);
      assertThat(Fx.get(() -> demo.studio().plan().plan().get().of(own).sessions()))
          .allMatch(each -> each.snapshot().state() == State.RESCALED);
    }
    assertThat(Fx.get(() -> demo.studio().history().undo())).get().asString().contains("5 people");
    assertThat(places(0)).isEqualTo(TWICE + " " + ADAPTED);
    assertThat(places(5)).isEmpty();
  }

  private void insertFromTheLibrary() {
    push(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    push(KeyCode.TAB);
    push(KeyCode.ENTER);
    var board = pane();
    tabUntil(board::isFocused);
  }

  private void tabUntil(BooleanSupplier there) {
    for (int i = 0; i < 60 && !Fx.get(there::getAsBoolean); i++) {
      push(KeyCode.TAB);
    }
    assertThat(Fx.get(there::getAsBoolean)).isTrue();
  }

  private void push(KeyCode key, Modifier... modifiers) {
    robot.push(new KeyCodeCombination(key, modifiers));
    Fx.settle();
  }

  private void drag(Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(from.add(6, 2));
    robot.moveTo(to);
    Fx.settle();
    robot.release(MouseButton.PRIMARY);
    Fx.settle();
  }

  private Point2D program() {
    Node card = robot.lookup(".bs-calendar-card").query();
    return Fx.get(() -> card.localToScreen(20, 12));
  }

  private CheckBox tick(char name) {
    return robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
        .filter(box -> box.getText().equals("Person " + name))
        .findFirst()
        .orElseThrow();
  }

  private CalendarPane pane() {
    return robot.lookup("#" + CalendarPane.ID).queryAs(CalendarPane.class);
  }

  private Point2D middle(int day) {
    return place(day, 0.5);
  }

  /// The narrow free edge under the session of a day.
  private Point2D below(int day) {
    return place(day, 0.985);
  }

  private Point2D place(int day, double share) {
    LocalDate date = Plans.day(day);
    var slot = new Slot(six.getFirst(), date);
    var pane = pane();
    return Fx.get(
        () -> {
          double height = pane.board().box(slot).orElseThrow().height();
          double[] middle = pane.middleOf(slot).orElseThrow();
          return pane.localToScreen(middle[0], middle[1] + (share - 0.5) * height);
        });
  }

  private String places(int person) {
    return Fx.get(() -> Plans.places(demo.studio().plan().plan().get(), six.get(person)));
  }
}
