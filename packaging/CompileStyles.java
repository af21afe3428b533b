import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Compiles every stylesheet of a folder of classes into JavaFX's binary form, in the same place of
/// another folder.
final class CompileStyles {

  private CompileStyles() {}

  /// The sheets' own styles are paper's, not JavaFX's.
  private static boolean isForTheScreen(Path file) {
    return file.toString().endsWith(".css") && file.getParent().endsWith("ui");
  }

  public static void main(String[] folders) throws IOException {
    Path classes = Path.of(folders[0]);
    try (var files = Files.walk(classes)) {
      for (Path css : files.filter(CompileStyles::isForTheScreen).toList()) {
        String name = classes.relativize(css).toString().replaceAll("css$", "bss");
        Path bss = Path.of(folders[1]).resolve(name);
        Files.createDirectories(bss.getParent());
        Stylesheet.convertToBinary(css.toFile(), bss.toFile());
      }
    }
  }
}
