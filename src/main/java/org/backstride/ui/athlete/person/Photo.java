package org.backstride.ui.athlete.person;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javafx.scene.image.Image;
import org.backstride.athlete.Athlete;
import org.backstride.studio.PersonFiles;
import org.backstride.ui.athlete.Avatar;
import org.backstride.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/// A person's photo: cut to a square and scaled before it is kept, shown in the disc of the
/// initials. While names are hidden no face shows either.
public final class Photo {

  /// The side of a kept photo, pixels.
  static final int SIDE = 192;

  private Photo() {}

  /// Shows a person's photo in a disc, where there is one.
  public static void show(ViewContext context, PersonFiles files, Athlete athlete, Avatar avatar) {
    var photo = athlete.file().photo();
    avatar.show((Image) null);
    if (photo != null && !context.isCoded()) {
      files.read(
          athlete.id(), photo, bytes -> avatar.show(new Image(new ByteArrayInputStream(bytes))));
    }
  }

  /// The square middle of a picture as a small PNG; empty where the bytes are no picture.
  public static Optional<byte[]> scaled(byte[] picture) {
    try {
      java.awt.image.@Nullable BufferedImage read =
          javax.imageio.ImageIO.read(new ByteArrayInputStream(picture));
      if (read == null) {
        return Optional.empty();
      }
      int side = Math.min(read.getWidth(), read.getHeight());
      var small =
          new java.awt.image.BufferedImage(SIDE, SIDE, java.awt.image.BufferedImage.TYPE_INT_RGB);
      var graphics = small.createGraphics();
      graphics.setRenderingHint(
          java.awt.RenderingHints.KEY_INTERPOLATION,
          java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      int left = (read.getWidth() - side) / 2;
      int top = (read.getHeight() - side) / 2;
      graphics.drawImage(read, 0, 0, SIDE, SIDE, left, top, left + side, top + side, null);
      graphics.dispose();
      var bytes = new ByteArrayOutputStream();
      javax.imageio.ImageIO.write(small, "png", bytes);
      return Optional.of(bytes.toByteArray());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
