package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.backstride.plan.Plans;
import org.backstride.rehab.Gates;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A week planned, copied and given to six people without a mouse.
class CalendarByKeysTest {

  private static final Modifier ALT = KeyCombination.ALT_DOWN;
  private static final Modifier SHIFT = KeyCombination.SHIFT_DOWN;
  private static final Modifier SHORTCUT = KeyCombination.SHORTCUT_DOWN;

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
  void theKeyboardBeginsOnTodayAndSaysWhatStandsThere() {
    assertThat(desk.said()).isEqualTo("Person A, Monday, 23 November, a, 25 minutes, 10 backward");

    push(KeyCode.RIGHT);

    assertThat(desk.said()).isEqualTo("Person A, Tuesday, 24 November, nothing planned");
  }

  @Test
  void downGoesToTheNextPersonAndThenToTheNextWeek() {
    push(KeyCode.DOWN);
    assertThat(desk.said()).startsWith("Person B, Monday, 23 November");

    push(KeyCode.DOWN);
    assertThat(desk.said()).startsWith("Person A, Monday, 30 November");

    push(KeyCode.UP);
    assertThat(desk.said()).startsWith("Person B, Monday, 23 November");
  }

  @Test
  void altAndArrowsMoveTheSessionAndTheCursorGoesWithIt() {
    push(KeyCode.RIGHT, ALT);
    push(KeyCode.DOWN, ALT);

    assertThat(desk.places(0)).isEqualTo("b2 c4 a8");
    assertThat(desk.said()).contains("1 December").contains("moved from Monday, 23 November");
  }

  @Test
  void theCursorGoesBackWithASessionWhoseMoveIsUndone() {
    push(KeyCode.RIGHT, ALT);
    assertThat(desk.said()).contains("Tuesday, 24 November, a");

    Fx.run(() -> desk.studio.history().undo());
    assertThat(desk.said()).contains("Monday, 23 November, a");

    Fx.run(() -> desk.studio.history().redo());
    assertThat(desk.said()).contains("Tuesday, 24 November, a");
  }

  @Test
  void theCursorStaysOnTheDayThatIsMadeARestDay() {
    push(KeyCode.R);

    assertThat(desk.places(0)).isEqualTo("a1 b3 c5");
    assertThat(desk.said()).contains("Monday, 23 November, nothing planned");
  }

  @Test
  void altShiftAndArrowsPushTheLaterOnesAndHandSessionsOn() {
    push(KeyCode.RIGHT, ALT, SHIFT);
    assertThat(desk.places(0)).isEqualTo("a1 b3 c5");

    push(KeyCode.DOWN, ALT, SHIFT);
    assertThat(desk.places(0)).isEqualTo("b3 c5");
    assertThat(desk.places(1)).isEqualTo("d1 a1");
  }

  @Test
  void copyAndPasteKeepTheDistanceOfTheSessions() {
    push(KeyCode.SPACE);
    push(KeyCode.RIGHT);
    push(KeyCode.RIGHT);
    push(KeyCode.SPACE);
    push(KeyCode.C, SHORTCUT);
    push(KeyCode.DOWN);

    push(KeyCode.V, SHORTCUT);

    assertThat(desk.places(1)).isEqualTo("d1 a2 b4");
    assertThat(desk.places(0)).isEqualTo("a0 b2 c4");
  }

  @Test
  void moreProgramsThanHaveRoomAreToldAndASearchFindsThem() {
    Fx.run(
        () ->
            IntStream.rangeClosed(1, 44)
                .forEach(
                    i -> desk.studio.programs().add(Plans.LEVEL.withName("Level " + i), "Add")));
    String note = "#" + LibrarySide.NOTE_ID;
    String told = desk.robot.lookup(note).queryAs(Label.class).getText();

    Fx.run(
        () -> {
          TextField search = desk.robot.lookup("#" + LibrarySide.SEARCH_ID).query();
          search.setText("Level 1");
        });

    assertThat(told).isEqualTo("40 of 45 programs. Searching finds the others.");
    assertThat(desk.robot.lookup(note).tryQuery()).isEmpty();
  }

