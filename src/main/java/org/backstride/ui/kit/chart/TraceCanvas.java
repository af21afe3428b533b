package org.backstride.ui.kit.chart;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.backstride.ui.kit.Palette;
import org.jspecify.annotations.Nullable;

/// Shows a [ChartPicture]: painted by a [ChartPainter] into memory that the image shares, so that a
/// frame costs the painting and one upload. Works at the output scale of its window, in the colours
/// that its surroundings have now.
public final class TraceCanvas extends Region {

  private final Palette palette;
  private final ImageView image = new ImageView();
  private PixelBuffer<IntBuffer> buffer = bufferOf(new int[1], 1, 1);
  private Raster raster = new Raster(1, 1);
  private @Nullable ChartPainter painter;
  private double painterScale;

  /// @param palette the colours, standing in the same surroundings
  public TraceCanvas(Palette palette) {
    this.palette = palette;
    // The palette stands beside this canvas, so the subscription lives exactly as long.
    palette.changes().watch(_ -> painter = null);
    image.setManaged(false);
    image.setSmooth(false);
    getChildren().add(image);
  }

  /// The pixels of the raster for one of the layout.
  public double outputScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getRenderScaleX();
  }

  /// Paints a picture now, in pixels of a raster as large as this region.
  public void show(ChartPicture picture) {
    fit(picture.scale());
    painter(picture.scale()).paint(picture, raster);
    buffer.updateBuffer(changed -> null);
  }

  /// The painter of the last picture, unless the colours have changed or the scale is another now.
  private ChartPainter painter(double scale) {
    ChartPainter ready = painter;
    if (ready == null || scale != painterScale) {
      ready = new ChartPainter(Inks.of(palette), scale);
      painter = ready;
      painterScale = scale;
    }
    return ready;
  }

  private void fit(double scale) {
    int width = Math.max(1, (int) Math.ceil(getWidth() * scale));
    int height = Math.max(1, (int) Math.ceil(getHeight() * scale));
    if (width == raster.width() && height == raster.height() && image.getImage() != null) {
      return;
    }
    int[] pixels = new int[width * height];
    raster = new Raster(width, height, pixels);
    buffer = bufferOf(pixels, width, height);
    image.setImage(new WritableImage(buffer));
    image.setFitWidth(width / scale);
    image.setFitHeight(height / scale);
  }

  private static PixelBuffer<IntBuffer> bufferOf(int[] pixels, int width, int height) {
    return new PixelBuffer<>(
        width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
  }
}
