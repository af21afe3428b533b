package org.backstride.app;

import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.backstride.settings.Settings;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;

/// The window in place of the studio's when the library does not open: what happened, to which
/// file, and what to do.
final class TroubleWindow {

  private final Messages messages;
  private final Settings settings;
  private final Runnable end;

  TroubleWindow(Messages messages, Settings settings, Runnable end) {
    this.messages = messages;
    this.settings = settings;
    this.end = end;
  }

  void show(Trouble trouble) {
    var stage = new Stage();
    var leave = Action.of("trouble-leave", messages.text("shell.trouble.leave"), stage::hide);
    var content = new EmptyState(Picture.TROUBLE, trouble.title(), trouble.text(), List.of(leave));
    var scene = new Scene(content, 640, 440);
    Theme.valueOf(settings.look().scheme().name()).apply(scene);
    stage.setTitle("Backstride");
    WindowPlaces.icons(stage);
    stage.setScene(scene);
    stage.setOnHidden(event -> end.run());
    stage.show();
  }
}
