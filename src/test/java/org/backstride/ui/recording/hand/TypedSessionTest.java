package org.backstride.ui.recording.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.backstride.recording.hand.HandSession;
import org.backstride.ui.recording.hand.TypedSession.Fault;
import org.backstride.unit.DistanceUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSessionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Test
  void minutesClocksAndDecimalCommasAreRead() {
    var typed =
        new TypedSession(
            "walking",
            DAY,
            " 9:40 ",
            "30,5",
            "12:30",
            "",
            "1.25",
            DistanceUnit.KILOMETRES,
            3,
            " rail ");

    assertThat(typed.session(ZoneId.of("Europe/Berlin")))
        .contains(
            new HandSession(
                "walking", Instant.parse("2026-11-20T08:40:00Z"), 1_830, 750, 0, 1_250, 3, "rail"));
  }

  @ParameterizedTest
  @CsvSource({
    "9:40, '', '', '', '', MINUTES",
    "later, 30, '', '', '', START",
    "9:40, 0, '', '', '', MINUTES",
    "9:40, -5, '', '', '', MINUTES",
    "9:40, 30, x, '', '', DIRECTIONS",
    "9:40, 30, 20, 10:01, '', DIRECTIONS",
    "9:40, 30, '', '', 0, DISTANCE",
    "9:40, 30, '', '', 501, DISTANCE",
    "9:40, 1441, '', '', '', MINUTES"
  })
  void whatCannotBeIsNoSessionAndSaysWhy(ArgumentsAccessor row) {
    var typed =
        new TypedSession(
            "walking",
            DAY,
            row.getString(0),
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            DistanceUnit.KILOMETRES,
            -1,
            "");

    assertThat(typed.session(ZoneOffset.UTC)).isEmpty();
    assertThat(typed.fault(ZoneOffset.UTC)).isEqualTo(row.get(5, Fault.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0:00", "0,0", ""})
  void aDirectionOfNoMinutesMayBeTypedOrLeftBlank(String none) {
    var typed =
        new TypedSession(
            "walking", DAY, "9:40", "30", none, "30", "", DistanceUnit.KILOMETRES, -1, "");

    assertThat(typed.session(ZoneOffset.UTC))
        .get()
        .extracting(HandSession::forwardSeconds, HandSession::backwardSeconds)
        .containsExactly(0L, 1_800L);
  }

  @Test
  void aDistanceInMilesIsKeptInMetres() {
    var typed =
        new TypedSession("running", DAY, "9:40", "30", "", "", "2,5", DistanceUnit.MILES, 5, "");

    assertThat(typed.session(ZoneOffset.UTC))
        .get()
        .extracting(HandSession::distanceMetres)
        .isEqualTo(4_023.36);
  }

  @Test
  void fiveHundredKilometresAreTheMostInMilesToo() {
    var most = typed("310.6");
    var more = typed("310.7");

    assertThat(most.session(ZoneOffset.UTC)).isPresent();
    assertThat(more.session(ZoneOffset.UTC)).isEmpty();
  }

  private static TypedSession typed(String miles) {
    return new TypedSession(
        "running", DAY, "9:40", "900", "", "", miles, DistanceUnit.MILES, -1, "");
  }

  @Test
  void withoutADayItIsNone() {
    var typed =
        new TypedSession(
            "walking", null, "9:40", "30", "", "", "", DistanceUnit.KILOMETRES, -1, "");

    assertThat(typed.session(ZoneOffset.UTC)).isEmpty();
  }
}
