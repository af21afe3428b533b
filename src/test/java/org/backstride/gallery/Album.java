package org.backstride.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/// The pictures that tests leave to look at, in `target/gallery`.
public final class Album {

  private Album() {}

  /// Keeps a picture as `<name>.png`, in small letters; answers where.
  public static Path keep(String name, BufferedImage picture) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "gallery"));
    Path file = folder.resolve(name.toLowerCase(Locale.ROOT) + ".png");
    ImageIO.write(opaque(picture), "png", file.toFile());
    return file;
  }

  /// In three bytes a point, which are written four times as fast as whole numbers are.
  private static BufferedImage opaque(BufferedImage picture) {
    var flat =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    var pen = flat.createGraphics();
    pen.drawImage(picture, 0, 0, null);
    pen.dispose();
    return flat;
  }
}
