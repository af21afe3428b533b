package org.backstride.sheet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.backstride.program.notation.Notation;
import org.backstride.sheet.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A sheet printed in grey: the picture of a block alone, without its words, tells how to move.
@Execution(ExecutionMode.CONCURRENT)
class GreyPaperTest {

  private static final int DOTS_PER_INCH = 100;

  /// Where the picture of the first card stands, in dots.
  private static final int LEFT = 40;

  private static final int TOP = 168;
  private static final int SIZE = 94;

  private final SheetRenderer renderer = new SheetRenderer();

  @Test
  void theBlocksAreToldApartByTheirPicturesAlone() throws IOException {
    Map<String, BufferedImage> grey = new LinkedHashMap<>();
    for (String move :
        List.of("fwd walk", "bwd walk", "left walk", "right walk", "fwd run", "bwd run", "still")) {
      grey.put(move, picture("- 5m " + move + "\n"));
    }

    grey.forEach(
        (move, picture) ->
            grey.forEach(
                (other, otherPicture) -> {
                  if (!move.equals(other)) {
                    assertThat(difference(picture, otherPicture))
                        .as(move + " beside " + other)
                        .isGreaterThan(0.01);
                  }
                }));
  }

  @Test
  void everyPictureHasInkAndNoneIsABlackField() throws IOException {
    for (String move : List.of("fwd walk", "bwd walk", "left walk", "still")) {
      assertThat(ink(picture("- 5m " + move + "\n"))).as(move).isBetween(0.02, 0.5);
    }
  }

  private BufferedImage picture(String step) throws IOException {
    var program = Notation.read("# Move\n" + step).program();
    var model = Sheets.model(program, Sheets.margit(), Locale.ENGLISH);
    try (var document = Loader.loadPDF(renderer.pdf(model, PrintFormat.A4))) {
      return new PDFRenderer(document)
          .renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY)
          .getSubimage(LEFT, TOP, SIZE, SIZE);
    }
  }

  /// The share of dots that are dark in one picture and light in the other.
  private static double difference(BufferedImage one, BufferedImage other) {
    int unlike = 0;
    for (int x = 0; x < SIZE; x++) {
      for (int y = 0; y < SIZE; y++) {
        unlike += Math.abs(grey(one, x, y) - grey(other, x, y)) > 128 ? 1 : 0;
      }
    }
    return unlike / (double) (SIZE * SIZE);
  }

  private static double ink(BufferedImage picture) {
    double black = 0;
    for (int x = 0; x < SIZE; x++) {
      for (int y = 0; y < SIZE; y++) {
        black += 1 - grey(picture, x, y) / 255.0;
      }
    }
    return black / (SIZE * SIZE);
  }

  private static int grey(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, y) & 0xFF;
  }
}
