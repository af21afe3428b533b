package org.backstride.ui.settings;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.settings.Settings;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The folder whose new files are imported by themselves: chosen, or none.
final class WatchPane extends VBox {

  static final String FOLDER_ID = "settings-watch-folder";

  private final ViewContext context;
  private final Label folder = new Label();
  private final Button stop;

  WatchPane(ViewContext context, Lifetime lifetime) {
    super(12);
    this.context = context;
    var title = new Label(context.text("settings.section.watch"));
    title.getStyleClass().add("bs-section");
    var help = wrapped(new Label(context.text("settings.watch.help")));
    help.getStyleClass().add("bs-secondary");
    folder.setId(FOLDER_ID);
    var choose =
        Action.of("settings-watch-choose", context.text("settings.watch.choose"), this::choose)
            .withIcon(Feather.FOLDER_PLUS);
    stop =
        Buttons.flat(
            Action.of("settings-watch-stop", context.text("settings.watch.stop"), () -> set(null)));
    getChildren()
        .setAll(title, help, wrapped(folder), new FlowPane(8, 8, Buttons.plain(choose), stop));
    lifetime.watch(context.settings(), this::show);
  }

  private void show(Settings now) {
    Path watched = now.watchedFolder();
    String place = watched == null ? context.text("settings.watch.none") : watched.toString();
    folder.setText(place);
    folder.setAccessibleText(
        watched == null ? place : context.text("settings.watch.folder", place));
    boolean none = watched == null;
    stop.setVisible(!none);
    stop.setManaged(!none);
  }

  private void choose() {
    Dialogs.folder(getScene().getWindow(), context.text("settings.watch.choose"))
        .ifPresent(this::set);
  }

  private void set(@Nullable Path next) {
    context.settings().set(context.settings().get().withWatchedFolder(next));
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
