package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.backstride.plan.Plans;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every gesture on the calendar by a real mouse, and what undo calls it.
class CalendarByMouseTest {

  @TempDir Path folder;
  private CalendarDesk desk;

  @BeforeEach
  void open() {
    desk = CalendarDesk.of(folder, List.of(Plans.plan("a0 b2 c4"), Plans.plan("d1")));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aPlainDropMovesASessionAndUndoNamesIt() {
    drag(desk.cardOn(0, 0), desk.dayOf(0, 1));

    assertThat(desk.places(0)).isEqualTo("a1 b2 c4");
    assertThat(desk.undo()).startsWith("a to Tue");
    assertThat(desk.places(0)).isEqualTo("a0 b2 c4");
  }

  @Test
  void shiftPushesTheLaterSessionsAlong() {
    drag(desk.cardOn(0, 2), desk.dayOf(0, 3), KeyCode.SHIFT);

    assertThat(desk.places(0)).isEqualTo("a0 b3 c5");
  }

  @Test
  void shortcutCopies() {
    drag(desk.cardOn(0, 0), desk.dayOf(0, 7), KeyCode.CONTROL);

    assertThat(desk.places(0)).isEqualTo("a0 b2 c4 a7");
  }

  @Test
  void aSessionIsDraggedToAnotherPersonInAnotherWeek() {
    drag(desk.cardOn(0, 4), desk.dayOf(1, 9));

    assertThat(desk.places(0)).isEqualTo("a0 b2");
    assertThat(desk.places(1)).isEqualTo("d1 c9");
  }

  @Test
  void escapeDuringADragPutsEverythingBack() {
    var from = desk.cardOn(0, 0);
    desk.robot.moveTo(from).press(MouseButton.PRIMARY);
    desk.robot.moveTo(desk.dayOf(0, 3));
    Fx.settle();
    var ghost = Plans.places(Fx.get(() -> desk.view.model().shown()), desk.person(0));
    desk.exhibit.save("calendar-drag");

    desk.robot.push(KeyCode.ESCAPE);
    desk.robot.release(MouseButton.PRIMARY);
    Fx.settle();

    assertThat(ghost).isEqualTo("b2 a3 c4");
    assertThat(desk.places(0)).isEqualTo("a0 b2 c4");
    assertThat(desk.undo()).isEqualTo("Add");
  }

  @Test
  void aDropOnAnotherSessionAsksAndSwaps() {
    drag(desk.cardOn(0, 0), desk.cardOn(0, 2));

    assertThat(desk.places(0)).isEqualTo("a0 b2 c4");
    desk.robot.clickOn("Swap the two");
    Fx.settle();
    assertThat(desk.places(0)).isEqualTo("b0 a2 c4");
  }

  @Test
  void aProgramIsDraggedFromTheLibrary() {
    var card = desk.robot.lookup(".bs-calendar-card").queryButton();
    var from = Fx.get(() -> card.localToScreen(20, 12));

    drag(from, desk.dayOf(1, 3));

    var ids = Fx.get(() -> desk.plan().of(desk.view.model().people().get().get(1)).sessions());
    assertThat(ids).hasSize(2);
    assertThat(ids.get(1).date()).isEqualTo(Plans.day(3));
    assertThat(ids.get(1).snapshot().source()).isNotNull();
    assertThat(desk.undo()).startsWith("Library level on Thu");
  }

  @Test
  void severalSelectedSessionsMoveTogether() {
    desk.robot.clickOn(desk.cardOn(0, 0), MouseButton.PRIMARY);
    desk.robot.press(KeyCode.SHIFT).clickOn(desk.cardOn(0, 2)).release(KeyCode.SHIFT);
    Fx.settle();

    drag(desk.cardOn(0, 0), desk.dayOf(0, 7));

    assertThat(desk.places(0)).isEqualTo("c4 a7 b9");
  }

  @Test
  void aRectangleOnAnEmptyPlaceSelectsWhatStandsInIt() {
    desk.robot.moveTo(desk.dayOf(0, 1)).press(MouseButton.PRIMARY);
    desk.robot.moveTo(desk.dayOf(1, 3));
    desk.robot.release(MouseButton.PRIMARY);
    Fx.settle();

    assertThat(Fx.get(() -> desk.view.model().selection().get()))
        .containsExactlyInAnyOrder(Plans.id("0b"), Plans.id("1d"));
  }

  @Test
  void theWheelWithShortcutZoomsAroundThePointer() {
    var at = desk.dayOf(0, 9);
    double before = Fx.get(() -> desk.view.pane().board().height());
    var under = under(at);

    wheel(at, 40);
    wheel(at, 40);

    assertThat(Fx.get(() -> desk.view.pane().board().height())).isGreaterThan(1.2 * before);
    assertThat(under(at)).isEqualTo(under);
  }

  @Test
  void zoomedOutSessionsStayInTheirRowsAndFitBringsThemBack() {
    double before = Fx.get(() -> desk.view.pane().board().height());
    var at = desk.dayOf(0, 2);
    for (int i = 0; i < 20; i++) {
      wheel(at, -40);
    }
    double low = Fx.get(() -> desk.view.pane().board().height());

    Fx.run(desk.view.pane()::requestFocus);
    desk.robot.push(new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN));
    Fx.settle();

    assertThat(low).isLessThan(0.7 * before);
    assertThat(Fx.get(() -> desk.view.pane().board().height())).isEqualTo(before);
  }

