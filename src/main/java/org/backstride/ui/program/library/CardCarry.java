package org.backstride.ui.program.library;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.backstride.store.ShelvedProgram;
import org.backstride.ui.program.library.Query.Place;
import org.jspecify.annotations.Nullable;

/// Carries a card of the library to a folder: its name goes along with the pointer, the folder
/// under it is lit, letting go there moves the program in one step of undo. Escape, or letting go
/// elsewhere, leaves everything as it was. By keys the same is `M`.
final class CardCarry {

  private final StackPane over;
  private final FolderList folders;
  private final LibraryCommands commands;
  private final Label ghost = new Label();
  private @Nullable ShelvedProgram held;

  /// @param over what the name floats over; it hears the mouse, too, since the cards may be made
  ///   anew while one is carried
  CardCarry(StackPane over, FolderList folders, LibraryCommands commands) {
    this.over = over;
    this.folders = folders;
    this.commands = commands;
    ghost.setId("program-carried");
    ghost.getStyleClass().add("bs-carried");
    ghost.setManaged(false);
    ghost.setMouseTransparent(true);
    over.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::carry);
    over.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
    over.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Makes a card one that can be carried.
  void install(ProgramCard card) {
    card.setOnDragDetected(
        event -> {
          held = card.shelved();
          card.requestFocus();
          ghost.setText(card.name());
          over.getChildren().add(ghost);
          ghost.applyCss();
          carry(event);
        });
  }

  private void carry(MouseEvent event) {
    var program = held;
    if (program != null) {
      var place = over.sceneToLocal(event.getSceneX(), event.getSceneY());
      ghost.resizeRelocate(
          place.getX() + 12, place.getY() + 8, ghost.prefWidth(-1), ghost.prefHeight(-1));
      target(program, event).ifPresentOrElse(folders::light, folders::unlight);
    }
  }

  private void drop(MouseEvent event) {
    var program = held;
    if (program != null) {
      var target = target(program, event);
      end();
      target.ifPresent(folder -> commands.move(program, folder.name()));
    }
  }

  private void pressed(KeyEvent event) {
    if (held != null && event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      end();
    }
  }

  /// The folder under the pointer, unless the program lies in it.
  private Optional<Place.Folder> target(ShelvedProgram program, MouseEvent event) {
    return folders
        .folderAt(event.getSceneX(), event.getSceneY())
        .filter(folder -> !folder.name().equals(program.shelving().folder()));
  }

  private void end() {
    held = null;
    over.getChildren().remove(ghost);
    folders.unlight();
  }
}
