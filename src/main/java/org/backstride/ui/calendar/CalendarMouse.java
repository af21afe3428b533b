package org.backstride.ui.calendar;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.backstride.ui.calendar.board.BoardLayout.Card;
import org.backstride.ui.calendar.board.Dragged;
import org.backstride.ui.calendar.board.Drop;
import org.backstride.ui.calendar.board.DropMode;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.calendar.words.CalendarWords;
import org.jspecify.annotations.Nullable;

/// The pointer on the board: press, drag after 4 px, let go; a drop on another session asks.
final class CalendarMouse {

  private static final double START = 4;

  private final CalendarPane pane;
  private final CalendarModel model;
  private final CalendarCommands commands;
  private final CalendarWords words;
  private final Runnable menu;
  private @Nullable Card pressed;
  private double pressX;
  private double pressY;
  private boolean shift;
  private boolean shortcut;

  CalendarMouse(
      CalendarPane pane,
      CalendarModel model,
      CalendarCommands commands,
      CalendarWords words,
      Runnable menu) {
    this.pane = pane;
    this.model = model;
    this.commands = commands;
    this.words = words;
    this.menu = menu;
  }

  void install() {
    pane.setOnMousePressed(this::press);
    pane.setOnMouseDragged(this::drag);
    pane.setOnMouseReleased(this::release);
    pane.setOnMouseMoved(
        event ->
            pane.setCursor(
                pane.cardAt(event.getX(), event.getY()).isPresent()
                    ? Cursor.OPEN_HAND
                    : Cursor.DEFAULT));
    pane.setOnContextMenuRequested(this::open);
    pane.addEventFilter(KeyEvent.ANY, this::keys);
    pane.setOnScroll(this::scroll);
    pane.setOnZoom(event -> pane.zoomBy(event.getZoomFactor(), event.getY()));
  }

  /// The wheel scrolls; with Shortcut it zooms around the pointer.
  private void scroll(ScrollEvent event) {
    if (event.isShortcutDown()) {
      pane.zoomBy(
          event.getDeltaY() > 0 ? CalendarPane.ZOOM_STEP : 1 / CalendarPane.ZOOM_STEP,
          event.getY());
    } else {
      pane.scrollBy(-event.getDeltaY());
    }
  }

  /// What can be done with the session or the day under the pointer.
  private void open(ContextMenuEvent event) {
    if (!event.isKeyboardTrigger()) {
      pane.cardAt(event.getX(), event.getY())
          .ifPresentOrElse(
              this::stand,
              () ->
                  pane.slotAt(event.getX(), event.getY())
                      .ifPresent(
                          slot -> model.stand(slot, index(slot, event.getX(), event.getY()))));
    }
    menu.run();
    event.consume();
  }

  /// A key that is pressed while the pointer rests changes what letting go would do.
  private void keys(KeyEvent event) {
    boolean down = event.getEventType() == KeyEvent.KEY_PRESSED;
    switch (event.getCode()) {
      case SHIFT -> shift = down;
      case CONTROL, COMMAND, META -> shortcut = down;
      default -> {
        return;
      }
    }
    model
        .drop()
        .get()
        .map(drop -> drop.as(DropMode.of(shift, shortcut)))
        .ifPresent(drop -> model.drop().set(Optional.of(drop)));
  }

  private DropMode held(MouseEvent event) {
    return DropMode.of(shift || event.isShiftDown(), shortcut || event.isShortcutDown());
  }

  private void press(MouseEvent event) {
    pane.requestFocus();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    pressX = event.getX();
    pressY = event.getY();
    pressed = pane.cardAt(pressX, pressY).orElse(null);
    var card = pressed;
    if (card == null) {
      commands.selectNothing();
      pane.slotAt(pressX, pressY).ifPresent(slot -> model.stand(slot, index(slot, pressX, pressY)));
    } else {
      stand(card);
      if (held(event) != DropMode.MOVE) {
        model.toggle(card.session().id());
      } else if (!model.selection().get().contains(card.session().id())) {
        model.selection().set(Set.of(card.session().id()));
      }
    }
  }

  /// Where among what stands on a day a recording without a session is that was pressed; else the
  /// first of all.
  private int index(Slot slot, double x, double y) {
    var board = pane.board().board();
    var recorded = board.unplanned().on(slot);
    return pane.recordedAt(x, y)
        .map(done -> board.count(slot) - recorded.size() + recorded.indexOf(done))
        .orElse(0);
  }

  private void stand(Card card) {
    var slot = new Slot(card.athlete(), card.session().date());
    model.stand(slot, model.plan().of(slot.athlete()).on(slot.day()).indexOf(card.session()));
  }

  private void drag(MouseEvent event) {
    var card = pressed;
    if (card == null) {
      commands.select(pane.slotsBetween(pressX, pressY, event.getX(), event.getY()));
      return;
    }
    boolean far = Math.hypot(event.getX() - pressX, event.getY() - pressY) > START;
    if (!pane.isDragging() && far) {
      var chosen = model.selection().get();
      var all = chosen.contains(card.session().id()) ? chosen : Set.of(card.session().id());
      pane.hold(new Dragged.Sessions(card.session(), card.athlete(), all));
      pane.setCursor(Cursor.CLOSED_HAND);
    }
    if (pane.isDragging()) {
      pane.carry(event.getX(), event.getY(), held(event));
      atEdge(event.getY());
    }
  }

  /// At the upper and lower edge the weeks go along.
  private void atEdge(double y) {
    if (y < 60) {
      pane.scrollBy(-14);
    } else if (y > pane.getHeight() - 30) {
      pane.scrollBy(14);
    }
  }

  private void release(MouseEvent event) {
    pressed = null;
    if (!pane.isDragging()) {
      return;
    }
    pane.setCursor(Cursor.DEFAULT);
    pane.carry(event.getX(), event.getY(), held(event));
    var under = pane.cardAt(event.getX(), event.getY());
    pane.letGo().ifPresent(drop -> drop(drop, under, event));
  }

  /// On another session a plain drop asks: swap or add.
  private void drop(Drop drop, Optional<Card> under, MouseEvent event) {
    boolean asks =
        drop.mode() == DropMode.MOVE
            && drop.dragged() instanceof Dragged.Sessions(var anchor, var _, var all)
            && all.size() == 1
            && under.filter(card -> !card.session().id().equals(anchor.id())).isPresent();
    if (asks && drop.dragged() instanceof Dragged.Sessions held) {
      var swap =
          item(
              "calendar.drop.swap",
              () -> commands.swap(held.anchor().id(), under.orElseThrow().session().id()));
      var add = item("calendar.drop.add", () -> commands.perform(drop));
      var menu = new ContextMenu(swap, add, item("calendar.drop.cancel", () -> {}));
      menu.show(pane, event.getScreenX(), event.getScreenY());
    } else {
      commands.perform(drop);
    }
  }

  private MenuItem item(String key, Runnable command) {
    var item = new MenuItem(words.text(key));
    item.setId(key);
    item.setOnAction(_ -> command.run());
    return item;
  }

  static DropMode mode(MouseEvent event) {
    return DropMode.of(event.isShiftDown(), event.isShortcutDown());
  }
}
