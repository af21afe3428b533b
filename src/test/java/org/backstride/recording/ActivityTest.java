package org.backstride.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2026-03-29T00:59:59Z, 2026-03-29T01:59:59",
    "2026-03-29T01:00:00Z, 2026-03-29T03:00:00",
    "2026-10-25T00:59:59Z, 2026-10-25T02:59:59",
    "2026-10-25T01:00:00Z, 2026-10-25T02:00:00"
  })
  void withoutAZoneOfItsOwnItFollowsTheOneOfHereAcrossSummerTime(Instant start, LocalDateTime at) {
    var walk = new Activity("walking", "", start);

    assertThat(walk.wallClock(BERLIN).orElseThrow().toLocalDateTime()).isEqualTo(at);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29T00:59:59Z, 2026-03-29T02:59:59",
    "2026-03-29T01:00:00Z, 2026-03-29T03:00:00",
    "2026-10-25T01:00:00Z, 2026-10-25T03:00:00"
  })
  void theOffsetThatTheFileTellsIsNotMovedByTheSummerTimeOfHere(Instant start, LocalDateTime at) {
    var walk = new Activity("walking", "", start, ZoneOffset.ofHours(2));

    assertThat(walk.wallClock(BERLIN).orElseThrow().toLocalDateTime()).isEqualTo(at);
  }

  @Test
  void itsDayIsThatOfThePlaceWhereItWasRecorded() {
    var evening =
        new Activity("walking", "", Instant.parse("2026-05-02T03:30:00Z"), ZoneOffset.ofHours(-7));

    assertThat(evening.day(BERLIN)).contains(LocalDate.of(2026, 5, 1));
    assertThat(evening.in(null).day(BERLIN)).contains(LocalDate.of(2026, 5, 2));
  }

  @Test
  void aClockWithoutADateHasNoDay() {
    assertThat(new Activity("walking", "", null, ZoneOffset.ofHours(2)).day(BERLIN)).isEmpty();
  }
}
