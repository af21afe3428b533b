package org.backstride.recording.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionLabelsTest {

  private static final List<DirectionLabel> LABELS = List.of(DirectionLabel.values());

  @Test
  void aFlickerOfLessThanTwoSecondsChangesNothing() {
    var labels =
        DirectionLabels.of(
            List.of(
                seen(0, 10_000, DirectionLabel.FORWARD, 0.9),
                seen(10_000, 11_500, DirectionLabel.BACKWARD, 0.9),
                seen(11_500, 20_000, DirectionLabel.FORWARD, 0.9)),
            20_000);

    assertThat(labels).hasSize(1);
    assertThat(labels.getFirst().direction()).isEqualTo(DirectionLabel.FORWARD);
    assertThat(labels.getFirst().confidence()).isCloseTo(0.9 * 18.5 / 20, within(0.02));
  }

  @Test
  void twoSecondsOfTheOtherWayAreAnInterval() {
    var labels =
        DirectionLabels.of(
            List.of(
                seen(0, 10_000, DirectionLabel.FORWARD, 0.9),
                seen(10_000, 12_000, DirectionLabel.BACKWARD, 0.8)),
            12_000);

    assertThat(labels)
        .containsExactly(
            detected(0, 10_000, DirectionLabel.FORWARD, 0.9),
            detected(10_000, 12_000, DirectionLabel.BACKWARD, 0.8));
  }

  @Test
  void signalsThatContradictEachOtherSayNothing() {
    var labels =
        DirectionLabels.of(
            List.of(
                seen(0, 8_000, DirectionLabel.FORWARD, 0.6),
                seen(0, 8_000, DirectionLabel.BACKWARD, 0.5)),
            8_000);

    assertThat(labels).containsExactly(detected(0, 8_000, DirectionLabel.UNKNOWN, 0));
  }

  @Test
  void nothingSeenIsSaidToBeUnknown() {
    assertThat(DirectionLabels.of(List.of(), 5_000))
        .containsExactly(detected(0, 5_000, DirectionLabel.UNKNOWN, 0));
    assertThat(DirectionLabels.of(List.of(), 0)).isEmpty();
  }

  @Test
  void labelsCoverTheRecordingWhateverWasSeen() {
    for (long seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var sightings = new ArrayList<Sighting>();
      for (int i = 0; i < 40; i++) {
        long from = random.nextInt(60_000);
        var label = LABELS.get(random.nextInt(LABELS.size()));
        sightings.add(
            seen(from, from + 1 + random.nextInt(9_000), label, random.nextInt(101) / 100.0));
      }

      var labels = DirectionLabels.of(sightings, 60_000);

      long at = 0;
      for (Interval label : labels) {
        assertThat(label.startMillis()).as("seed %s", seed).isEqualTo(at);
        assertThat(labels.size() == 1 || label.lengthMillis() >= 2_000)
            .as("seed %s: %s", seed, label)
            .isTrue();
        at = label.endMillis();
      }
      assertThat(at).isEqualTo(60_000);
    }
  }

  @Test
  void whatAHandSetStaysToTheMillisecond() {
    var hand = Interval.byHand(3_333, 7_777, DirectionLabel.MIXED);
    var old = detected(0, 3_333, DirectionLabel.FORWARD, 0.6);

    var next =
        Relabelling.of(
            List.of(old, hand), List.of(detected(0, 20_000, DirectionLabel.BACKWARD, 0.9)));

    assertThat(next)
        .containsExactly(
            detected(0, 3_333, DirectionLabel.BACKWARD, 0.9),
            hand,
            detected(7_777, 20_000, DirectionLabel.BACKWARD, 0.9));
  }

  @Test
  void noProposalEverTouchesAHandsLabel() {
    for (long seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var hands = chain(random, LabelSource.HAND);
      var proposed = chain(random, LabelSource.DETECTED);

      var next = Relabelling.of(hands, proposed);

      assertThat(next).as("seed %s", seed).containsAll(hands);
      for (int i = 1; i < next.size(); i++) {
        assertThat(next.get(i).startMillis()).isGreaterThanOrEqualTo(next.get(i - 1).endMillis());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    // metres a second, heading, label: the course is due north (0°)
    "1.5, 180, BACKWARD",
    "1.5, 136, BACKWARD",
    "1.5, 134, UNKNOWN",
    "1.5,  90, UNKNOWN",
    "1.5,  46, UNKNOWN",
    "1.5,  44, FORWARD",
    "1.5, 359, FORWARD",
    "1.5, 224, BACKWARD",
    "0.6, 180, UNKNOWN",
    "0.8, 180, BACKWARD",
  })
  void courseAgainstHeadingFollowsItsThresholds(
      double speed, double heading, DirectionLabel expected) {
    var labels = DirectionLabels.of(CourseAgainstHeading.of(northward(speed, heading)), 60_000);

    assertThat(labels).hasSize(1);
    assertThat(labels.getFirst().direction()).isEqualTo(expected);
  }

  @Test
  void withoutAHeadingTheCourseSaysNothing() {
    var channels =
        Channels.builder(new long[] {0, 1_000})
            .add(ChannelKind.LATITUDE, new double[] {50, 50.001})
            .add(ChannelKind.LONGITUDE, new double[] {8, 8})
            .build();

    assertThat(CourseAgainstHeading.of(channels)).isEmpty();
  }

  private static Channels northward(double speed, double heading) {
    long[] millis = new long[61];
    double[] latitudes = new double[61];
    double[] headings = new double[61];
    for (int i = 0; i < millis.length; i++) {
      millis[i] = i * 1_000L;
      latitudes[i] = 50 + i * speed / 111_195;
    }
    Arrays.fill(headings, heading);
    return Channels.builder(millis)
        .add(ChannelKind.LATITUDE, latitudes)
        .add(ChannelKind.LONGITUDE, new double[61])
        .add(ChannelKind.HEADING, headings)
        .build();
  }

  private static List<Interval> chain(Random random, LabelSource source) {
    var chain = new ArrayList<Interval>();
    long at = random.nextInt(3_000);
    while (at < 50_000) {
      long end = at + 1 + random.nextInt(9_000);
      chain.add(new Interval(at, end, DirectionLabel.FORWARD, source, 1));
      at = end + (random.nextBoolean() ? random.nextInt(5_000) : 0);
    }
    return chain;
  }

  private static Sighting seen(long from, long to, DirectionLabel direction, double certainty) {
    return new Sighting(from, to, direction, certainty);
  }

  private static Interval detected(long from, long to, DirectionLabel direction, double sure) {
    return new Interval(from, to, direction, LabelSource.DETECTED, sure);
  }
}
