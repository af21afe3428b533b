package org.backstride.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Measure;
import org.backstride.recording.Pause;
import org.junit.jupiter.api.Test;

class SampleFiguresTest {

  private final Channels channels =
      Channels.builder(new long[] {0, 10_000, 20_000, 30_000})
          .add(ChannelKind.DISTANCE, new double[] {0, 30, 60, Double.NaN})
          .add(ChannelKind.ALTITUDE, new double[] {100, 101, 105, 104})
          .add(ChannelKind.HEART_RATE, new double[] {100, 120, 140, 140})
          .build();

  @Test
  void whatTheDeviceDoesNotSayComesFromTheSamples() {
    var book = new FigureBook();

    new SampleFigures(channels, List.of(new Pause(20_000, 30_000))).complete(book);
    var totals = book.totals(4, 0);

    assertThat(totals.elapsedSeconds()).isEqualTo(30);
    assertThat(totals.timerSeconds()).isEqualTo(20);
    assertThat(totals.distanceMetres()).isEqualTo(60);
    assertThat(totals.speedAvg()).isEqualTo(3);
    assertThat(totals.heartRateAvg()).isEqualTo(120.6, within(0.1));
    assertThat(totals.heartRateMax()).isEqualTo(140);
    assertThat(totals.isDerived(Measure.DISTANCE_METRES)).isTrue();
  }

  @Test
  void risesWithinTheNoiseDoNotClimb() {
    var book = new FigureBook();

    new SampleFigures(channels, List.of()).complete(book);

    assertThat(book.value(Measure.ASCENT_METRES)).isEqualTo(5);
  }

  @Test
  void theDeviceIsBelievedWhereItCanBeRight() {
    var book =
        new FigureBook()
            .device(Measure.DISTANCE_METRES, 58)
            .device(Measure.HEART_RATE_MAX, 0)
            .device(Measure.ELAPSED_SECONDS, 2e9);

    new SampleFigures(channels, List.of()).complete(book);
    var totals = book.totals(4, 0);

    assertThat(totals.distanceMetres()).isEqualTo(58);
    assertThat(totals.isDerived(Measure.DISTANCE_METRES)).isFalse();
    assertThat(totals.heartRateMax()).isEqualTo(140);
    assertThat(totals.elapsedSeconds()).isEqualTo(30);
  }
}