  @Test
  void lettersWithShiftAndShortcutAreLeftToTheMenu() {
    push(KeyCode.C, SHORTCUT);
    push(KeyCode.RIGHT);

    push(KeyCode.V, SHORTCUT, SHIFT);
    push(KeyCode.A, SHORTCUT, SHIFT);
    push(KeyCode.DELETE);

    assertThat(desk.places(0)).isEqualTo("a0 b2 c4");
  }

  @Test
  void aWeekIsCopiedRestDaysPutInAndTakenOut() {
    push(KeyCode.W);
    assertThat(desk.places(0)).isEqualTo("a0 b2 c4 a7 b9 c11");

    push(KeyCode.RIGHT);
    push(KeyCode.R);
    assertThat(desk.places(0)).isEqualTo("a0 b3 c5 a8 b10 c12");

    push(KeyCode.R, SHIFT);
    assertThat(desk.places(0)).isEqualTo("a0 b2 c4 a7 b9 c11");
  }

  @Test
  void behindAClosedGateNothingIsPastedAndTheReasonIsTold() {
    var closed = Gates.redFlag("Person B");
    Fx.run(
        () -> {
          var second = desk.studio.roster().athletes().get().get(1);
          desk.studio.roster().put(second.withScreening(closed.screening()), "Screened");
        });
    push(KeyCode.C, SHORTCUT);
    push(KeyCode.DOWN);

    push(KeyCode.V, SHORTCUT);

    assertThat(desk.places(1)).isEqualTo("d1");
    assertThat(desk.notices.getLast().text())
        .startsWith("Person B: the gate is closed, nothing may be issued. The screening found");
    assertThat(desk.notices.getLast().action())
        .isNotNull()
        .extracting(Action::text)
        .isEqualTo("Screening…");
  }

  @Test
  void theWholeWeekIsSelectedAndMovedByAnother() {
    push(KeyCode.A, SHORTCUT);
    push(KeyCode.DOWN, ALT);

    assertThat(desk.places(0)).isEqualTo("a7 b9 c11");
    assertThat(desk.undo()).startsWith("Move 3 sessions");
  }

  @Test
  void aRestDayWithASessionIsNotTakenOutAndTheReasonIsTold() {
    push(KeyCode.R, SHIFT);

    assertThat(desk.places(0)).isEqualTo("a0 b2 c4");
    assertThat(desk.notices)
        .extracting(notice -> notice.text())
        .containsExactly("A session stands on that day. Move it first, then take the day out.");
  }

  @Test
  void twoSelectedSessionsChangePlaces() {
    push(KeyCode.SPACE);
    push(KeyCode.RIGHT);
    push(KeyCode.RIGHT);
    push(KeyCode.SPACE);

    push(KeyCode.S);

    assertThat(desk.places(0)).isEqualTo("b0 a2 c4");
  }

  @Test
  void deleteTakesTheSessionAwayAndUndoBringsItBack() {
    push(KeyCode.DELETE);
    assertThat(desk.places(0)).isEqualTo("b2 c4");

    assertThat(desk.undo()).isEqualTo("Delete a");
    assertThat(desk.places(0)).isEqualTo("a0 b2 c4");
  }

  @Test
  void aWeekIsPlannedCopiedChangedAndGivenToSixPeopleByKeysAlone() {
    desk.close();
    desk = CalendarDesk.of(folder.resolve("six"), Collections.nCopies(6, Plans.plan("z30")));

    library();
    push(KeyCode.ENTER, SHIFT);
    push(KeyCode.W);
    push(KeyCode.PAGE_DOWN);
    push(KeyCode.HOME);
    push(KeyCode.RIGHT, ALT);

    assertThat(desk.places(0)).isEqualTo("Library level1 Library level7 z30");
    for (int person = 1; person < 6; person++) {
      assertThat(desk.places(person)).isEqualTo("Library level0 z30");
    }
    for (int step = 0; step < 3; step++) {
      desk.undo();
    }
    assertThat(desk.places(0)).isEqualTo("z30");
    assertThat(desk.places(5)).isEqualTo("z30");
  }

  /// To the first program of the library.
  private void library() {
    Fx.run(() -> desk.robot.lookup("#" + LibrarySide.SEARCH_ID).query().requestFocus());
    push(KeyCode.TAB);
  }

  private void push(KeyCode key, Modifier... modifiers) {
    desk.robot.push(new KeyCodeCombination(key, modifiers));
    Fx.settle();
  }
}
