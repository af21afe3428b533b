package org.backstride.ui.gallery;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.backstride.settings.Settings.Look;
import org.backstride.settings.Settings.Motion;
import org.backstride.settings.Settings.Scheme;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.shell.StudioWindow;

/// The whole window on show at a place.
public final class WindowExhibit implements AutoCloseable {

  private final StudioWindow window;
  private final Stage stage;

  private WindowExhibit(StudioWindow window, Stage stage) {
    this.window = window;
    this.stage = stage;
  }

  /// Shows the window and waits until it is laid out.
  public static WindowExhibit of(Demo demo, Place place, Theme theme, Exhibit.Size size) {
    var exhibit =
        Fx.get(
            () -> {
              var scheme = Scheme.valueOf(theme.name());
              demo.settings().set(demo.settings().get().withLook(new Look(scheme, Motion.REDUCED)));
              var window = new StudioWindow(demo.desk(), place, size.width(), size.height());
              var stage = new Stage();
              stage.setScene(window.scene());
              stage.show();
              window.focus();
              return new WindowExhibit(window, stage);
            });
    Fx.settle();
    return exhibit;
  }

  public StudioWindow window() {
    return window;
  }

  public Stage stage() {
    return stage;
  }

  /// Opens another place and waits until it is laid out.
  public void open(Place place) {
    Fx.run(() -> window.open(place));
    Fx.settle();
  }

  /// Brings the window before others, so that keys go to it.
  public void toFront() {
    Fx.run(stage::toFront);
    Fx.run(stage::requestFocus);
    Fx.settle();
  }

  /// The node of an id, null where there is none.
  public Node lookup(String id) {
    return stage.getScene().lookup("#" + id);
  }

  /// Types over what a field holds.
  public void type(String id, String text) {
    Fx.run(() -> ((TextField) lookup(id)).setText(text));
    Fx.settle();
  }

  public Path save(String name) {
    return Exhibit.of(stage).save(name);
  }

  @Override
  public void close() {
    Fx.run(
        () -> {
          Exhibit.clear(stage);
          window.close();
        });
  }
}
