package org.backstride.recording.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.recording.motion.MotionSignal.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Strides found in a real foot sensor's file against strides that people marked in it.
class HandLabelledStridesTest {

  private static final Path CORPUS =
      Path.of(System.getProperty("basedir", "."), "..", "shared", "corpus").normalize();
  private static final Path SIGNALS = CORPUS.resolve("gaitmap__imu_sample.csv");
  private static final Path STRIDES =
      CORPUS.resolve("reference/gaitmap__stride_borders_sample.csv");
  private static final double HERTZ = 204.8;

  /// Which columns of the file belong to a foot, and how many strides were marked.
  enum Foot {
    LEFT(Placement.LEFT_FOOT, 28),
    RIGHT(Placement.RIGHT_FOOT, 30);

    private final Placement placement;
    private final int marked;

    Foot(Placement placement, int marked) {
      this.placement = placement;
      this.marked = marked;
    }

    private String code() {
      return this == LEFT ? "left" : "right";
    }
  }

  /// A stretch of samples that a person called a stride.
  private record Marked(double fromMillis, double toMillis) {

    private boolean holds(double millis) {
      return millis >= fromMillis && millis < toMillis;
    }
  }

  @ParameterizedTest
  @EnumSource
  void nearlyAllMarkedStridesAreFoundAndNearlyNoOthers(Foot foot) throws IOException {
    assumeTrue(Files.exists(SIGNALS), "No corpus at " + SIGNALS);
    var samples = samples(foot);
    var marked = marked(foot);

    var swings = StrideFinder.foot(samples);

    long found = marked.stream().filter(stride -> count(stride, swings, samples) == 1).count();
    long extra =
        swings.stream()
            .filter(swing -> marked.stream().noneMatch(one -> one.holds(middle(swing, samples))))
            .count();
    double first = marked.getFirst().fromMillis();
    double last = marked.getLast().toMillis();
    long outside =
        swings.stream()
            .mapToDouble(swing -> middle(swing, samples))
            .filter(at -> at < first || at >= last)
            .count();
    System.Logger log = System.getLogger("strides");
    log.log(
        System.Logger.Level.INFO,
        "{0}: {1} marked, {2} found, {3} missed, {4} false ({5} of them before or after the walk)",
        foot,
        marked.size(),
        found,
        marked.size() - found,
        extra,
        outside);
    assertThat(marked).hasSize(foot.marked);
    assertThat(found).isGreaterThanOrEqualTo(foot.marked - 1);
    assertThat(extra).isLessThanOrEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource
  void theWalkIsToldToBeForward(Foot foot) throws IOException {
    assumeTrue(Files.exists(SIGNALS), "No corpus at " + SIGNALS);
    var samples = samples(foot);
    var marked = marked(foot);
    var mounting = Mounting.along(Axis.X);

    long forward =
        StrideFinder.foot(samples).stream()
            .filter(swing -> marked.stream().anyMatch(one -> one.holds(middle(swing, samples))))
            .map(swing -> StrideCues.foot(samples, swing, mounting).sighting(0, 1))
            .filter(seen -> seen.direction() == DirectionLabel.FORWARD)
            .count();

    assertThat(forward).isGreaterThanOrEqualTo(foot.marked - 1);
  }

  @ParameterizedTest
  @EnumSource
  void cadenceAgreesWithTheMarks(Foot foot) throws IOException {
    assumeTrue(Files.exists(SIGNALS), "No corpus at " + SIGNALS);
    var samples = samples(foot);
    double[] lengths =
        marked(foot).stream()
            .mapToDouble(one -> one.toMillis() - one.fromMillis())
            .sorted()
            .toArray();

    double cadence = MotionCadence.ofStrides(samples, StrideFinder.foot(samples));

    assertThat(cadence).isCloseTo(120_000 / lengths[lengths.length / 2], within(3.0));
  }

  private static long count(Marked stride, List<Swing> swings, MotionSamples samples) {
    return swings.stream().filter(swing -> stride.holds(middle(swing, samples))).count();
  }

  private static double middle(Swing swing, MotionSamples samples) {
    return (samples.millis(swing.lift()) + samples.millis(swing.land())) / 2.0;
  }

  private static List<Marked> marked(Foot foot) throws IOException {
    var marked = new ArrayList<Marked>();
    for (String line : Files.readAllLines(STRIDES)) {
      List<String> cells = List.of(line.split(",", -1));
      if (cells.get(1).equals(foot.code())) {
        marked.add(
            new Marked(
                1000 * Double.parseDouble(cells.get(2)) / HERTZ,
                1000 * Double.parseDouble(cells.get(3)) / HERTZ));
      }
    }
    return marked;
  }

  private static MotionSamples samples(Foot foot) throws IOException {
    var lines = Files.readAllLines(SIGNALS);
    List<String> sensors = List.of(lines.get(0).split(",", -1));
    List<String> axes = List.of(lines.get(1).split(",", -1));
    var rows = lines.subList(2, lines.size()).stream().map(line -> line.split(",", -1)).toList();
    long[] millis = new long[rows.size()];
    Arrays.setAll(millis, i -> Math.round(1000 * i / HERTZ));
    var builder = Channels.builder(millis);
    for (int column = 1; column < axes.size(); column++) {
      int at = column;
      if (sensors.get(column).startsWith(foot.code())) {
        var quantity =
            axes.get(column).startsWith("acc") ? Quantity.ACCELERATION : Quantity.ANGULAR_RATE;
        var axis = Axis.valueOf(axes.get(column).substring(4).toUpperCase(Locale.ROOT));
        builder.fill(
            new MotionSignal(foot.placement, quantity, axis).kind(),
            values -> Arrays.setAll(values, i -> Double.parseDouble(rows.get(i)[at])));
      }
    }
    return MotionSamples.of(builder.build(), foot.placement).orElseThrow();
  }
}
