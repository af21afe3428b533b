package org.backstride.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilTimeTest {

  @Test
  void aDayBeginsWhenTheCalendarOfTheJdkSaysSo() {
    var random = new Random(11);
    for (int round = 0; round < 5_000; round++) {
      var day = LocalDate.ofEpochDay(random.nextInt(-700_000, 900_000));

      assertThat(CivilTime.dayMillis(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
          .as(day.toString())
          .isEqualTo(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2, 29, true",
    "2023, 2, 29, false",
    "1900, 2, 29, false",
    "2000, 2, 29, true",
    "2026, 4, 31, false",
    "2026, 12, 31, true",
    "2026, 13, 1, false",
    "2026, 0, 1, false",
    "2026, 1, 0, false",
    "0, 1, 1, false",
    "1, 1, 1, true"
  })
  void onlyDaysOfTheCalendarAreDays(int year, int month, int day, boolean is) {
    assertThat(CivilTime.isDay(year, month, day)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, true",
    "23, 59, 59, true",
    "23, 59, 60, true",
    "23, 59, 61, false",
    "23, 60, 0, false",
    "24, 0, 0, true",
    "24, 0, 1, false",
    "24, 1, 0, false",
    "25, 0, 0, false",
    "-1, 0, 0, false"
  })
  void aDayEndsAtTwentyFourAndMayHaveALeapSecond(int hours, int minutes, int seconds, boolean is) {
    assertThat(CivilTime.isClock(hours, minutes, seconds)).isEqualTo(is);
  }
}
