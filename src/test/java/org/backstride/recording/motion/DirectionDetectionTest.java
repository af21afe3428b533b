package org.backstride.recording.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.backstride.recording.motion.WalkSignals.Turned;
import org.junit.jupiter.api.Test;

class DirectionDetectionTest {

  private final Channels channels =
      new WalkSignals(100, Turned.any(new Random(7)), 1, 7)
          .still(1)
          .strides(10, DirectionLabel.FORWARD, 1.2, 1.1)
          .strides(10, DirectionLabel.BACKWARD, 0.8, 1.1)
          .still(1)
          .channels();

  @Test
  void withoutAMarkedForwardStretchNoDirectionIsInvented() {
    assertThat(DirectionDetection.of(channels, List.of()))
        .isEqualTo(new DirectionDetection.NeedsForwardStretch());
  }

  @Test
  void whatIsNotSaidByAHandDoesNotTeachTheMounting() {
    var guessed = new Interval(0, 11_000, DirectionLabel.FORWARD, LabelSource.PLANNED, 1);

    assertThat(DirectionDetection.of(channels, List.of(guessed)))
        .isEqualTo(new DirectionDetection.NeedsForwardStretch());
  }

  @Test
  void aMarkedForwardStretchTeachesTheMountingAndTheRestIsTold() {
    var marked = Interval.byHand(0, 11_000, DirectionLabel.FORWARD);

    var told = (DirectionDetection.Told) DirectionDetection.of(channels, List.of(marked));

    assertThat(told.intervals().stream().map(Interval::direction))
        .containsSubsequence(DirectionLabel.FORWARD, DirectionLabel.BACKWARD);
    assertThat(told.cadence()).isCloseTo(109, within(6.0));
  }

  @Test
  void cadenceAndSpeedAloneAreNoSensor() {
    assertThat(DirectionDetection.of(Channels.EMPTY, List.of()))
        .isEqualTo(new DirectionDetection.NoSensor());
  }
}
