package org.backstride.ui.program.stage;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.ui.program.model.LaneCommands;
import org.backstride.ui.program.model.NewBlocks;

/// The lane's keys. Letters act only while the lane has the keyboard.
public final class LaneKeys {

  private final LanePane pane;
  private final LaneCommands commands;
  private final Runnable edit;
  private final Runnable find;

  /// @param edit opens the field of the selection
  /// @param find goes to the search of the library
  public LaneKeys(LanePane pane, LaneCommands commands, Runnable edit, Runnable find) {
    this.pane = pane;
    this.commands = commands;
    this.edit = edit;
    this.find = find;
  }

  public void install() {
    pane.setOnKeyPressed(this::pressed);
    pane.setOnKeyReleased(pane.keys()::released);
    pane.setOnKeyTyped(this::typed);
    pane.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                pane.keys().forget();
              }
            });
  }

  private void pressed(KeyEvent event) {
    pane.keys().pressed(event);
    boolean used =
        pane.gesture().isDragging()
            ? whileDragging(event)
            : event.isShortcutDown() ? withShortcut(event) : plain(event);
    if (used) {
      event.consume();
    }
  }

  private boolean whileDragging(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      pane.cancel();
    }
    return true;
  }

  private boolean withShortcut(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> harder(event, 1);
      case DOWN -> harder(event, -1);
      case LEFT -> extend(event, -1);
      case RIGHT -> extend(event, 1);
      case X -> commands.cut();
      case C -> commands.copy();
      case V -> commands.paste();
      case A -> commands.selectAll();
      case F -> find.run();
      case DIGIT0, NUMPAD0 -> pane.sight().fit();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void harder(KeyEvent event, int sign) {
    if (event.isShiftDown()) {
      commands.scaleAll(sign);
    } else {
      commands.nudge(5 * sign);
    }
  }

  private void extend(KeyEvent event, int places) {
    if (event.isShiftDown()) {
      commands.extend(places);
    }
  }

  private boolean plain(KeyEvent event) {
    return switch (event.getCode()) {
      case LEFT -> sideways(event, -1);
      case RIGHT -> sideways(event, 1);
      case UP -> does(() -> commands.nudge(1));
      case DOWN -> does(() -> commands.nudge(-1));
      case HOME -> does(commands::goFirst);
      case END -> does(commands::goLast);
      case DELETE, BACK_SPACE -> does(commands::remove);
      case ENTER, F2 -> does(edit);
      case SPACE -> true;
      case ESCAPE -> does(pane::cancel);
      default -> !event.isAltDown() && letter(event);
    };
  }

  private boolean sideways(KeyEvent event, int step) {
    if (event.isAltDown()) {
      commands.move(pane.lane(), step);
    } else if (event.isShiftDown()) {
      commands.lengthen(pane.lane(), step);
    } else {
      commands.go(step);
    }
    return true;
  }

  private boolean letter(KeyEvent event) {
    return switch (event.getCode()) {
      case N -> does(() -> commands.insert(List.of(NewBlocks.FORWARD_WALK.block())));
      case D -> does(commands::duplicate);
      case R -> does(event.isShiftDown() ? commands::unwrap : commands::wrap);
      case B -> does(commands::turn);
      case T -> does(commands::ramp);
      case F -> does(this::fold);
      default -> false;
    };
  }

  private void fold() {
    commands.repeat().ifPresent(placed -> pane.sight().toggleFold(placed.path()));
  }

  /// The signs lie on other keys in other languages, so they are taken as they are typed.
  private void typed(KeyEvent event) {
    switch (event.getCharacter()) {
      case "+" -> commands.count(1);
      case "-", "−" -> commands.count(-1);
      case "/" -> find.run();
      default -> typedDigit(event.getCharacter());
    }
  }

  /// Digits typed on a repeat are its count; those of one burst make one number.
  private void typedDigit(String character) {
    if (character.length() == 1 && Character.isDigit(character.charAt(0))) {
      commands.typeCount(Character.digit(character.charAt(0), 10));
    }
  }

  private static boolean does(Runnable command) {
    command.run();
    return true;
  }
}
