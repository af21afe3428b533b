package org.backstride.app;

import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.backstride.settings.Settings.WindowPlace;
import org.jspecify.annotations.Nullable;

/// Where the window stood, and whether there is still a screen to put it on.
final class WindowPlaces {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private WindowPlaces() {}

  /// The last place where a screen still shows it, else the middle of the first screen.
  static WindowPlace fitting(@Nullable WindowPlace last) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    if (last != null && isOnScreen(last)) {
      return last;
    }
    double width = Math.min(WIDTH, screen.getWidth());
    double height = Math.min(HEIGHT, screen.getHeight());
    return new WindowPlace(
        screen.getMinX() + (screen.getWidth() - width) / 2,
        screen.getMinY() + (screen.getHeight() - height) / 2,
        width,
        height,
        false);
  }

  static void put(Stage stage, WindowPlace place) {
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximised());
  }

  static WindowPlace of(Stage stage) {
    return new WindowPlace(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }

  static void icons(Stage stage) {
    var icon = WindowPlaces.class.getResourceAsStream("/org/backstride/ui/backstride-128.png");
    stage.getIcons().setAll(new Image(Objects.requireNonNull(icon)));
  }

  private static boolean isOnScreen(WindowPlace place) {
    return place.width() >= 600
        && place.height() >= 400
        && !Screen.getScreensForRectangle(place.x() + 40, place.y() + 10, 200, 40).isEmpty();
  }
}
