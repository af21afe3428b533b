package org.backstride.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.axes.spi.DefaultNumericAxis;
import io.fair_acc.chartfx.renderer.ErrorStyle;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.dataset.spi.DoubleDataSet;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.backstride.bench.BenchTable;
import org.backstride.bench.Figure;
import org.backstride.recording.Pyramid;
import org.backstride.recording.SampleAxis;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.Tone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Frames of a chart of 1600 × 900 while zooming and panning: our painting alone (in time of the
/// processor, so that a busy machine does not count), then whole frames (layout, painting, the
/// software pipeline, by the clock) beside JavaFX's own chart and chart-fx.
@Tag("bench")
@ExtendWith(ApplicationExtension.class)
class ChartFrameBenchTest {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;
  private static final int SAMPLES = 1_000_000;

  /// More of them than this, and the peers' frames take minutes in software.
  private static final int PEER_SAMPLES = 25_000;

  private static final int WARM_UP = 200;
  private static final int FRAMES = 500;
  private static final int PEER_FRAMES = 8;

  private final List<Trace> traces = traces(12);

  /// Another chart and how it is told what part to show.
  private record Peer(Region chart, Consumer<Viewport> show) {}

  @Test
  void paintingStaysWithinItsBudget() {
    double[] four = paint(4, 1);

    report("chart painting, 4 × 1 M samples", four);
    report("chart painting, 12 × 1 M samples", paint(12, 1));
    report("chart painting, 4 × 1 M, output scale 2", paint(4, 2));
    assertThat(plantedPeaksSeen()).as("of 40 single samples planted").isEqualTo(40);
  }

  /// Paints the whole of a million samples of which forty stand out alone, and counts those of
  /// whose columns a pixel is drawn at their height.
  private int plantedPeaksSeen() {
    float[] samples = new float[SAMPLES];
    int[] peaks = new int[40];
    for (int i = 0; i < peaks.length; i++) {
      peaks[i] = 7_001 + i * 24_997;
      samples[peaks[i]] = 280;
    }
    double[] places = new double[SAMPLES];
    Arrays.setAll(places, i -> i);
    var trace = new Trace(SampleAxis.of(places), Pyramid.of(samples));
    var box = new Box(0, 0, WIDTH, HEIGHT);
    var range = new ValueRange(-300, 300);
    var panel = new Panel(box, range, List.of(), List.of(new Layer.Line(trace, Tone.SPEED)));
    var view = new Viewport(0, SAMPLES);
    int[] pixels = new int[WIDTH * HEIGHT];
    new ChartPainter(inks(), 1)
        .paint(
            new ChartPicture(view, List.of(), List.of(), List.of(panel), 1),
            new Raster(WIDTH, HEIGHT, pixels));
    int row = (int) Math.round(range.row(280, box));
    return (int)
        Arrays.stream(peaks)
            .filter(peak -> isInked(pixels, (int) (view.shareOf(peak) * WIDTH), row))
            .count();
  }

  private static boolean isInked(int[] pixels, int column, int row) {
    for (int y = row - 1; y <= row + 1; y++) {
      if (pixels[y * WIDTH + column] != 0xFFFFFFFF) {
        return true;
      }
    }
    return false;
  }

  @Test
  void wholeFramesBesideThePeers(FxRobot robot) {
    var canvas = new TraceCanvas(new Palette());
    double ours = frames(robot, canvas, view -> canvas.show(picture(4, view, 1)));
    var whole = new Figure("chart whole frame, 4 × 1 M, median", ours, "ms");

    var rivals = new Peer[2];
    robot.interact(() -> rivals[0] = chartFx());
    robot.interact(() -> rivals[1] = lineChart());
    double rival = frames(robot, rivals[0].chart(), rivals[0].show());
    double plain = frames(robot, rivals[1].chart(), rivals[1].show());

    BenchTable.add(whole, new Figure("chart-fx, 4 × 25 k", rival, "ms"));
    BenchTable.add(whole, new Figure("JavaFX LineChart, 4 × 25 k", plain, "ms"));
    assertThat(ours).as("beside chart-fx, which draws a fortieth of the samples").isLessThan(rival);
  }

  private double[] paint(int count, int scale) {
    var painter = new ChartPainter(inks(), scale);
    var raster = new Raster(WIDTH * scale, HEIGHT * scale);
    double[] millis = new double[FRAMES];
    var cpu = ManagementFactory.getThreadMXBean();
    for (int frame = -WARM_UP; frame < FRAMES; frame++) {
      long start = cpu.getCurrentThreadCpuTime();
      painter.paint(picture(count, view(frame + WARM_UP), scale), raster);
      if (frame >= 0) {
        millis[frame] = (cpu.getCurrentThreadCpuTime() - start) / 1e6;
      }
    }
    return millis;
  }

  private Peer chartFx() {
    var across = new DefaultNumericAxis("x");
    var up = new DefaultNumericAxis("y");
    across.setAutoRanging(false);
    up.setAutoRanging(false);
    up.set(-300, 300);
    var chart = new XYChart(across, up);
    chart.setAnimated(false);
    // Lines alone, reduced to what a pixel can show: as it draws fastest.
    var renderer = new ErrorDataSetRenderer();
    renderer.setErrorStyle(ErrorStyle.NONE);
    renderer.setDrawMarker(false);
    renderer.setPointReduction(true);
    chart.getRenderers().setAll(List.of(renderer));
    int step = SAMPLES / PEER_SAMPLES;
    double[] places = new double[PEER_SAMPLES];
    Arrays.setAll(places, at -> at * step);
    for (int i = 0; i < 4; i++) {
      Pyramid samples = traces.get(i).samples();
      double[] values = new double[PEER_SAMPLES];
      Arrays.setAll(values, at -> samples.sample(at * step));
      renderer.getDatasets().add(new DoubleDataSet("t" + i, places, values, PEER_SAMPLES, false));
    }
    return new Peer(chart, view -> across.set(view.from(), view.to()));
  }

  private Peer lineChart() {
    var across = new NumberAxis(0, 1, 1);
    var up = new NumberAxis(-300, 300, 100);
    across.setAutoRanging(false);
    var chart = new LineChart<Number, Number>(across, up);
    chart.setAnimated(false);
    chart.setCreateSymbols(false);
    int step = SAMPLES / PEER_SAMPLES;
    for (int i = 0; i < 4; i++) {
      var points = new ArrayList<javafx.scene.chart.XYChart.Data<Number, Number>>();
      for (int at = 0; at < SAMPLES; at += step) {
        points.add(new javafx.scene.chart.XYChart.Data<>(at, traces.get(i).samples().sample(at)));
      }
      var series = new javafx.scene.chart.XYChart.Series<Number, Number>();
      series.getData().setAll(points);
      chart.getData().add(series);
    }
    return new Peer(
        chart,
        view -> {
          across.setLowerBound(view.from());
          across.setUpperBound(view.to());
          across.setTickUnit(view.span() / 10);
        });
  }

  /// The median of whole frames: the change, what the next pulse lays out and draws because of it,
  /// and the software pipeline's rendering of the scene.
  private static double frames(FxRobot robot, Region chart, Consumer<Viewport> show) {
    var image = new WritableImage(WIDTH, HEIGHT);
    var root = new Pane();
    var scene = new Scene(root, WIDTH, HEIGHT);
    var watch = new long[2];
    robot.interact(
        () -> {
          scene.addPreLayoutPulseListener(() -> watch[0] = System.nanoTime());
          var stage = new Stage();
          stage.setScene(scene);
          chart.resize(WIDTH, HEIGHT);
          chart.setPrefSize(WIDTH, HEIGHT);
          root.getChildren().setAll(chart);
          stage.show();
        });
    robot.interact(() -> scene.addPostLayoutPulseListener(() -> watch[1] = System.nanoTime()));
    double[] millis = new double[PEER_FRAMES];
    for (int frame = -PEER_FRAMES / 2; frame < PEER_FRAMES; frame++) {
      int at = frame + PEER_FRAMES;
      long[] change = new long[2];
      robot.interact(
          () -> {
            change[0] = System.nanoTime();
            show.accept(view(at));
            change[0] = System.nanoTime() - change[0];
            Platform.requestNextPulse();
          });
      WaitForAsyncUtils.waitForFxEvents();
      robot.interact(
          () -> {
            long start = System.nanoTime();
            scene.snapshot(image);
            change[1] = System.nanoTime() - start;
          });
      millis[Math.max(0, frame)] = (change[0] + change[1] + Math.max(0, watch[1] - watch[0])) / 1e6;
    }
    robot.interact(() -> scene.getWindow().hide());
    return quantile(millis, 0.5);
  }

  /// Zooms from all to a thousandth and back while panning.
  private static Viewport view(int frame) {
    double zoom = Math.pow(1000, 0.5 - 0.5 * Math.cos(frame / 40.0));
    double span = SAMPLES / zoom;
    double from = (SAMPLES - span) * (0.5 + 0.5 * Math.sin(frame / 60.0));
    return new Viewport(from, from + span);
  }

  private ChartPicture picture(int count, Viewport view, int scale) {
    var panels = new ArrayList<Panel>();
    int height = HEIGHT * scale / count;
    for (int i = 0; i < count; i++) {
      var box = new Box(0, i * height, WIDTH * scale, (i + 1) * height - 12);
      var layer = new Layer.Line(traces.get(i), Tone.SPEED);
      var range = new ValueRange(-300, 300);
      panels.add(new Panel(box, range, List.of(-200.0, 0.0, 200.0), List.of(layer)));
    }
    var bands = new ArrayList<Band>();
    for (int i = 0; i < 20; i++) {
      var kind = i % 2 == 0 ? BandKind.FORWARD : BandKind.BACKWARD;
      bands.add(new Band(i * SAMPLES / 20.0, (i + 1) * SAMPLES / 20.0, kind));
    }
    return new ChartPicture(view, bands, List.of(0.0, 500_000.0), panels, scale);
  }

  private static List<Trace> traces(int count) {
    double[] places = new double[SAMPLES];
    Arrays.setAll(places, i -> i);
    var axis = SampleAxis.of(places);
    var traces = new ArrayList<Trace>();
    for (int i = 0; i < count; i++) {
      var random = new Random(i);
      float[] samples = new float[SAMPLES];
      for (int at = 0; at < SAMPLES; at++) {
        samples[at] = (float) (120 * Math.sin(at / 30_000.0) + 25 * random.nextGaussian());
      }
      traces.add(new Trace(axis, Pyramid.of(samples)));
    }
    return traces;
  }

  private static Inks inks() {
    var inks = new EnumMap<Tone, Ink>(Tone.class);
    for (Tone tone : Tone.values()) {
      inks.put(tone, new Ink(0xFF0969DA));
    }
    inks.put(Tone.SURFACE, new Ink(0xFFFFFFFF));
    inks.put(Tone.BACKWARD, new Ink(0xFFC2410C));
    return Inks.of(inks);
  }

  private static void report(String what, double[] millis) {
    BenchTable.add(new Figure(what + ", median", quantile(millis, 0.5), "ms"));
    BenchTable.add(new Figure(what + ", p99", quantile(millis, 0.99), "ms"));
  }

  private static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