  private void wheel(Point2D at, double delta) {
    var pane = desk.view.pane();
    Fx.run(
        () -> {
          var here = pane.screenToLocal(at);
          pane.fireEvent(
              new ScrollEvent(
                  ScrollEvent.SCROLL,
                  here.getX(),
                  here.getY(),
                  at.getX(),
                  at.getY(),
                  false,
                  true,
                  false,
                  false,
                  false,
                  false,
                  0,
                  delta,
                  0,
                  delta,
                  ScrollEvent.HorizontalTextScrollUnits.NONE,
                  0,
                  ScrollEvent.VerticalTextScrollUnits.NONE,
                  0,
                  0,
                  new PickResult(pane, here.getX(), here.getY())));
        });
    Fx.settle();
  }

  private Optional<Slot> under(Point2D at) {
    var pane = desk.view.pane();
    return Fx.get(
        () -> {
          var here = pane.screenToLocal(at);
          return pane.slotAt(here.getX(), here.getY());
        });
  }

  @Test
  void aBlockGoesToSixPeopleInOneStep() {
    desk.close();
    desk = CalendarDesk.of(folder.resolve("six"), Collections.nCopies(6, Plans.plan("a0 b2")));
    desk.robot.clickOn(desk.dayOf(0, 3), MouseButton.PRIMARY);

    desk.robot.clickOn("#" + LibrarySide.SEARCH_ID).push(KeyCode.TAB);
    desk.robot.push(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHIFT_DOWN));
    Fx.settle();
    desk.exhibit.save("calendar-six-light");

    for (int person = 0; person < 6; person++) {
      assertThat(desk.places(person)).isEqualTo("a0 b2 Library level3");
    }
    assertThat(desk.undo()).isEqualTo("Library level for 6 people");
    assertThat(desk.places(5)).isEqualTo("a0 b2");
  }

  private void drag(Point2D from, Point2D to, KeyCode... held) {
    desk.robot.moveTo(from).press(MouseButton.PRIMARY);
    desk.robot.moveTo(from.add(6, 2));
    for (KeyCode key : held) {
      desk.robot.press(key);
    }
    desk.robot.moveTo(to);
    Fx.settle();
    desk.robot.release(MouseButton.PRIMARY);
    for (KeyCode key : held) {
      desk.robot.release(key);
    }
    Fx.settle();
  }
}
