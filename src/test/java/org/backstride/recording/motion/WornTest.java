package org.backstride.recording.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.motion.DirectionDetection.NeedsForwardStretch;
import org.backstride.recording.motion.DirectionDetection.NoSensor;
import org.backstride.recording.motion.DirectionDetection.Told;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.recording.motion.MotionSignal.Quantity;
import org.backstride.recording.motion.WalkSignals.Turned;
import org.junit.jupiter.api.Test;

/// A sensor whose place the file does not say.
class WornTest {

  private static final Interval MARKED = Interval.byHand(0, 11_000, DirectionLabel.FORWARD);

  private final Channels said =
      new WalkSignals(100, Turned.any(new Random(11)), 1, 11)
          .still(1)
          .strides(10, DirectionLabel.FORWARD, 1.2, 1.1)
          .strides(10, DirectionLabel.BACKWARD, 0.8, 1.1)
          .still(1)
          .channels();
  private final Channels unsaid = withoutPlace(said);

  @Test
  void itTellsNothingUntilSomebodyNamesThePlace() {
    assertThat(DirectionDetection.of(unsaid, List.of(MARKED))).isEqualTo(new NoSensor());
    assertThat(DirectionDetection.of(Worn.at(unsaid, Placement.FOOT), List.of()))
        .isEqualTo(new NeedsForwardStretch());
  }

  @Test
  void onTheFootItTellsWhatASensorSaidToBeThereTells() {
    var told = DirectionDetection.of(Worn.at(unsaid, Placement.FOOT), List.of(MARKED));

    assertThat(told)
        .isInstanceOf(Told.class)
        .isEqualTo(DirectionDetection.of(said, List.of(MARKED)));
  }

  @Test
  void onlyItsAxesAreRenamed() {
    var placed = Worn.at(unsaid, Placement.SHANK);

    assertThat(placed.kinds())
        .contains(
            new MotionSignal(Placement.SHANK, Quantity.ACCELERATION, Axis.X).kind(),
            ChannelKind.HEART_RATE)
        .hasSameSizeAs(unsaid.kinds());
    assertThat(placed.copyOf(ChannelKind.HEART_RATE))
        .isEqualTo(unsaid.copyOf(ChannelKind.HEART_RATE));
    assertThat(placed.copyElapsedMillis()).isEqualTo(unsaid.copyElapsedMillis());
  }

  @Test
  void aSensorWithAPlaceKeepsIt() {
    assertThat(Worn.isOpen(said)).isFalse();
    assertThat(Worn.at(said, Placement.SHANK)).isSameAs(said);
  }

  @Test
  void aPlaceThatIsNoLegTellsNothing() {
    assertThat(LegSensor.of(Worn.at(unsaid, Placement.WAIST), Placement.WAIST)).isEmpty();
  }

  private static Channels withoutPlace(Channels channels) {
    var open = Channels.builder(channels.copyElapsedMillis());
    for (var kind : channels.kinds()) {
      var renamed =
          MotionSignal.of(kind)
              .map(each -> new MotionSignal(Placement.UNSAID, each.quantity(), each.axis()).kind())
              .orElse(kind);
      open.add(renamed, channels.copyOf(kind));
    }
    double[] beats = new double[channels.size()];
    Arrays.fill(beats, 120);
    return open.add(ChannelKind.HEART_RATE, beats).build();
  }
}
