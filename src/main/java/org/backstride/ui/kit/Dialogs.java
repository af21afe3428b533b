package org.backstride.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.backstride.text.Messages;

/// The few questions that stop the user: a confirmation and the choice of files.
public final class Dialogs {

  /// What a confirmation asks.
  ///
  /// @param title the question
  /// @param text what follows from yes
  /// @param yes the word on the button that does it
  public record Question(String title, String text, String yes) {}

  private Dialogs() {}

  /// Asks and waits; false when the user turns away.
  public static boolean confirm(Window owner, Messages messages, Question question) {
    var dialog = asked(messages, question);
    dialog.initOwner(owner);
    return dialog
        .showAndWait()
        .filter(answer -> answer.getButtonData() == ButtonData.OK_DONE)
        .isPresent();
  }

  /// What is asked about cannot be taken back: the keyboard begins on turning away.
  static Dialog<ButtonType> asked(Messages messages, Question question) {
    var yes = new ButtonType(question.yes(), ButtonData.OK_DONE);
    var no = new ButtonType(messages.text("shell.dialog.cancel"), ButtonData.CANCEL_CLOSE);
    var dialog = new Dialog<ButtonType>();
    dialog.setTitle(question.title());
    dialog.setHeaderText(question.title());
    dialog.setContentText(question.text());
    dialog.getDialogPane().getButtonTypes().setAll(yes, no);
    dialog.getDialogPane().getStyleClass().add("bs-dialog");
    dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    dialog.getDialogPane().setPrefWidth(440);
    ((Button) dialog.getDialogPane().lookupButton(yes)).setDefaultButton(false);
    ((Button) dialog.getDialogPane().lookupButton(no)).setDefaultButton(true);
    return dialog;
  }

  /// Lets the user choose files to open; empty when the user turns away.
  public static List<Path> openFiles(Window owner, String title, List<ExtensionFilter> filters) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().setAll(filters);
    List<File> files = chooser.showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  /// Lets the user choose a folder to write several files to.
  public static Optional<Path> folder(Window owner, String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  /// Lets the user choose where to save.
  public static Optional<Path> saveFile(
      Window owner, String title, String name, ExtensionFilter filter) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name);
    chooser.getExtensionFilters().setAll(filter);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }
}
