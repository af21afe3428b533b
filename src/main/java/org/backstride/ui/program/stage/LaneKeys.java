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

  /// @param edit goes to the fields of the selection
  public LaneKeys(LanePane pane, LaneCommands commands, Runnable edit) {
    this.pane = pane;
    this.commands = commands;
    this.edit = edit;
  }

  public void install() {
    pane.setOnKeyPressed(this::pressed);
    pane.setOnKeyTyped(this::typed);
  }

  private void pressed(KeyEvent event) {
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
      case UP -> commands.nudge(5);
      case DOWN -> commands.nudge(-5);
      case X -> commands.cut();
      case C -> commands.copy();
      case V -> commands.paste();
      case A -> commands.selectAll();
      case DIGIT0, NUMPAD0 -> pane.sight().fit();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    return switch (event.getCode()) {
      case LEFT -> sideways(event, -1);
      case RIGHT -> sideways(event, 1);
      case UP -> does(() -> commands.nudge(1));
      case DOWN -> does(() -> commands.nudge(-1));
      case HOME -> does(() -> commands.go(-10_000));
      case END -> does(() -> commands.go(10_000));
      case DELETE, BACK_SPACE -> does(commands::remove);
      case ENTER, F2 -> does(edit);
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
      default -> false;
    };
  }

  /// The signs lie on other keys in other languages, so they are taken as they are typed.
  private void typed(KeyEvent event) {
    switch (event.getCharacter()) {
      case "+" -> commands.count(1);
      case "-", "−" -> commands.count(-1);
      default -> {}
    }
  }

  private static boolean does(Runnable command) {
    command.run();
    return true;
  }
}
