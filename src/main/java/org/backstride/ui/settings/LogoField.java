package org.backstride.ui.settings;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.backstride.settings.Settings;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// The picture at the head of the sheets: chosen from a file, kept with the settings, taken away.
final class LogoField extends VBox {

  static final String PICTURE_ID = "settings-logo";

  private final ViewContext context;
  private final ImageView picture = new ImageView();
  private final Button remove;

  LogoField(ViewContext context, Lifetime lifetime) {
    super(4);
    this.context = context;
    var label = new Label(context.text("settings.logo"));
    label.getStyleClass().add("bs-field-label");
    picture.setId(PICTURE_ID);
    picture.setPreserveRatio(true);
    picture.setFitHeight(48);
    var choose =
        Action.of("settings-logo-choose", context.text("settings.logo.choose"), this::choose)
            .withIcon(Feather.IMAGE);
    remove =
        Buttons.flat(
            Action.of("settings-logo-remove", context.text("settings.logo.remove"), () -> set("")));
    var row = new HBox(12, picture, Buttons.plain(choose), remove);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(label, row);
    lifetime.watch(context.settings(), this::show);
  }

  private void show(Settings now) {
    String logo = now.print().house().logo();
    boolean none = logo.isBlank();
    picture.setImage(
        none ? null : new Image(new ByteArrayInputStream(Base64.getDecoder().decode(logo))));
    picture.setVisible(!none);
    picture.setManaged(!none);
    remove.setVisible(!none);
  }

  private void choose() {
    var pictures =
        new ExtensionFilter(context.text("settings.logo.files"), "*.png", "*.jpg", "*.jpeg");
    List<Path> files =
        Dialogs.openFiles(
            getScene().getWindow(), context.text("settings.logo.choose"), List.of(pictures));
    if (!files.isEmpty()) {
      take(files.getFirst());
    }
  }

  /// Takes the picture of a file, or says that it is none.
  void take(Path file) {
    context
        .studio()
        .jobs()
        .start(
            context.text("settings.logo"),
            progress -> LogoPicture.read(file),
            (Optional<String> logo) -> logo.ifPresentOrElse(this::set, () -> refuse(file)),
            failure -> refuse(file));
  }

  private void set(String logo) {
    var now = context.settings().get();
    var house = now.print().house().withLogo(logo);
    context.settings().set(now.withPrint(now.print().withHouse(house)));
  }

  private void refuse(Path file) {
    context
        .notices()
        .show(Notice.problem(context.text("settings.logo.unread", file.getFileName())));
  }
}
