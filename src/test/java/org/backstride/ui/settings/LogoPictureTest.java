package org.backstride.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoPictureTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"100,50,100,50", "960,390,480,195", "400,1560,100,390", "4000,1,480,1"})
  void aPictureIsFittedIntoItsBoxAndNeverEnlarged(int wide, int high, int fitWide, int fitHigh)
      throws IOException {
    Path file = folder.resolve("logo.png");
    ImageIO.write(new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());

    var logo = decoded(LogoPicture.read(file).orElseThrow());

    assertThat(logo.getWidth()).isEqualTo(fitWide);
    assertThat(logo.getHeight()).isEqualTo(fitHigh);
  }

  @Test
  void aJpegBecomesAPngOfTheSameColour() throws IOException {
    var red = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 400; i++) {
      red.setRGB(i % 20, i / 20, 0xE02020);
    }
    Path file = folder.resolve("logo.jpg");
    ImageIO.write(red, "jpg", file.toFile());

    int middle = decoded(LogoPicture.read(file).orElseThrow()).getRGB(10, 10);

    assertThat((middle >> 16) & 0xFF).isBetween(0xD8, 0xE8);
    assertThat(middle & 0xFF).isBetween(0x18, 0x28);
  }

  @Test
  void whatIsNoPictureIsNotTaken() throws IOException {
    Path file = Files.writeString(folder.resolve("logo.png"), "no picture");

    assertThat(LogoPicture.read(file)).isEmpty();
    assertThatIOException().isThrownBy(() -> LogoPicture.read(folder.resolve("none.png")));
  }

  private static BufferedImage decoded(String logo) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(logo)));
  }
}
