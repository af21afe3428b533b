package org.backstride.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the studio looks: AtlantaFX Primer under our own stylesheet and one sheet of colour tokens a
/// theme. Each area's own stylesheet is `ui/<area>.css`, loaded where it exists.
public enum Theme {
  LIGHT("light"),
  DARK("dark"),
  CONTRAST("contrast");

  private static final List<String> AREAS =
      List.of(
          "shell",
          "chart",
          "program",
          "programs",
          "recording",
          "rehab",
          "sheet",
          "athlete",
          "calendar",
          "settings");
  private static final List<String> WEIGHTS = List.of("Regular", "SemiBold", "Bold", "Italic");

  private final String code;

  Theme(String code) {
    this.code = code;
  }

  /// A stable word for settings and file names.
  public String code() {
    return code;
  }

  /// Dresses a scene; also the popups and dialogs that belong to it.
  public void apply(Scene scene) {
    prepare();
    scene.getStylesheets().setAll(stylesheets());
  }

  /// Loads the fonts and AtlantaFX, for every scene.
  public void prepare() {
    loadFonts();
    Application.setUserAgentStylesheet(
        this == DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  /// Our stylesheets in the order in which they are laid on.
  public List<String> stylesheets() {
    var areas = AREAS.stream().map(area -> area + ".css");
    return Stream.of(Stream.of("backstride.css", "tokens-" + code + ".css"), areas)
        .flatMap(names -> names)
        .map(name -> Theme.class.getResource("/org/backstride/ui/" + name))
        .filter(Objects::nonNull)
        .map(Object::toString)
        .toList();
  }

  private static void loadFonts() {
    if (!Font.font("Inter").getFamily().equals("Inter")) {
      for (String weight : WEIGHTS) {
        String name = "/com/formdev/flatlaf/fonts/inter/Inter-" + weight + ".otf";
        Font.loadFont(Objects.requireNonNull(Theme.class.getResource(name), name).toString(), 13);
      }
    }
  }
}
