package org.backstride.ui.kit.icon;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;

class IconTest {

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 14, 16, 18, 20, 22})
  void anIconIsALetterOfTheIconsFontInTheSizeAskedFor(int pixels) {
    assertThat(fontOf(Fx.get(() -> Icons.of(Feather.SAVE, pixels))))
        .returns("FeatherIcons", Font::getFamily)
        .returns((double) pixels, Font::getSize);
  }

  @Test
  void anIconCanBecomeAnother() {
    var icon = Fx.get(() -> new Icon(Feather.SAVE));

    Fx.run(() -> icon.show(Feather.X));

    assertThat(icon.getText()).isEqualTo(Character.toString(Feather.X.getCode()));
  }

  private static Font fontOf(Icon icon) {
    var heading = Fx.get(() -> new VBox(icon));
    heading.getStyleClass().add("bs-title");
    try (var _ = Exhibit.of(heading, Theme.LIGHT, Exhibit.Size.SMALL)) {
      return Fx.get(icon::getFont);
    }
  }
}
