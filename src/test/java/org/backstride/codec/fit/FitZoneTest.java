package org.backstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.codec.fit.FitFileBuilder.START;
import static org.backstride.codec.fit.FitFileBuilder.UINT32;
import static org.backstride.codec.fit.FitFileBuilder.u32;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The zone that an activity message tells by writing one moment twice.
class FitZoneTest {

  @ParameterizedTest
  @CsvSource({
    "7200, +02:00",
    "20700, +05:45",
    "-25200, -07:00",
    "7198, +02:00",
    "0, ",
    "4000, ",
    "90000, "
  })
  void theDifferenceOfTheTwoTimesIsTheZone(long seconds, String zone) {
    var run = FitFiles.only(withActivity(START + 60 + seconds));

    assertThat(run.activity().zone()).isEqualTo(zone == null ? null : ZoneId.of(zone));
    assertThat(run.start()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
  }

  @Test
  void aTimeThatTheWatchDidNotWriteTellsNothing() {
    assertThat(FitFiles.only(withActivity(0xFFFF_FFFFL)).activity().zone()).isNull();
  }

  private static byte[] withActivity(long local) {
    return FitFiles.run(new FitFileBuilder(), 60)
        .define(3, 34, 253, 4, UINT32, 5, 4, UINT32)
        .message(3, u32(START + 60), u32(local))
        .build();
  }
}
