package org.backstride.ui.program.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.settings.Chord;
import org.backstride.settings.KeyMap;
import org.backstride.settings.LaneCommand;
import org.backstride.ui.kit.key.Chords;
import org.backstride.ui.program.model.LaneCommands;
import org.backstride.ui.program.model.NewBlocks;

/// The lane's keys, as the user has set them. They act only while the lane has the keyboard.
public final class LaneKeys {

  /// Keys that do what another does, as long as they have nothing else to do.
  private static final Map<KeyCode, KeyCode> ALIASES =
      Map.of(
          KeyCode.F2, KeyCode.ENTER,
          KeyCode.BACK_SPACE, KeyCode.DELETE,
          KeyCode.NUMPAD0, KeyCode.DIGIT0);

  private final LanePane pane;
  private final LaneCommands commands;
  private final Runnable edit;
  private final Runnable find;
  private final Supplier<KeyMap> map;

  /// @param edit opens the field of the selection
  /// @param find goes to the search of the library
  public LaneKeys(LanePane pane, LaneCommands commands, Runnable edit, Runnable find) {
    this.pane = pane;
    map = pane.sight()::keys;
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
    if (pane.gesture().isDragging() ? whileDragging(event) : plain(event)) {
      event.consume();
    }
  }

  private boolean whileDragging(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      pane.cancel();
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      pane.cancel();
      return true;
    }
    var command = command(event).filter(each -> !isTypedSign(each));
    command.ifPresent(this::does);
    // An arrow with no meaning here must not carry the keyboard elsewhere.
    return command.isPresent() || event.getCode().isArrowKey();
  }

  private Optional<LaneCommand> command(KeyEvent event) {
    var pressed = Chords.of(event);
    var alias = ALIASES.getOrDefault(event.getCode(), KeyCode.UNDEFINED);
    return map.get()
        .commandOf(pressed)
        .or(() -> map.get().commandOf(Chord.of(Set.copyOf(pressed.modifiers()), alias.getName())));
  }

  /// Looks and selects; what changes blocks is elsewhere.
  private void does(LaneCommand command) {
    switch (command) {
      case PREVIOUS -> commands.go(-1);
      case NEXT -> commands.go(1);
      case FIRST -> commands.goFirst();
      case LAST -> commands.goLast();
      case EXTEND_LEFT -> commands.extend(-1);
      case EXTEND_RIGHT -> commands.extend(1);
      case SELECT_ALL -> commands.selectAll();
      case HARDER -> commands.nudge(1);
      case EASIER -> commands.nudge(-1);
      case MUCH_HARDER -> commands.nudge(5);
      case MUCH_EASIER -> commands.nudge(-5);
      case ALL_HARDER -> commands.scaleAll(1);
      case ALL_EASIER -> commands.scaleAll(-1);
      case LONGER -> commands.lengthen(pane.lane(), 1);
      case SHORTER -> commands.lengthen(pane.lane(), -1);
      case MOVE_LEFT -> commands.move(pane.lane(), -1);
      case MOVE_RIGHT -> commands.move(pane.lane(), 1);
      case EDIT -> edit.run();
      case NEW -> commands.insert(List.of(NewBlocks.FORWARD_WALK.block()));
      case DUPLICATE -> commands.duplicate();
      case DELETE -> commands.remove();
      case WRAP -> commands.wrap();
      case UNWRAP -> commands.unwrap();
      case MORE -> commands.count(1);
      case FEWER -> commands.count(-1);
      case FOLD -> fold();
      case TURN -> commands.turn();
      case RAMP -> commands.ramp();
      case CUT -> commands.cut();
      case COPY -> commands.copy();
      case PASTE -> commands.paste();
      case SEARCH -> find.run();
      case FIT -> pane.sight().fit();
      case SNAP_OFF, PAN -> {}
    }
  }

  private void fold() {
    commands.repeat().ifPresent(placed -> pane.sight().toggleFold(placed.path()));
  }

  /// The signs lie on other keys in other languages, so they are taken as they are typed.
  private void typed(KeyEvent event) {
    switch (event.getCharacter()) {
      case "+" -> sign(LaneCommand.MORE);
      case "-", "−" -> sign(LaneCommand.FEWER);
      case "/" -> find.run();
      default -> typedDigit(event.getCharacter());
    }
  }

  private void sign(LaneCommand command) {
    if (isTypedSign(command)) {
      does(command);
    }
  }

  private boolean isTypedSign(LaneCommand command) {
    return (command == LaneCommand.MORE || command == LaneCommand.FEWER)
        && !map.get().isChosen(command);
  }

  /// Digits typed on a repeat are its count; those of one burst make one number.
  private void typedDigit(String character) {
    if (character.length() == 1 && Character.isDigit(character.charAt(0))) {
      commands.typeCount(Character.digit(character.charAt(0), 10));
    }
  }
}
