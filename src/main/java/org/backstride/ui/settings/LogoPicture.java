package org.backstride.ui.settings;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Reads a picture file as a logo: fitted into a box, as a PNG in Base64.
final class LogoPicture {

  static final int MOST_WIDE = 480;
  static final int MOST_HIGH = 390;

  private LogoPicture() {}

  /// The picture; empty where the file is none that we read.
  static Optional<String> read(Path file) throws IOException {
    BufferedImage picture = ImageIO.read(file.toFile());
    return picture == null ? Optional.empty() : Optional.of(encoded(fitted(picture)));
  }

  private static BufferedImage fitted(BufferedImage picture) {
    double scale =
        Math.min(
            1,
            Math.min(
                MOST_WIDE / (double) picture.getWidth(), MOST_HIGH / (double) picture.getHeight()));
    int wide = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int high = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    var fitted = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
    var pen = fitted.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(picture, 0, 0, wide, high, null);
    pen.dispose();
    return fitted;
  }

  private static String encoded(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
