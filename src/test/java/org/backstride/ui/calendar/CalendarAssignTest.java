package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.Plans;
import org.backstride.plan.Snapshot.State;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.resolve.Unrolling;
import org.backstride.ui.gallery.Fx;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two sessions of the first person given to the other five, each at the share of his or her own
/// speed: backward, the first walks at 2.2 km/h and each next one at 0.2 km/h more.
class CalendarAssignTest {

  @TempDir Path folder;
  private CalendarDesk desk;

  @BeforeEach
  void open() {
    List<AthletePlan> plans = new ArrayList<>();
    plans.add(Plans.plan("a0 b2"));
    for (int person = 1; person < 6; person++) {
      plans.add(AthletePlan.EMPTY);
    }
    desk = CalendarDesk.of(folder, plans);
    for (int person = 0; person < 6; person++) {
      test(person);
    }
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void byMouse() {
    desk.robot.clickOn(desk.cardOn(0, 0), MouseButton.PRIMARY);
    desk.robot.press(KeyCode.SHIFT).clickOn(desk.cardOn(0, 2)).release(KeyCode.SHIFT);
    openPane();
    desk.robot.clickOn(tick("Person A"));
    Fx.settle();
    desk.exhibit.save("calendar-assign-light");

    desk.robot.clickOn("#" + AssignPane.GIVE_ID);
    Fx.settle();

    expectFiveMoreWithTheirOwnSpeeds(2);
  }

  @Test
  void byKeysAlone() {
    push(KeyCode.SPACE);
    push(KeyCode.RIGHT);
    push(KeyCode.RIGHT);
    push(KeyCode.SPACE);
    push(KeyCode.PAGE_DOWN);
    openPane();
    tabTo("Person A");
    push(KeyCode.SPACE);
    tabToGive();

    push(KeyCode.SPACE);

    expectFiveMoreWithTheirOwnSpeeds(30);
  }

  @Test
  void whatWouldBeGivenIsShownBeforeAndEscapeTakesItBack() {
    push(KeyCode.SPACE);
    openPane();
    var before = desk.places(1);
    var person = desk.person(1);
    var shown = Fx.get(() -> Plans.places(desk.view.model().shown(), person));

    push(KeyCode.ESCAPE);

    assertThat(before).isEmpty();
    assertThat(shown).isEqualTo("a0");
    assertThat(Fx.get(() -> desk.view.model().proposal().get())).isEmpty();
    assertThat(Fx.get(() -> Plans.places(desk.view.model().shown(), person))).isEmpty();
  }

  @Test
  void aTemplateIsDeletedByItsKeyAndComesBackByUndo() {
    push(KeyCode.SPACE);
    var kept = Fx.get(() -> desk.view.model().selectedBlock().orElseThrow());
    push(KeyCode.ESCAPE);
    Fx.run(() -> desk.studio.plan().put(kept, "Keep"));
    openPane();

    push(KeyCode.DELETE);

    assertThat(Fx.get(() -> desk.studio.plan().templates().get())).isEmpty();
    assertThat(Fx.get(() -> offers().getItems().contains(new AssignPane.What.Block(kept))))
        .isFalse();
    assertThat(desk.undo()).isEqualTo("Delete template " + kept.name());
    assertThat(Fx.get(() -> desk.studio.plan().templates().get())).containsExactly(kept);
  }

  @Test
  void sessionsThatAreOnlySelectedAreNoTemplateToDelete() {
    push(KeyCode.SPACE);
    openPane();

    push(KeyCode.DELETE);

    assertThat((Object) Fx.get(() -> offers().getValue()))
        .isInstanceOf(AssignPane.What.Block.class);
  }

  @Test
  void withNobodyTickedNothingCanBeGiven() {
    push(KeyCode.SPACE);
    openPane();
    for (char name = 'A'; name <= 'F'; name++) {
      var tick = tick("Person " + name);
      Fx.run(tick::fire);
    }

    assertThat(Fx.get(() -> give().isDisabled())).isTrue();
  }

  @Test
  void badDaysAreToldBesideThePerson() {
    push(KeyCode.SPACE);
    openPane();
    Fx.run(
        () ->
            desk.robot
                .lookup("#" + AssignPane.START_ID)
                .queryAs(DatePicker.class)
                .setValue(Plans.day(-3)));

    Fx.settle();
    assertThat(desk.robot.lookup("1 day: The day is over").queryAll())
        .filteredOn(Label.class::isInstance)
        .hasSize(6);
  }

  @Test
  void everybodyBeginsInTheSameWeekAfterTheirOwnSurgery() {
    operated(1, Plans.day(-30));
    operated(2, Plans.day(-10));
    push(KeyCode.SPACE);
    openPane();
    for (char name : new char[] {'A', 'D', 'E', 'F'}) {
      var tick = tick("Person " + name);
      Fx.run(tick::fire);
    }

    Fx.run(() -> desk.robot.lookup("#" + AssignPane.WEEK_ID).queryAs(TextField.class).setText("7"));
    desk.robot.clickOn("#" + AssignPane.GIVE_ID);
    Fx.settle();

    assertThat(desk.places(1)).isEqualTo("a12");
    assertThat(desk.places(2)).isEqualTo("a32");
    assertThat(desk.places(3)).isEmpty();
  }

  @Test
  void weeksAfterSurgeryAreAskedForOnlyWhereSomebodyWasOperated() {
    push(KeyCode.SPACE);
    openPane();

    assertThat(desk.robot.lookup("#" + AssignPane.WEEK_ID).query().getParent().isVisible())
        .isFalse();
  }

  private void operated(int person, LocalDate day) {
    var id = desk.person(person);
    var event = new Mark.Event(MarkId.create(), day, Mark.Kind.SURGERY, "");
    Fx.run(() -> desk.studio.plan().edit(new PlanEdit.PutMark(id, event), "Surgery"));
  }

  private void expectFiveMoreWithTheirOwnSpeeds(int first) {
    assertThat(desk.places(0)).isEqualTo("a0 b2");
    for (int person = 1; person < 6; person++) {
      assertThat(desk.places(person)).isEqualTo("a" + first + " b" + (first + 2));
      assertThat(desk.states(person)).containsOnly(State.RESCALED);
      assertThat(backwardSpeed(person)).isCloseTo(2.2 + 0.2 * person, within(0.11));
    }
    assertThat(desk.undo()).isEqualTo("Person A for 5 people");
    for (int person = 1; person < 6; person++) {
      assertThat(desk.places(person)).isEmpty();
    }
  }

  /// The speed of the first backward step in km/h.
  private double backwardSpeed(int person) {
    var athlete = desk.person(person);
    return Fx.get(
        () -> {
          var program = desk.plan().of(athlete).sessions().getFirst().program();
          return Unrolling.of(program).stream()
              .map(each -> each.step())
              .filter(Step::isBackward)
              .findFirst()
              .map(step -> ((Target.AtSpeed) step.intensity().target()).range().middle())
              .orElseThrow();
        });
  }

  private void test(int person) {
    var id = desk.person(person);
    Fx.run(
        () -> {
          var athlete = desk.studio.roster().find(id).orElseThrow();
          String speed = List.of("2.2", "2.4", "2.6", "2.8", "3.0", "3.2").get(person);
          var tested = new TestedSpeeds(Speed.kilometresPerHour(speed), null, null);
          desk.studio
              .roster()
              .put(
                  athlete.withThresholds(
                      ThresholdHistory.of(
                          new Capacity(null, null, Map.of(Movement.BACKWARD_WALK, tested)))),
                  "Test");
        });
  }

  private void openPane() {
    Fx.run(() -> desk.view.primary().orElseThrow().perform());
    Fx.settle();
  }

  private CheckBox tick(String name) {
    return desk.robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
        .filter(box -> box.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private ComboBox<?> offers() {
    return desk.robot.lookup("#" + AssignPane.WHAT_ID).queryAs(ComboBox.class);
  }

  private Button give() {
    return desk.robot.lookup("#" + AssignPane.GIVE_ID).queryButton();
  }

  private void tabTo(String name) {
    for (int i = 0; i < 12 && !Fx.get(() -> tick(name).isFocused()); i++) {
      push(KeyCode.TAB);
    }
    assertThat(Fx.get(() -> tick(name).isFocused())).isTrue();
  }

  private void tabToGive() {
    for (int i = 0; i < 40 && !Fx.get(() -> give().isFocused()); i++) {
      push(KeyCode.TAB);
    }
    assertThat(Fx.get(() -> give().isFocused())).isTrue();
  }

  private void push(KeyCode key, KeyCombination.Modifier... modifiers) {
    desk.robot.push(new KeyCodeCombination(key, modifiers));
    Fx.settle();
  }
}
