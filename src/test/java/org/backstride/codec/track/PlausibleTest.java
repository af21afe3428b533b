package org.backstride.codec.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import org.backstride.recording.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Values that cannot be, and the way between two positions.
class PlausibleTest {

  private static final double GAP = Double.NaN;

  static List<Arguments> reaches() {
    return List.of(
        arguments(ChannelKind.HEART_RATE, 1, 250),
        arguments(ChannelKind.ALTITUDE, -1_000, 20_000),
        arguments(ChannelKind.TEMPERATURE, -90, 90),
        arguments(ChannelKind.SPEED, 0, 200),
        arguments(ChannelKind.CADENCE, 0, 500),
        arguments(ChannelKind.POWER, 0, 10_000));
  }

  @ParameterizedTest
  @MethodSource("reaches")
  void whatLiesBeyondTheReachOfAChannelIsAGap(ChannelKind kind, double least, double most) {
    double[] values = {least - 0.01, least, most, most + 0.01, GAP, -32_768};

    Plausible.clear(Map.of(kind, values));

    assertThat(values).containsExactly(GAP, least, most, GAP, GAP, GAP);
  }

  @Test
  void thePlaceWhereTheEquatorMeetsGreenwichIsNowhere() {
    double[] latitudes = {0, 0, 48, 91};
    double[] longitudes = {0, 11, 0, 11};

    Plausible.clear(Map.of(ChannelKind.LATITUDE, latitudes, ChannelKind.LONGITUDE, longitudes));

    assertThat(latitudes).containsExactly(GAP, 0, 48, GAP);
    assertThat(longitudes).containsExactly(GAP, 11, 0, 11);
  }

  @Test
  void anEmptyByteIsNoCadence() {
    double[] cadence = {254, 255, 256, GAP};

    Plausible.clearEmptyBytes(cadence);

    assertThat(cadence).containsExactly(254, GAP, 256, GAP);
  }

  /// One degree of a great circle of a sphere of 6371 km is 111.195 km.
  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, 0, 111194.93",
    "0, 0, 0, 1, 111194.93",
    "60, 0, 60, 1, 55597.46",
    "0, 179.5, 0, -179.5, 111194.93",
    "90, 0, 90, 137, 0",
    "48, 11, 48, 11, 0",
    "-90, 0, 90, 0, 20015086.8"
  })
  void theDistanceIsThatAlongTheGlobe(
      double latitude, double longitude, double toLatitude, double toLongitude, double metres) {
    assertThat(GreatCircle.metres(latitude, longitude, toLatitude, toLongitude))
        .isCloseTo(metres, within(Math.max(0.01, metres * 2e-5)));
    assertThat(GreatCircle.metres(latitude, longitude, GAP, toLongitude)).isNaN();
  }
}
