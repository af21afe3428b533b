package org.backstride.review.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backstride.recording.DirectionLabel.BACKWARD;
import static org.backstride.recording.DirectionLabel.FORWARD;
import static org.backstride.recording.DirectionLabel.STILL;
import static org.backstride.recording.DirectionLabel.UNKNOWN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.review.PlannedRun;
import org.backstride.review.movement.MovementTotals.Way;
import org.backstride.unit.Gait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Zones, totals and bests of recordings whose figures follow by hand.
class SummariesTest {

  @ParameterizedTest
  @CsvSource({
    // beats, zone: of a maximum of 190 the borders are 95, 114, 133, 152, 171
    "60, 0",
    "94.9, 0",
    "95, 1",
    "113.9, 1",
    "114, 2",
    "133, 3",
    "152, 4",
    "170, 4",
    "171, 5",
    "190, 5",
    "204, 5",
  })
  void zonesFollowEdwards(double beats, int zone) {
    assertThat(HeartZones.edwards(190).zone(beats)).isEqualTo(zone);
  }

  @Test
  void theBordersAreTenPercentApart() {
    var zones = HeartZones.edwards(200);

    assertThat(zones.floor(1)).isEqualTo(100);
    assertThat(zones.floor(5)).isEqualTo(180);
  }

  @ParameterizedTest
  @CsvSource({
    // steps a minute, metres a second, direction, gait
    "170, 2.6, FORWARD, RUN",
    "140, 1.0, BACKWARD, RUN",
    "139, 2.6, BACKWARD, WALK",
    "110, NaN, FORWARD, WALK",
    "NaN, 2.0, FORWARD, RUN",
    "NaN, 1.9, FORWARD, WALK",
    "NaN, 1.9, UNKNOWN, WALK",
    "NaN, 1.63, BACKWARD, RUN",
    "NaN, 1.62, BACKWARD, WALK",
    "NaN, 0.2, BACKWARD, STILL",
    "0, 0, FORWARD, STILL",
    "NaN, NaN, FORWARD, STILL",
  })
  void gaitGoesByCadenceThenBySpeed(
      double cadence, double speed, DirectionLabel direction, Gait gait) {
    assertThat(GaitGuess.of(cadence, speed, direction)).isEqualTo(gait);
  }

  @Test
  void totalsPartDirectionAndGait() {
    var channels =
        new PlannedRun(1)
            .stretch(100, 3, 170, 140)
            .stretch(60, 1, 100, 120)
            .stretch(40, 0, 0, 100)
            .channels();
    var intervals =
        List.of(Interval.byHand(0, 100_000, FORWARD), Interval.byHand(100_000, 160_000, BACKWARD));

    var totals = MovementTotals.of(channels, intervals);

    var forward = amount(totals, FORWARD, Gait.RUN);
    var backward = amount(totals, BACKWARD, Gait.WALK);
    assertThat(forward.seconds()).isEqualTo(100);
    assertThat(forward.metres()).isCloseTo(300, within(5.0));
    assertThat(forward.steps()).isCloseTo(283, within(3.0));
    assertThat(backward.seconds()).isEqualTo(60);
    assertThat(amount(totals, STILL, Gait.STILL).seconds()).isEqualTo(40);
    assertThat(totals.keySet().iterator().next()).isEqualTo(new Way(FORWARD, Gait.RUN));
  }

  @Test
  void timeOutsideTheIntervalsIsSaidToBeUnknown() {
    var channels = new PlannedRun(1).stretch(60, 1.4, 110, 120).channels();

    var totals = MovementTotals.of(channels, List.of(Interval.byHand(20_000, 40_000, BACKWARD)));

    assertThat(amount(totals, UNKNOWN, Gait.WALK).seconds()).isEqualTo(40);
    assertThat(amount(totals, BACKWARD, Gait.WALK).seconds()).isEqualTo(20);
  }

  @Test
  void waysAddUpToTheWholeWhateverTheLabels() {
    for (long seed = 0; seed < 50; seed++) {
      var random = new Random(seed);
      var run = new PlannedRun(seed);
      for (int i = 0; i < 5; i++) {
        run.stretch(20 + random.nextInt(60), 3 * random.nextDouble(), 180 * random.nextInt(2), 120);
      }
      var channels = run.channels();
      var cut = 1_000L + random.nextInt(60_000);

      var totals = MovementTotals.of(channels, List.of(Interval.byHand(500, cut + 500, BACKWARD)));

      assertThat(totals.values().stream().mapToDouble(MovementTotals.Amount::seconds).sum())
          .as("seed %s", seed)
          .isCloseTo(channels.size(), within(1e-6));
    }
  }

  @Test
  void theBestMinuteIsTheFastestInThatDirection() {
    double[] speeds = new double[900];
    Arrays.fill(speeds, 1.5);
    Arrays.fill(speeds, 300, 360, 2);
    Arrays.fill(speeds, 700, 800, 4);
    var channels = seconds(900).add(ChannelKind.SPEED, speeds).build();
    var intervals =
        List.of(Interval.byHand(0, 600_000, BACKWARD), Interval.byHand(600_000, 900_000, FORWARD));

    var bests = Bests.of(channels, intervals, BACKWARD);

    assertThat(bests.stream().map(Bests.Best::seconds)).containsExactly(60, 300, 600);
    assertThat(bests.getFirst()).isEqualTo(new Bests.Best(60, 2, 300_000, Gait.RUN));
    assertThat(bests.get(1).metresPerSecond()).isCloseTo((60 * 2 + 240 * 1.5) / 300, within(1e-9));
    assertThat(bests.get(2).metresPerSecond()).isCloseTo((60 * 2 + 540 * 1.5) / 600, within(1e-9));
  }

  @Test
  void aBestNeverReachesAcrossAChangeOfDirectionOrAGap() {
    double[] speeds = new double[200];
    Arrays.fill(speeds, 2);
    speeds[150] = Double.NaN;
    var channels = seconds(200).add(ChannelKind.SPEED, speeds).build();
    var parts =
        List.of(
            Interval.byHand(0, 50_000, BACKWARD),
            Interval.byHand(50_000, 100_000, FORWARD),
            Interval.byHand(100_000, 200_000, BACKWARD));

    assertThat(Bests.of(channels, parts, BACKWARD)).isEmpty();
    assertThat(Bests.of(channels, parts, DirectionLabel.LATERAL_LEFT)).isEmpty();
  }

  @Test
  void bestsAgreeWithTryingEveryStart() {
    for (long seed = 0; seed < 20; seed++) {
      var random = new Random(seed);
      double[] speeds = random.doubles(400, 0, 4).toArray();
      var channels = seconds(400).add(ChannelKind.SPEED, speeds).build();

      var bests = Bests.of(channels, List.of(Interval.byHand(0, 400_000, FORWARD)), FORWARD);

      double most = 0;
      for (int from = 0; from + 60 <= 400; from++) {
        most = Math.max(most, Arrays.stream(speeds, from, from + 60).average().orElse(0));
      }
      assertThat(bests.getFirst().metresPerSecond())
          .as("seed %s", seed)
          .isCloseTo(most, within(1e-9));
    }
  }

  private static MovementTotals.Amount amount(
      Map<Way, MovementTotals.Amount> totals, DirectionLabel direction, Gait gait) {
    var amount = totals.get(new Way(direction, gait));
    if (amount == null) {
      throw new AssertionError("No " + direction + " " + gait + " in " + totals);
    }
    return amount;
  }

  private static Channels.Builder seconds(int count) {
    long[] millis = new long[count];
    Arrays.setAll(millis, i -> i * 1_000L);
    return Channels.builder(millis);
  }
}
