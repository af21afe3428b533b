package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.Plans;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendar's questions, answered by keys; each begins at the cursor, on a Monday with a
/// session.
class CalendarDialogsTest {

  @TempDir Path folder;
  private CalendarDesk desk;

  @BeforeEach
  void open() {
    desk = CalendarDesk.of(folder, List.of(Plans.plan("a0 b2")));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aPhaseIsNamedAndTakesFourWeeksFromTheMonday() {
    ask("phase");
    desk.robot.write("Base").push(KeyCode.TAB).write("Ten minutes");
    answer();

    var phase = marks(Mark.Phase.class).getFirst();
    assertThat(phase.name()).isEqualTo("Base");
    assertThat(phase.goal()).isEqualTo("Ten minutes");
    assertThat(phase.days()).isEqualTo(Days.counted(Plans.MONDAY, 28));
    assertThat(desk.undo()).isEqualTo("Phase Base");
    assertThat(marks(Mark.Phase.class)).isEmpty();
  }

  @Test
  void typingBeginsInTheFirstField() {
    ask("phase");
    var focused = Fx.get(() -> Window.getWindows().getLast().getScene().getFocusOwner());
    desk.robot.push(KeyCode.ESCAPE);
    Fx.settle();

    assertThat(focused.getAccessibleText()).isEqualTo("Name");
  }

  @Test
  void theWordsOfBothButtonsStandOutFromTheirGround() {
    ask("phase");
    var differences =
        Fx.get(
            () ->
                Window.getWindows().getLast().getScene().getRoot().lookupAll(".button").stream()
                    .filter(Button.class::isInstance)
                    .map(button -> difference((Button) button))
                    .toList());
    desk.robot.push(KeyCode.ESCAPE);
    Fx.settle();

    assertThat(differences).hasSize(2).allMatch(difference -> difference > 0.4);
  }

  /// How much lighter or darker the words of a button are than its ground, 0 to 1.
  private static double difference(Button button) {
    var ground = (Color) button.getBackground().getFills().getLast().getFill();
    var words = (Color) button.getTextFill();
    return Math.abs(ground.grayscale().getBrightness() - words.grayscale().getBrightness());
  }

  @Test
  void thePhaseOfTheDayIsChangedAndStaysOne() {
    ask("phase");
    desk.robot.write("Base");
    answer();

    ask("phase");
    replace("Level walking");
    answer();

    assertThat(marks(Mark.Phase.class))
        .extracting(Mark.Phase::name)
        .containsExactly("Level walking");
  }

  @Test
  void aSessionGetsATimeAndANoteAndLosesThemByUndo() {
    ask("session");
    desk.robot.write("9:30").push(KeyCode.TAB).write("Bring shoes");
    answer();

    assertThat(session().when().time()).isEqualTo(LocalTime.of(9, 30));
    assertThat(session().note()).isEqualTo("Bring shoes");
    desk.undo();
    assertThat(session().when().time()).isNull();
    assertThat(session().note()).isEmpty();
  }

  @Test
  void whatIsNoTimeChangesNothing() {
    ask("session");
    desk.robot.write("half past").push(KeyCode.TAB).write("Bring shoes");
    answer();

    assertThat(session().when().time()).isNull();
    assertThat(session().note()).isEmpty();
  }

  private PlannedSession session() {
    var person = desk.person(0);
    return Fx.get(() -> desk.plan().of(person).on(Plans.MONDAY).getFirst());
  }

  @Test
  void anEventGetsItsDayAndName() {
    ask("event");
    desk.robot.push(KeyCode.TAB).push(KeyCode.TAB);
    desk.robot.write("Review");
    answer();

    var event = marks(Mark.Event.class).getFirst();
    assertThat(event.date()).isEqualTo(Plans.MONDAY);
    assertThat(event.kind()).isEqualTo(Mark.Kind.GOAL_A);
  }

  @Test
  void anAbsenceIsPutAndTakenAwayAgain() {
    ask("away");
    answer();
    var away = marks(Mark.Absence.class);

    perform("unmark");

    assertThat(away).extracting(Mark::days).containsExactly(Days.one(Plans.MONDAY));
    assertThat(marks(Mark.Absence.class)).isEmpty();
  }

  @Test
  void aWeekIsRepeatedThreeTimes() {
    ask("repeat");
    answer();

    assertThat(desk.places(0)).isEqualTo("a0 b2 a7 b9 a14 b16 a21 b23");
    desk.undo();
    assertThat(desk.places(0)).isEqualTo("a0 b2");
  }

  @Test
  void daysAreKeptAsATemplate() {
    ask("template");
    desk.robot.write("First week");
    answer();

    var templates = Fx.get(() -> desk.studio.plan().templates().get());
    assertThat(templates).extracting(PlanTemplate::name).containsExactly("First week");
    assertThat(templates.getFirst().entries()).hasSize(2);
  }

  @Test
  void aPhaseIsCopiedWithItsSessionsToTheDaysAfterIt() {
    ask("phase");
    desk.robot.write("Base");
    answer();

    perform("copy-phase");

    assertThat(desk.places(0)).isEqualTo("a0 b2 a28 b30");
    assertThat(marks(Mark.Phase.class))
        .extracting(Mark::days)
        .containsExactly(
            Days.counted(Plans.MONDAY, 28), Days.counted(Plans.MONDAY.plusDays(28), 28));
  }

  @Test
  void escapeLeavesEverythingAsItIs() {
    ask("phase");
    desk.robot.write("Base").push(KeyCode.ESCAPE);
    Fx.settle();

    assertThat(marks(Mark.Phase.class)).isEmpty();
    assertThat(desk.undo()).isEqualTo("Add");
  }

  @Test
  void theSecondaryButtonOpensWhatCanBeDoneOnTheDayUnderIt() {
    desk.robot.rightClickOn(desk.dayOf(0, 1));
    desk.robot.clickOn("#menu-calendar-rest-in");
    Fx.settle();

    assertThat(desk.places(0)).isEqualTo("a0 b3");
  }

  /// Opens a question and waits until it has the keyboard.
  private void ask(String name) {
    var question = action(name);
    Platform.runLater(question::perform);
    Fx.settle();
    desk.robot.targetWindow(Fx.get(() -> Window.getWindows().getLast()));
  }

  private void perform(String name) {
    Fx.run(action(name)::perform);
    Fx.settle();
  }

  private void answer() {
    desk.robot.push(KeyCode.ENTER);
    Fx.settle();
  }

  private void replace(String text) {
    desk.robot.push(new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN));
    desk.robot.write(text);
  }

  private Action action(String name) {
    return Fx.get(
        () ->
            desk.view.actions().stream()
                .filter(each -> each.id().equals("calendar-" + name))
                .findFirst()
                .orElseThrow());
  }

  private <M extends Mark> List<M> marks(Class<M> kind) {
    var person = desk.person(0);
    return Fx.get(() -> desk.plan().of(person).marks(kind).toList());
  }
}
