package org.backstride.review.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.junit.jupiter.api.Test;

/// A recording as cells of a second.
class SignalCellsTest {

  private static final int SECOND = 1_000;

  @Test
  void aCellHoldsTheMeanOfItsSamplesAndAnEmptyOneTheLastKnown() {
    var channels =
        Channels.builder(new long[] {0, 400, 1_000, 3_000, 4_000})
            .add(ChannelKind.SPEED, new double[] {1, 2, 3, Double.NaN, 5})
            .build();

    var cells = new SignalCells(channels, SECOND);

    assertThat(cells.count()).isEqualTo(4);
    assertThat(values(cells)).containsExactly(1.5, 3, 3, 3);
    assertThat(cells.speed(0, 2)).isEqualTo(2.25);
  }

  @Test
  void whileTheWatchStoodNothingCountsForTime() {
    long[] millis = twoRuns(0, 5, 20_000, 5);
    var channels =
        Channels.builder(millis)
            .add(ChannelKind.SPEED, new double[] {1, 1, 1, 1, 1, 2, 2, 2, 2, 2})
            .build();

    var cells = new SignalCells(channels, SECOND);

    assertThat(IntStream.range(0, cells.count()).filter(cells::isStopped).toArray())
        .containsExactly(IntStream.range(5, 20).toArray());
    assertThat(cells.seconds(0, cells.count())).isEqualTo(9);
    assertThat(cells.seconds(5, 20)).isZero();
    assertThat(cells.speed(5, 20)).isNaN();
    assertThat(cells.speed(0, 24)).isCloseTo((5 + 2 * 4) / 9.0, within(1e-9));
  }

  @Test
  void aGapOfTenSecondsIsNoStop() {
    long[] millis = twoRuns(0, 2, 11_000, 2);
    var channels =
        Channels.builder(millis).add(ChannelKind.SPEED, new double[] {1, 1, 2, 2}).build();

    assertThat(new SignalCells(channels, SECOND).seconds(0, 12)).isEqualTo(12);
  }

  @Test
  void theHeartTellsByHowMuchItRisesWithinTenSeconds() {
    var cells = new SignalCells(steady(ChannelKind.HEART_RATE, i -> 100 + i), SECOND);

    assertThat(cells.signals()).hasSize(1);
    assertThat(cells.signals().getFirst().value(0)).isEqualTo(10);
    assertThat(cells.signals().getFirst().value(cells.count() - 1)).isZero();
  }

  @Test
  void aChannelThatNeverChangesTellsNothing() {
    assertThat(new SignalCells(steady(ChannelKind.CADENCE, i -> 110), SECOND).isEmpty()).isTrue();
    assertThat(new SignalCells(steady(ChannelKind.CADENCE, i -> 110 + i % 2), SECOND).isEmpty())
        .isFalse();
    assertThat(new SignalCells(steady(ChannelKind.POWER, i -> i), SECOND).isEmpty()).isTrue();
  }

  private static Channels steady(ChannelKind kind, IntToDoubleFunction value) {
    return Channels.builder(twoRuns(0, 60, 60_000, 1))
        .add(kind, IntStream.range(0, 61).mapToDouble(value).toArray())
        .build();
  }

  /// Two runs of samples, one a second.
  private static long[] twoRuns(long first, int count, long second, int more) {
    long[] millis = new long[count + more];
    Arrays.setAll(millis, i -> i < count ? first + i * 1_000L : second + (i - count) * 1_000L);
    return millis;
  }

  private static double[] values(SignalCells cells) {
    return IntStream.range(0, cells.count())
        .mapToDouble(cells.signals().getFirst()::value)
        .toArray();
  }
}
