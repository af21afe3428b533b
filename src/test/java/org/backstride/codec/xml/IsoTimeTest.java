package org.backstride.codec.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.backstride.codec.TimeLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-05-01T10:00:00,250+02:00|2026-05-01T08:00:00.250Z",
        "2026-05-01T10:00:00.5-00:30|2026-05-01T10:30:00.500Z",
        "2024-02-29T23:59:60Z|2024-03-01T00:00:00Z",
        "2026-05-01T24:00:00Z|2026-05-02T00:00:00Z",
        "2026-05-01T10:00:00+1400|2026-04-30T20:00:00Z",
        "1980-01-01T00:00:00Z|1980-01-01T00:00:00Z",
        "2026-05-01T10:00:00.1239999Z|2026-05-01T10:00:00.123Z"
      })
  void aTimeIsThatInstant(String text, String instant) {
    assertThat(millis(text)).isEqualTo(Instant.parse(instant).toEpochMilli());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29T10:00:00Z",
        "2026-04-31T10:00:00Z",
        "2026-05-00T10:00:00Z",
        "2026-05-01T24:00:01Z",
        "2026-05-01T10:60:00Z",
        "2026-05-01T10:00:61Z",
        "2026-05-01T10:00:00+99:00",
        "1979-12-31T23:59:59Z",
        "0000-00-00T00:00:00Z",
        "2026-05-01T10:00",
        "2026/05/01 10:00:00",
        "x"
      })
  void whatNamesNoInstantIsMissing(String text) {
    assertThat(millis(text)).isEqualTo(TimeLine.MISSING);
  }

  @Test
  void onlyThePieceGivenIsRead() {
    byte[] bytes = "<t>2026-05-01T10:00:00Z</t>".getBytes(StandardCharsets.US_ASCII);

    assertThat(IsoTime.millis(bytes, 3, 23))
        .isEqualTo(Instant.parse("2026-05-01T10:00:00Z").toEpochMilli());
    assertThat(IsoTime.millis(bytes, 3, 20)).isEqualTo(TimeLine.MISSING);
  }

  private static long millis(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return IsoTime.millis(bytes, 0, bytes.length);
  }
}
