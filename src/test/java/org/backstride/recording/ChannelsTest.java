package org.backstride.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.backstride.recording.ChannelKind.HEART_RATE;
import static org.backstride.recording.ChannelKind.SPEED;

import org.junit.jupiter.api.Test;

class ChannelsTest {

  private final long[] times = {0, 1000, 1000, 5000};
  private final double[] beats = {90, 91, Double.NaN, 95};

  private Channels channels() {
    return Channels.builder(times).add(HEART_RATE, beats).build();
  }

  @Test
  void aMissingValueAndAMissingChannelAreBothNaN() {
    var channels = channels();

    assertThat(channels.value(HEART_RATE, 1)).isEqualTo(91);
    assertThat(channels.value(HEART_RATE, 2)).isNaN();
    assertThat(channels.value(SPEED, 1)).isNaN();
    assertThat(channels.copyOf(SPEED)).hasSize(4).containsOnly(Double.NaN);
  }

  @Test
  void noArrayIsSharedWithTheOutside() {
    var channels = channels();

    times[3] = 0;
    beats[0] = 1;
    channels.copyElapsedMillis()[1] = 77;
    channels.copyOf(HEART_RATE)[0] = 2;

    assertThat(channels.elapsedMillis(1)).isEqualTo(1000);
    assertThat(channels.lastMillis()).isEqualTo(5000);
    assertThat(channels.value(HEART_RATE, 0)).isEqualTo(90);
  }

  @Test
  void twoAreEqualWhenTimesKindsAndValuesAreGapsIncluded() {
    var other = Channels.builder(times).add(HEART_RATE, new double[] {90, 91, 92, 95}).build();

    assertThat(channels()).isEqualTo(channels()).hasSameHashCodeAs(channels());
    assertThat(channels()).isNotEqualTo(other);
  }

  @Test
  void timeThatFallsOrIsNegativeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Channels.builder(new long[] {0, 5, 4}));
    assertThatIllegalArgumentException().isThrownBy(() -> Channels.builder(new long[] {-1}));
  }

  @Test
  void aColumnOfAnotherLengthIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Channels.builder(times).add(SPEED, new double[3]));
  }

  @Test
  void theFirstSampleAtOrAfterATimeIsFoundAlsoAmongEqualTimes() {
    var channels = channels();

    assertThat(channels.firstAtOrAfter(0)).isZero();
    assertThat(channels.firstAtOrAfter(1000)).isEqualTo(1);
    assertThat(channels.firstAtOrAfter(1001)).isEqualTo(3);
    assertThat(channels.firstAtOrAfter(9999)).isEqualTo(4);
  }

  @Test
  void aDeveloperChannelKeepsItsOwnNameAndUnit() {
    var formPower = ChannelKind.developer("Form Power", "Watts");

    assertThat(formPower.isDeveloper()).isTrue();
    assertThat(formPower.name()).isEqualTo("Form Power");
    assertThat(SPEED.isDeveloper()).isFalse();
    assertThat(SPEED.name()).isEqualTo("speed");
  }
}
