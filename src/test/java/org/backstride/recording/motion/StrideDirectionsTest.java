package org.backstride.recording.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.direction.DirectionLabels;
import org.backstride.recording.direction.Sighting;
import org.backstride.recording.motion.WalkSignals.Turned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Strides of a known direction, told back.
class StrideDirectionsTest {

  @ParameterizedTest
  @CsvSource({
    // direction, metres, seconds a stride, hertz, noise
    "FORWARD, 1.3, 1.1, 100, 1",
    "BACKWARD, 0.9, 1.1, 100, 1",
    "FORWARD, 0.5, 1.6, 100, 1",
    "BACKWARD, 0.35, 1.6, 50, 1",
    "FORWARD, 2.2, 0.7, 200, 2",
    "BACKWARD, 1.6, 0.66, 200, 2",
    "BACKWARD, 0.9, 1.1, 1000, 1",
    "LATERAL_LEFT, 0.7, 1.2, 100, 0",
  })
  void everyStrideIsFoundAndToldRight(
      DirectionLabel direction, double metres, double seconds, double hertz, double noise) {
    var walk = new WalkSignals(hertz, Turned.NOT, noise, 4).still(2);
    walk.strides(20, direction, metres, seconds).still(2);

    var seen = StrideDirections.foot(walk.samples(), Turned.NOT.mounting());

    if (direction != DirectionLabel.LATERAL_LEFT) {
      assertThat(strides(seen)).hasSize(20);
      assertThat(strides(seen)).allMatch(stride -> stride.direction() == direction);
    } else {
      assertThat(strides(seen)).allMatch(stride -> stride.direction() == direction);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyMountingWillDoAsLongAsItIsKnown(long seed) {
    var mounting = Turned.any(new Random(seed));
    var walk = new WalkSignals(100, mounting, 1, seed).still(1);
    walk.strides(10, DirectionLabel.BACKWARD, 0.8, 1.1).still(1);

    var seen = StrideDirections.foot(walk.samples(), mounting.mounting());

    assertThat(strides(seen)).as("seed %s", seed).hasSize(10);
    assertThat(strides(seen)).allMatch(stride -> stride.direction() == DirectionLabel.BACKWARD);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void theMountingIsLearntFromAStretchThatWasForward(long seed) {
    var mounting = Turned.any(new Random(seed));
    var walk = new WalkSignals(100, mounting, 1, seed).still(1);
    walk.strides(8, DirectionLabel.FORWARD, 1.2, 1.1).still(3);
    var samples = walk.strides(8, DirectionLabel.BACKWARD, 0.8, 1.1).still(1).samples();

    var learnt = Mounting.fromForward(samples, 0, 10_000).orElseThrow();

    assertThat(learnt.toes().dot(mounting.mounting().toes())).as("seed %s", seed).isGreaterThan(.9);
    assertThat(strides(StrideDirections.foot(samples, learnt)).stream().map(Sighting::direction))
        .filteredOn(direction -> direction == DirectionLabel.BACKWARD)
        .hasSize(8);
  }

  @Test
  void noMountingIsLearntFromStandingOrFromGoingToAndFro() {
    var standing = new WalkSignals(100, Turned.NOT, 1, 1).still(20).samples();
    var walk = new WalkSignals(100, Turned.NOT, 1, 1).still(1);
    for (int i = 0; i < 5; i++) {
      walk.strides(1, DirectionLabel.FORWARD, 1, 1.1).strides(1, DirectionLabel.BACKWARD, 1, 1.1);
    }

    assertThat(Mounting.fromForward(standing, 0, 20_000)).isEmpty();
    assertThat(Mounting.fromForward(walk.still(1).samples(), 0, 60_000)).isEmpty();
  }

  @Test
  void aSensorTurnedRoundTellsTheOppositeSoTheMountingIsNeeded() {
    var walk = new WalkSignals(100, Turned.NOT, 1, 3).still(1);
    var samples = walk.strides(6, DirectionLabel.FORWARD, 1.2, 1.1).still(1).samples();

    var seen = StrideDirections.foot(samples, Mounting.against(MotionSignal.Axis.X));

    assertThat(strides(seen)).allMatch(stride -> stride.direction() == DirectionLabel.BACKWARD);
  }

  @Test
  void cadenceAloneDecidesNothing() {
    var none = new StrideCues(0, 0, 0, 0);

    for (long length : List.of(300, 600, 1_100, 2_000)) {
      assertThat(none.sighting(0, length).direction()).isEqualTo(DirectionLabel.UNKNOWN);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // along m, swing deg/s, contact deg, score: displacement is the strongest, all agree or not
    "  0.8,  250,  20,  0.98",
    " -0.8, -250, -20, -0.98",
    "  0.8, -250, -20,  0.10",
    "  0.0,    0,  20,  0.15",
    "  0.0,  250,   0,  0.30",
  })
  void theCuesWeighAsTheEvidenceRanksThem(
      double along, double swing, double contact, double score) {
    assertThat(new StrideCues(along, 0, swing, contact).score()).isCloseTo(score, within(0.02));
  }

  @Test
  void aSessionOfBothDirectionsIsLabelledFromEndToEnd() {
    var walk = new WalkSignals(100, Turned.NOT, 1, 9).still(5);
    walk.strides(10, DirectionLabel.FORWARD, 1.2, 1).still(4);
    walk.strides(12, DirectionLabel.BACKWARD, 0.8, 1);
    walk.strides(10, DirectionLabel.FORWARD, 1.2, 1).still(5);
    var samples = walk.samples();

    var labels =
        DirectionLabels.of(
            StrideDirections.foot(samples, Turned.NOT.mounting()),
            samples.millis(samples.size() - 1));

    assertThat(labels.stream().map(Interval::direction))
        .containsExactly(
            DirectionLabel.STILL,
            DirectionLabel.FORWARD,
            DirectionLabel.STILL,
            DirectionLabel.BACKWARD,
            DirectionLabel.FORWARD,
            DirectionLabel.STILL);
    assertThat(labels.get(3).startMillis()).isCloseTo(19_000, within(1_000L));
    assertThat(labels.get(3).lengthMillis()).isCloseTo(12_000, within(1_500L));
    assertThat(labels).allMatch(interval -> interval.confidence() > 0.75);
  }

  @Test
  void cadenceIsTwoStepsAStrideWhicheverWay() {
    for (var direction : List.of(DirectionLabel.FORWARD, DirectionLabel.BACKWARD)) {
      var walk = new WalkSignals(100, Turned.NOT, 1, 5).still(1);
      var samples = walk.strides(20, direction, 1, 1.2).still(1).samples();

      assertThat(MotionCadence.ofStrides(samples, StrideFinder.foot(samples)))
          .isCloseTo(100, within(3.0));
    }
  }

  @Test
  void aSilentSensorLeavesTheStretchUnsaid() {
    var walk = new WalkSignals(100, Turned.NOT, 1, 2).still(6);
    var channels = walk.strides(5, DirectionLabel.FORWARD, 1.2, 1.1).still(1).channels();
    var shorter = channels.lastMillis() + 20_000;

    var samples = MotionSamples.of(channels, MotionSignal.Placement.LEFT_FOOT).orElseThrow();
    var labels = DirectionLabels.of(StrideDirections.foot(samples, Turned.NOT.mounting()), shorter);

    assertThat(labels.getLast().direction()).isEqualTo(DirectionLabel.UNKNOWN);
    assertThat(labels.getLast().confidence()).isZero();
    assertThat(MotionSamples.of(channels, MotionSignal.Placement.WAIST)).isEmpty();
  }

  private static List<Sighting> strides(List<Sighting> seen) {
    return seen.stream().filter(one -> one.direction() != DirectionLabel.STILL).toList();
  }
}
