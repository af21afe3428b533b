import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Compiles every stylesheet of a folder of classes into JavaFX's binary form, in the same place of
/// another folder.
final class CompileStyles {

  private CompileStyles() {}

  public static void main(String[] folders) throws IOException {
    Path classes = Path.of(folders[0]);
    try (var files = Files.walk(classes)) {
      for (Path css : files.filter(file -> file.toString().endsWith(".css")).toList()) {
        String name = classes.relativize(css).toString().replaceAll("css$", "bss");
        Path bss = Path.of(folders[1]).resolve(name);
        Files.createDirectories(bss.getParent());
        Stylesheet.convertToBinary(css.toFile(), bss.toFile());
      }
    }
  }
}
