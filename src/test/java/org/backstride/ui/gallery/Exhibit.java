package org.backstride.ui.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.backstride.gallery.Album;
import org.backstride.ui.kit.Theme;

/// One window on show: a scene of a size in a theme, and its picture.
public final class Exhibit implements AutoCloseable {

  /// A size of the window.
  public record Size(int width, int height) {
    public static final Size LARGE = new Size(1440, 900);
    public static final Size SMALL = new Size(1024, 700);
  }

  private final Stage stage;

  private Exhibit(Stage stage) {
    this.stage = stage;
  }

  /// Shows the content and waits until it is laid out.
  public static Exhibit of(Parent content, Theme theme, Size size) {
    Stage shown =
        Fx.get(
            () -> {
              var stage = new Stage();
              var scene = new Scene(content, size.width(), size.height());
              theme.apply(scene);
              stage.setScene(scene);
              stage.show();
              return stage;
            });
    Fx.settle();
    return new Exhibit(shown);
  }

  /// A stage that is shown already.
  public static Exhibit of(Stage stage) {
    return new Exhibit(stage);
  }

  public Stage stage() {
    return stage;
  }

  /// Saves what is on show as `target/gallery/<name>.png`.
  public Path save(String name) {
    BufferedImage picture =
        Fx.get(() -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null));
    try {
      return Album.keep(name, picture);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// Hides a stage and takes its scene out: the headless toolkit keeps every window that was shown.
  static void clear(Stage stage) {
    stage.hide();
    stage.setScene(null);
  }

  @Override
  public void close() {
    Fx.run(() -> clear(stage));
  }
}
