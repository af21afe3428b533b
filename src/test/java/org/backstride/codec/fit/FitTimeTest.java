package org.backstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.backstride.codec.TimeLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The times of FIT count from 1989-12-31 00:00 UTC; below 0x10000000 they count from when the
/// device was switched on.
class FitTimeTest {

  @ParameterizedTest
  @CsvSource({
    "0x10000000, 1998-07-03T21:24:16Z",
    "1000000000, 2021-09-08T01:46:40Z",
    "0xFFFFFFFE, 2126-02-06T06:28:14Z"
  })
  void aDateCountsFromTheEndOf1989(String seconds, Instant instant) {
    long millis = FitTime.millis((double) Long.decode(seconds));

    assertThat(Instant.ofEpochMilli(millis)).isEqualTo(instant);
    assertThat(FitTime.date(millis)).isEqualTo(instant);
  }

  @Test
  void aClockThatWasNeverSetHasNoDate() {
    assertThat(FitTime.millis(0x0FFFFFFF)).isEqualTo(0x0FFFFFFFL * 1_000);
    assertThat(FitTime.date(0x0FFFFFFFL * 1_000)).isNull();
    assertThat(FitTime.date(0)).isNull();
  }

  @Test
  void whatWasNotWrittenIsMissing() {
    assertThat(FitTime.millis(Double.NaN)).isEqualTo(TimeLine.MISSING);
    assertThat(FitTime.millis(-1)).isEqualTo(TimeLine.MISSING);
    assertThat(FitTime.millis(new long[] {-1, 5, 1_000_000_000}))
        .containsExactly(TimeLine.MISSING, 5_000, 1_631_065_600_000L);
  }
}
