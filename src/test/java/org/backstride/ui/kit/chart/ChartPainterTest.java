package org.backstride.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.backstride.recording.Pyramid;
import org.backstride.recording.SampleAxis;
import org.backstride.ui.kit.Tone;
import org.junit.jupiter.api.Test;

class ChartPainterTest {

  private static final Ink WHITE = new Ink(0xFFFFFFFF);
  private static final Ink RED = new Ink(0xFFCF222E);

  private final Inks inks = Inks.of(colours());

  @Test
  void aLonePeakAmongAMillionSamplesReachesTheTopOfThePanelAtEveryZoom() {
    float[] samples = new float[1_000_000];
    samples[654_321] = 100;
    var trace = trace(samples);
    for (double span = 1_000_000; span > 50; span /= 3) {
      var view = new Viewport(654_321 - span * 160.5 / 400, 654_321 + span * 239.5 / 400);

      Raster raster = paint(picture(view, List.of(), new Layer.Line(trace, Tone.HEART)));

      assertThat(raster.pixel(160, 10)).as("span %s", span).isEqualTo(RED.argb());
    }
  }

  @Test
  void aFlatLineIsAsThickAsItShould() {
    var trace = trace(new float[] {50, 50, 50, 50, 50, 50});

    Raster raster =
        paint(picture(new Viewport(0, 5), List.of(), new Layer.Line(trace, Tone.HEART)));

    double covered = 0;
    for (int y = 10; y < 105; y++) {
      covered += (255 - (raster.pixel(200, y) & 0xFF)) / (255.0 - 0x2E);
    }
    assertThat(covered).isBetween(1.15, 1.35);
  }

  @Test
  void nothingIsPaintedInAGapNorOutsideThePanel() {
    var trace = trace(new float[] {50, 50, Float.NaN, Float.NaN, 900, -900});

    Raster raster =
        paint(picture(new Viewport(0, 5), List.of(), new Layer.Line(trace, Tone.HEART)));

    for (int y = 10; y < 100; y++) {
      assertThat(raster.pixel(200, y)).isEqualTo(WHITE.argb());
    }
    for (int x = 0; x < 400; x++) {
      assertThat(raster.pixel(x, 5)).isEqualTo(WHITE.argb());
      assertThat(raster.pixel(x, 115)).isEqualTo(WHITE.argb());
    }
  }

  @Test
  void directionsAreToldApartInGrey() {
    var bands =
        List.of(
            new Band(0, 1, BandKind.FORWARD),
            new Band(1, 2, BandKind.BACKWARD),
            new Band(2, 3, BandKind.LATERAL),
            new Band(3, 4, BandKind.STILL));

    Raster raster =
        paint(
            picture(
                new Viewport(0, 4),
                bands,
                new Layer.Line(trace(new float[] {-9, -9}), Tone.HEART)));

    assertThat(shades(raster, 0)).isEqualTo(1);
    assertThat(shades(raster, 100)).isEqualTo(2);
    assertThat(shades(raster, 200)).isGreaterThan(2).isNotEqualTo(shades(raster, 100));
    assertThat(shades(raster, 300)).isEqualTo(1);
  }

  @Test
  void everyLayerPaintsSomethingAndAPictureOfThemIsKept() throws IOException {
    var random = new Random(5);
    float[] samples = new float[2_000];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (40 * Math.sin(i / 90.0) + 4 * random.nextGaussian());
    }
    var trace = trace(samples);
    var view = new Viewport(0, 1999);
    var layers =
        List.of(
            new Layer.Line(trace, Tone.SPEED),
            new Layer.Area(trace, Tone.ALTITUDE),
            new Layer.Bars(trace, Tone.ALTITUDE),
            new Layer.Planned(new Viewport(400, 900), new ValueRange(20, 40), Tone.BACKWARD),
            new Layer.Level(30, Tone.HEART));
    var bands = List.of(new Band(0, 400, BandKind.FORWARD), new Band(400, 900, BandKind.BACKWARD));
    int empty = paint(new ChartPicture(view, bands, List.of(), List.of(), 1)).hashCode();

    for (Layer layer : layers) {
      Raster raster = paint(picture(view, bands, layer));

      save(raster, layer.getClass().getSimpleName());
      assertThat(raster.hashCode()).isNotEqualTo(empty);
      assertThat(shades(raster, 150)).isGreaterThan(1);
    }
  }

  @Test
  void aPictureAtTwiceTheScaleHasLinesTwiceAsThick() {
    var trace = trace(new float[] {50, 50, 50});
    var panel =
        new Panel(
            new Box(0, 0, 100, 100),
            new ValueRange(0, 100),
            List.of(),
            List.of(new Layer.Line(trace, Tone.HEART)));
    var raster = new Raster(100, 100);

    new ChartPainter(inks, 2)
        .paint(
            new ChartPicture(new Viewport(0, 2), List.of(), List.of(), List.of(panel), 2), raster);

    assertThat(raster.pixel(50, 49)).isEqualTo(RED.argb());
    assertThat(raster.pixel(50, 50)).isEqualTo(RED.argb());
  }

  private static Trace trace(float[] samples) {
    double[] positions = new double[samples.length];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = i;
    }
    return new Trace(SampleAxis.of(positions), Pyramid.of(samples));
  }

  private static ChartPicture picture(Viewport view, List<Band> bands, Layer layer) {
    boolean signed = !(layer instanceof Layer.Line line && line.tone() == Tone.HEART);
    var range = signed ? new ValueRange(-60, 60) : new ValueRange(0, 100);
    var panel = new Panel(new Box(0, 10, 400, 110), range, List.of(), List.of(layer));
    return new ChartPicture(view, bands, List.of(), List.of(panel), 1);
  }

  private Raster paint(ChartPicture picture) {
    var raster = new Raster(400, 120);
    new ChartPainter(inks, 1).paint(picture, raster);
    return raster;
  }

  private static long shades(Raster raster, int left) {
    return IntStream.range(0, 40 * 40)
        .map(i -> raster.pixel(left + 20 + i % 40, 30 + i / 40))
        .distinct()
        .count();
  }

  private static void save(Raster raster, String name) throws IOException {
    var image = new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < raster.width(); x++) {
        image.setRGB(x, y, raster.pixel(x, y));
      }
    }
    Path folder = Files.createDirectories(Path.of("target", "chart"));
    ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
  }

  private static Map<Tone, Ink> colours() {
    var colours = new EnumMap<Tone, Ink>(Tone.class);
    for (Tone tone : Tone.values()) {
      colours.put(tone, new Ink(0xFF57606A));
    }
    colours.put(Tone.SURFACE, WHITE);
    colours.put(Tone.HEART, RED);
    colours.put(Tone.SPEED, new Ink(0xFF0969DA));
    colours.put(Tone.FORWARD, new Ink(0xFF2F6FDE));
    colours.put(Tone.BACKWARD, new Ink(0xFFC2410C));
    colours.put(Tone.LATERAL, new Ink(0xFF7B4FC9));
    colours.put(Tone.HAIRLINE, new Ink(0xFFD8DEE4));
    return colours;
  }
}
