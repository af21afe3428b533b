package org.backstride.ui.kit.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTextTest {

  @ParameterizedTest
  @CsvSource({
    "9:30, 09:30",
    "09.30, 09:30",
    "' 23:59 ', 23:59",
    "0:00, 00:00",
    "7:05:09, 07:05:09"
  })
  void hoursAndMinutesAreRead(String typed, LocalTime time) {
    assertThat(ClockText.read(typed)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "9", "24:00", "9:60", "half past", "9:3", "-1:00", "9:30 pm"})
  void anythingElseIsNoTime(String typed) {
    assertThat(ClockText.read(typed)).isEmpty();
  }

  @Test
  void aDayAndATimeAreAnInstantWhereTheClockIs() {
    var day = LocalDate.of(2026, 11, 20);
    var berlin = ZoneId.of("Europe/Berlin");

    assertThat(ClockText.instant(day, "9.40", berlin))
        .contains(Instant.parse("2026-11-20T08:40:00Z"));
    assertThat(ClockText.instant(day, "later", berlin)).isEmpty();
    assertThat(ClockText.instant(null, "9:40", berlin)).isEmpty();
  }
}
