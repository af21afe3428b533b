package org.backstride.ui.calendar;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.ui.calendar.board.Cursor;
import org.backstride.ui.calendar.board.Slot;

/// The board's keys: arrows go, with Alt they move the session, with Alt and Shift the later ones
/// too; letters act only while the board has the keyboard.
final class CalendarKeys {

  private final CalendarPane pane;
  private final CalendarModel model;
  private final CalendarCommands commands;
  private final Runnable open;

  /// @param open shows what can be done with the place of the cursor
  CalendarKeys(CalendarPane pane, CalendarModel model, CalendarCommands commands, Runnable open) {
    this.pane = pane;
    this.model = model;
    this.commands = commands;
    this.open = open;
  }

  void install() {
    pane.setOnKeyPressed(
        event -> {
          if (pressed(event)) {
            event.consume();
          }
        });
    pane.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                begin();
              }
            });
  }

  /// The keyboard begins on today.
  private void begin() {
    var people = model.people().get();
    boolean lost =
        model.cursor().get().filter(at -> people.contains(at.slot().athlete())).isEmpty();
    if (lost && !people.isEmpty()) {
      model.stand(new Slot(people.getFirst(), model.today()), 0);
    }
  }

  private boolean pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      boolean dragging = pane.isDragging();
      pane.letGo();
      if (!dragging) {
        commands.selectNothing();
      }
      return true;
    }
    return event.isShortcutDown() ? withShortcut(event) : plain(event);
  }

  /// Letters with Shift are those of the menu.
  private boolean withShortcut(KeyEvent event) {
    if (event.isShiftDown() && event.getCode().isLetterKey()) {
      return false;
    }
    switch (event.getCode()) {
      case C -> commands.copy();
      case X -> commands.cut();
      case V -> commands.paste();
      case A -> commands.selectWeek();
      case DIGIT0, NUMPAD0 -> pane.fit();
      case PLUS, EQUALS, ADD -> pane.zoomBy(CalendarPane.ZOOM_STEP, pane.getHeight() / 2);
      case MINUS, SUBTRACT -> pane.zoomBy(1 / CalendarPane.ZOOM_STEP, pane.getHeight() / 2);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    return switch (event.getCode()) {
      case LEFT -> does(() -> days(event, -1));
      case RIGHT -> does(() -> days(event, 1));
      case UP -> does(() -> rows(event, -1));
      case DOWN -> does(() -> rows(event, 1));
      case PAGE_UP -> does(() -> go(-28));
      case PAGE_DOWN -> does(() -> go(28));
      case HOME -> does(this::today);
      case SPACE -> does(commands::selectToggle);
      case ENTER, F2 -> does(open);
      case DELETE, BACK_SPACE -> does(commands::delete);
      default -> !event.isAltDown() && letter(event);
    };
  }

  private boolean letter(KeyEvent event) {
    return switch (event.getCode()) {
      case S -> does(commands::swap);
      case W -> does(commands::copyWeek);
      case R -> does(event.isShiftDown() ? commands::removeRest : commands::insertRest);
      case U -> does(commands::updateCopies);
      default -> false;
    };
  }

  private void days(KeyEvent event, int step) {
    if (event.isAltDown() && event.isShiftDown()) {
      commands.push(step);
    } else if (event.isAltDown()) {
      commands.move(step);
    } else {
      go(step);
    }
  }

  private void rows(KeyEvent event, int step) {
    if (event.isAltDown() && event.isShiftDown()) {
      commands.hand(step);
    } else if (event.isAltDown()) {
      commands.move(7 * step);
    } else {
      step(step);
    }
  }

  private void go(int days) {
    model
        .cursor()
        .get()
        .map(Cursor::slot)
        .map(slot -> slot.plusDays(days))
        .filter(slot -> pane.board().box(slot).isPresent())
        .ifPresent(slot -> model.stand(slot, 0));
  }

  /// Through the sessions of the day, then to the next person, then to the next week.
  private void step(int step) {
    model.cursor().get().ifPresent(at -> step(at, step));
  }

  private void step(Cursor at, int step) {
    int count = pane.board().board().count(at.slot());
    int index = at.index() + step;
    if (index >= 0 && index < count) {
      model.stand(at.slot(), index);
      return;
    }
    var people = model.people().get();
    int row = people.indexOf(at.slot().athlete()) + step;
    int weeks = Math.floorDiv(row, people.size());
    var next =
        new Slot(people.get(Math.floorMod(row, people.size())), at.slot().day().plusWeeks(weeks));
    int there = pane.board().board().count(next);
    Optional.of(next)
        .filter(slot -> pane.board().box(slot).isPresent())
        .ifPresent(slot -> model.stand(slot, step < 0 ? Math.max(0, there - 1) : 0));
  }

  private void today() {
    model
        .cursor()
        .get()
        .ifPresent(at -> model.stand(new Slot(at.slot().athlete(), model.today()), 0));
  }

  private static boolean does(Runnable command) {
    command.run();
    return true;
  }
}
