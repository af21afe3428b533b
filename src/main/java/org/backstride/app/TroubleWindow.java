package org.backstride.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.backstride.app.library.Trouble;
import org.backstride.settings.Settings;
import org.backstride.store.Library;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;

/// The window in place of the studio's when the library does not open: what happened, to which
/// file, and what to do.
final class TroubleWindow {

  static final String AGAIN_ID = "trouble-again";
  static final String LEAVE_ID = "trouble-leave";

  private final Messages messages;
  private final Settings settings;
  private final Runnable end;
  private final Stage stage = new Stage();

  /// @param end what follows when the window is left
  TroubleWindow(Messages messages, Settings settings, Runnable end) {
    this.messages = messages;
    this.settings = settings;
    this.end = end;
  }

  /// @param opened hears what came of trying again, where that may help
  void show(Trouble trouble, Clock clock, Consumer<OpenedLibrary> opened) {
    var leave = Action.of(LEAVE_ID, messages.text("shell.trouble.leave"), stage::hide);
    Path file = trouble.again();
    var actions =
        file == null
            ? List.of(leave)
            : List.of(
                Action.of(
                    AGAIN_ID,
                    messages.text("shell.trouble.again"),
                    () -> tryAgain(file, clock, opened)),
                leave);
    var content = new EmptyState(Picture.TROUBLE, trouble.title(), trouble.text(), actions);
    var scene = new Scene(content, 640, 440);
    Theme.valueOf(settings.look().scheme().name()).apply(scene);
    stage.setTitle("Backstride");
    WindowPlaces.icons(stage);
    stage.setScene(scene);
    stage.setOnHidden(event -> end.run());
    stage.show();
  }

  /// Opens the file anew; the window stands still until that has come to an end.
  private void tryAgain(Path file, Clock clock, Consumer<OpenedLibrary> opened) {
    stage.getScene().getRoot().setDisable(true);
    stage.getScene().setCursor(Cursor.WAIT);
    stage.setOnCloseRequest(Event::consume);
    Thread.ofPlatform()
        .name("backstride-opening")
        .start(
            () -> {
              var library = OpenedLibrary.of(Library.open(file, clock), LocalDate.now(clock));
              Platform.runLater(() -> giveWay(library, opened));
            });
  }

  private void giveWay(OpenedLibrary library, Consumer<OpenedLibrary> opened) {
    stage.setOnHidden(null);
    stage.hide();
    opened.accept(library);
  }
}
