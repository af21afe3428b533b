package org.backstride.ui.athlete;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.backstride.athlete.Pseudonym;
import org.jspecify.annotations.Nullable;

/// A person's initials in a disc of a colour that stays with the name. Ornament: the name stands
/// beside it.
public final class Avatar extends StackPane {

  private static final int HUES = 6;

  private final Label initials = new Label();

  /// @param size style word: `small` in tables, `large` in the profile
  public Avatar(String size) {
    getStyleClass().add("bs-avatar");
    initials.getStyleClass().add("bs-avatar-initials-" + size);
    getChildren().setAll(initials);
    setAccessibleRole(AccessibleRole.NODE);
    getStyleClass().add("bs-avatar-" + size);
  }

  /// Shows a picture over the initials, or the initials again.
  public void show(@Nullable Image photo) {
    getChildren().setAll(initials);
    if (photo != null) {
      var picture = new ImageView(photo);
      picture.fitWidthProperty().bind(widthProperty());
      picture.fitHeightProperty().bind(heightProperty());
      var disc = new Circle();
      disc.centerXProperty().bind(widthProperty().divide(2));
      disc.centerYProperty().bind(heightProperty().divide(2));
      disc.radiusProperty().bind(widthProperty().divide(2));
      picture.setClip(disc);
      getChildren().add(picture);
    }
  }

  public void show(String name) {
    initials.setText(Pseudonym.initials(name.replaceFirst("-\\d{3}$", "")));
    getStyleClass().removeIf(style -> style.startsWith("bs-avatar-hue-"));
    getStyleClass().add("bs-avatar-hue-" + Math.floorMod(name.hashCode(), HUES));
  }
}
