package org.backstride.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

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
          "columns",
          "rehab",
          "sheet",
          "athlete",
          "calendar",
          "settings",
          "help");
  private static final List<String> WEIGHTS = List.of("Regular", "SemiBold", "Bold", "Italic");
  private static final String INTER = "/com/formdev/flatlaf/fonts/inter/";

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
    if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
      scene.getStylesheets().addAll(resources(Stream.of("opaque-popups.css")));
    }
  }

  /// Loads AtlantaFX and the fonts, for every scene.
  public void prepare() {
    Application.setUserAgentStylesheet(
        this == DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    loadFonts();
  }

  /// Loads the fonts once for the process, on any thread after the toolkit has started; who comes
  /// later waits until they are there.
  public static void loadFonts() {
    if (!Fonts.LOADED) {
      throw new IllegalStateException("The screen font cannot be read");
    }
  }

  /// Our stylesheets in the order in which they are laid on.
  public List<String> stylesheets() {
    var areas = AREAS.stream().map(area -> area + ".css");
    return resources(Stream.concat(Stream.of("backstride.css", "tokens-" + code + ".css"), areas));
  }

  private static List<String> resources(Stream<String> names) {
    return names
        .map(name -> Theme.class.getResource("/org/backstride/ui/" + name))
        .filter(Objects::nonNull)
        .map(Object::toString)
        .toList();
  }

  private static final class Fonts {

    /// An installed program has the files beside its jars; read from a jar, JavaFX copies each to a
    /// temporary file first.
    private static final @Nullable String FOLDER = System.getProperty("backstride.fonts");

    static final boolean LOADED =
        WEIGHTS.stream()
                .map(weight -> INTER + "Inter-" + weight + ".otf")
                .allMatch(font -> isLoaded(Theme.class.getResource(font)))
            && isLoaded(new FeatherIkonHandler().getFontResource());

    private static boolean isLoaded(@Nullable URL font) {
      return font != null && Font.loadFont(place(font), Icons.SIZE) != null;
    }

    private static String place(URL font) {
      String path = font.getPath();
      Path file = Path.of(FOLDER == null ? "" : FOLDER, path.substring(path.lastIndexOf('/') + 1));
      return FOLDER != null && Files.isReadable(file) ? file.toUri().toString() : font.toString();
    }
  }
}
